import { ChevronDown, Languages } from "lucide-react";
import { classes } from "./classes.ts";

/** A language by its own name. */
export type LanguageChoice = { code: string; name: string; dir: "ltr" | "rtl"; current?: boolean };

export type LanguageSwitchProps = {
  /** "Taal", for a screen reader. */
  label: string;
  languages: readonly LanguageChoice[];
  /** Where the form is posted; it sends `language` and `returnTo`. */
  action: string;
  returnTo: string;
  /** On the dark bar. */
  light?: boolean;
  /** open: all names side by side; folded: the current one, which opens. */
  layout?: "open" | "folded";
  size?: "medium" | "large";
  /** On a phone only the picture shows; its name stays for a screen reader. */
  compact?: boolean;
};

/** More than these stand in two columns: on a small phone all of them are in sight, above what lies at the bottom. */
const MANY = 4;

/** Each language in its own words and script, as buttons of a form: works without a script. */
export function LanguageSwitch({ label, languages, action, returnTo, light, layout = "folded", size = "medium", compact }: LanguageSwitchProps) {
  const current = languages.find((language) => language.current);
  const many = languages.length > MANY;
  const buttons = (
    <form method="post" action={action} className={classes("grid", layout === "open" ? "gap-2" : "gap-1 p-1.5", many ? "grid-cols-2" : layout === "folded" && "min-w-44", many && layout === "folded" && "w-76 max-w-[calc(100vw-1.5rem)]")}>
      <input type="hidden" name="returnTo" value={returnTo} />
      {languages.map((language) => (
        <button
          key={language.code}
          type="submit"
          name="language"
          value={language.code}
          lang={language.code}
          dir={language.dir}
          aria-current={language.current ? "true" : undefined}
          className={classes(
            "rounded-md font-semibold whitespace-nowrap",
            size === "large" ? "min-h-14 text-lg" : "min-h-11",
            layout === "open" ? "border-[1.5px] px-2 text-center" : "px-3 text-start",
            language.current
              ? "border-brand-700 bg-brand-700 text-white"
              : classes("text-ink hover:bg-brand-100", layout === "open" && "border-line-strong bg-paper"),
          )}
        >
          {language.name}
        </button>
      ))}
    </form>
  );
  if (layout === "open") {
    return (
      <div role="group" aria-label={label}>
        {buttons}
      </div>
    );
  }
  return (
    <details className="group relative no-print">
      <summary
        className={classes(
          "flex min-h-11 items-center gap-1.5 rounded-md px-2 text-base font-semibold sm:px-2.5",
          light ? "text-white hover:bg-brand-900" : "border-[1.5px] border-line-strong bg-paper text-ink hover:border-ink",
        )}
      >
        <Languages aria-hidden size={size === "large" ? 26 : 20} />
        <span className="sr-only">{`${label}: `}</span>
        <span lang={current?.code} dir={current?.dir} className={compact ? "sr-only sm:not-sr-only" : undefined}>
          {current?.name}
        </span>
        <ChevronDown aria-hidden size={16} className="transition-transform group-open:rotate-180" />
      </summary>
      <div className="absolute end-0 z-30 mt-1 rounded-lg border border-line bg-paper shadow-raised">{buttons}</div>
    </details>
  );
}
