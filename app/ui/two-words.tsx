import { classes } from "./classes.ts";

/** The same words in the consultant's language and in the person's, one under the other: for two people at one screen. */
export function TwoWords({ text, own, words, className }: { text: string; own: { lang: string; dir: "ltr" | "rtl" } | null; words?: string; className?: string }) {
  return (
    <span className={classes("block min-w-0", className)}>
      <span className="block">{text}</span>
      {own && words && <span lang={own.lang} dir={own.dir} className="inline-block font-semibold text-brand-800">{words}</span>}
    </span>
  );
}
