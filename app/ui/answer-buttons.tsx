import { Scene } from "./scenes/scene.tsx";
import type { SceneName } from "./scenes/scene.tsx";
import { classes } from "./classes.ts";

export type Answer = {
  value: string;
  label: string;
  scene: SceneName;
  /** This is what was answered before. */
  chosen?: boolean;
  look?: "yes" | "no" | "plain";
};

export type AnswerButtonsProps = {
  /** What is asked, for a screen reader. */
  label: string;
  action?: string;
  name?: string;
  answers: readonly Answer[];
  /** Hidden fields, such as the placement's id and where to go back to. */
  fields?: Readonly<Record<string, string>>;
  /** row: side by side; stack: below each other; thumbs: side by side with the word under the picture; pictures: two by two, the picture big and the word under it; scale: all in one row from low to high. */
  layout?: "row" | "stack" | "thumbs" | "pictures" | "scale";
  className?: string;
};

const LOOKS = {
  yes: "border-brand-700 bg-brand-700 text-white hover:bg-brand-900",
  no: "border-line-strong bg-paper text-ink hover:border-ink",
  plain: "border-line-strong bg-paper text-ink hover:border-ink",
};

const GROUPS = { row: "flex gap-2", stack: "grid gap-2", thumbs: "flex gap-2", pictures: "grid grid-cols-2 gap-2", scale: "grid grid-cols-5 gap-1" };

/** A question answered with one press: each button a picture with its word. A plain form. */
export function AnswerButtons({ label, action, name = "answer", answers, fields = {}, layout = "row", className }: AnswerButtonsProps) {
  const big = layout === "pictures" || layout === "scale";
  return (
    <form method="post" action={action} className={classes("no-print", className)}>
      {Object.entries(fields).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <div role="group" aria-label={label} className={GROUPS[layout]}>
        {answers.map((answer) => (
          <button
            key={answer.value}
            type="submit"
            name={name}
            value={answer.value}
            aria-pressed={answer.chosen ?? undefined}
            className={classes(
              "flex min-h-16 min-w-0 flex-1 items-center gap-2 rounded-xl border-2 text-base leading-tight font-bold",
              layout === "scale" ? "flex-col gap-1 p-1 pb-2 text-sm" : layout === "thumbs" ? "flex-col justify-center gap-0.5! px-1 py-1 text-center max-sm:text-sm max-sm:leading-tight!" : big ? "flex-col p-1.5 pb-2.5" : "justify-center px-2 py-1.5 sm:text-lg",
              LOOKS[answer.look ?? "plain"],
              answer.chosen && "ring-4 ring-sun-400",
            )}
          >
            <Scene name={answer.scene} alt="" size={big ? 160 : 60} fluid={big} eager className={layout === "scale" ? "aspect-square rounded-lg object-cover" : big ? "rounded-lg" : "size-12 rounded-lg object-cover"} />
            <span className={layout === "scale" ? "min-w-0 text-center text-sm leading-tight" : "min-w-0"}>{answer.label}</span>
          </button>
        ))}
      </div>
    </form>
  );
}
