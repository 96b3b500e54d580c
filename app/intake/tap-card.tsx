import { useTranslation } from "react-i18next";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import { SayButton } from "#app/listening/say-button.tsx";
import { type Offer, OFFERS } from "#app/placements/placement.ts";
import { classes } from "#app/ui/classes.ts";
import { DayPartGrid } from "#app/ui/day-part-grid.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { TwoWords } from "#app/ui/two-words.tsx";
import type { WeekName } from "#app/ui/week.ts";
import type { Answer } from "./talk.ts";
import type { FieldShown } from "./talk-page.server.ts";
import type { OptionShown, OwnQuestion } from "./talk-words.server.ts";
import { weighedOfShares } from "./weighed-shares.ts";

/** How an answer goes into the form, as if it had been tapped. */
export const tapNames = ({ kind, options }: Pick<FieldShown, "kind" | "options">, answer: Answer): [string, string][] =>
  kind === "shares" ? weighedOfShares(answer).map((weight, at) => [`answer.${options[at]!.value}`, weight]) : answer.map((word) => ["answer", word]);

const CARD =
  "relative flex h-full min-h-16 flex-col items-center gap-2 rounded-xl border-2 border-line-strong bg-paper p-2 pb-3 text-center leading-tight hover:border-ink " +
  "has-checked:border-brand-700 has-checked:bg-brand-50 has-checked:shadow-[inset_0_0_0_2px_var(--color-brand-700)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink";
const NAMES = "grid grid-cols-2 gap-3 lg:grid-cols-4";
const SENTENCES = "grid gap-3 sm:grid-cols-2";

/** The answers to one question as large cards to tap, in two languages; radio buttons and checkboxes, so that it works without a script. */
export function TapCards({ shown, own, answer }: { shown: FieldShown; own: OwnQuestion | null; answer: Answer }) {
  const { t } = useTranslation("talks");
  const { days, parts } = useWeekWords({ pictures: true });
  const { field, kind, options, more, label } = shown;
  const both = (names: readonly WeekName[]) => names.map((name) => ({ ...name, also: own && <span lang={own.lang} dir={own.dir} className="block text-brand-800">{own.week[name.value]}</span> }));
  if (field === "dayParts") return <DayPartGrid legend={label} days={both(days)} parts={both(parts)} name="answer" values={answer} className="mx-auto w-full max-w-xl [&_label]:h-12 [&_legend]:sr-only [&_th]:leading-tight" />;
  if (kind === "shares") return <ul className="grid gap-3 sm:grid-cols-3">{options.map((option, at) => <li key={option.value}><WeighCard option={option} own={own} weight={weighedOfShares(answer)[at]!} /></li>)}</ul>;
  const card = (option: OptionShown) => <li key={option.value}><TapCard option={option} own={own} type={kind === "one" ? "radio" : "checkbox"} checked={answer.includes(option.value)} /></li>;
  const [first] = options;
  const layout = !first?.scene ? (first?.lang ? NAMES : SENTENCES) : classes("grid grid-cols-2 gap-3 sm:grid-cols-3", options.length > 6 && "lg:grid-cols-6", options.length > 3 && options.length <= 6 && "lg:grid-cols-5");
  return (
    <>
      <ul className={layout}>{options.map(card)}</ul>
      {more.length > 0 && <Disclosure label={t("moreLanguages")} className="mt-4" open={more.some(({ value }) => answer.includes(value))}><ul className={NAMES}>{more.map(card)}</ul></Disclosure>}
    </>
  );
}

function TapCard({ option, own, type, checked }: { option: OptionShown; own: OwnQuestion | null; type: "radio" | "checkbox"; checked: boolean }) {
  const { value, label, scene, lang, dir, endonym } = option;
  const words = own?.labels[value]?.label;
  return (
    <div className="relative h-full">
      <label className={classes(CARD, !scene && "justify-center")}>
        <input type={type} name="answer" value={value} defaultChecked={checked} className="peer sr-only" />
        {scene && <Scene name={scene} alt="" size={200} fluid eager className="max-w-44 rounded-lg" />}
        {endonym ? (
          <span className="text-lg font-semibold">{label}<span lang={lang} dir={dir} className="block">{endonym !== label && endonym}</span></span>
        ) : lang ? <span lang={lang} dir={dir} className="text-xl font-bold">{label}</span> : <TwoWords text={label} own={own} words={words} className="text-lg font-semibold" />}
        <svg aria-hidden viewBox="0 0 20 20" className="absolute start-1.5 top-1.5 hidden size-8 rounded-full bg-brand-700 p-1.5 text-white peer-checked:block">
          <path d="M4 10.5 8.2 15 16 5.5" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      </label>
      {!endonym && !lang && <SayButton text={words ?? label} className="absolute end-1.5 top-1.5" />}
    </div>
  );
}

const DOTS: Readonly<Record<Offer, string>> = { none: "size-0", some: "size-3", much: "size-7" };

function WeighCard({ option, own, weight }: { option: OptionShown; own: OwnQuestion | null; weight: Offer }) {
  const { t } = useTranslation("words");
  const { value, label, scene, says } = option;
  const words = own?.labels[value];
  return (
    <fieldset className="relative flex h-full min-w-0 flex-col items-center gap-2 rounded-xl border-2 border-line-strong bg-paper p-3 text-center has-[input:not([value=none]):checked]:border-brand-700 has-[input:not([value=none]):checked]:bg-brand-50">
      <legend className="sr-only">{label}</legend>
      <SayButton text={`${words?.label ?? label}.\n${words?.says ?? says ?? ""}`} className="absolute end-1.5 top-1.5" />
      {scene && <Scene name={scene} alt="" size={200} fluid eager className="max-w-40 rounded-lg" />}
      <TwoWords text={label} own={own} words={words?.label} className="text-xl font-bold" />
      {says && <TwoWords text={says} own={own} words={words?.says} className="flex-1 text-sm" />}
      <div className="grid w-full grid-cols-3 gap-1">
        {OFFERS.map((offer) => (
          <label key={offer} className="flex min-h-16 flex-col items-center justify-end gap-1 rounded-lg border-[1.5px] border-line-strong bg-paper p-1 text-sm leading-tight has-checked:border-brand-700 has-checked:bg-brand-200 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
            <input type="radio" name={`answer.${value}`} value={offer} defaultChecked={offer === weight} className="sr-only" />
            <span aria-hidden className="flex size-8 items-center justify-center">{offer === "none" ? <span className="text-xl text-ink-soft">×</span> : <span className={classes("rounded-full bg-brand-700", DOTS[offer])} />}</span>
            <TwoWords text={t(`offer.${offer}`)} own={own} words={own?.weights[offer]} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
