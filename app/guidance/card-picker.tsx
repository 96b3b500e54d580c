import { useTranslation } from "react-i18next";
import { SayButton } from "#app/listening/say-button.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { type Card, type Weight, WEIGHTS } from "./balance.ts";
import { CARD_SCENES } from "./guidance-scenes.ts";
import type { OwnWords } from "./own-words.server.ts";
import { TwoWords } from "#app/ui/two-words.tsx";

/**
 * Cards to lay on the scales: tapping the picture lays it with a middle weight, below it the weight is chosen. Radio buttons, so
 * that it works by touch, by keyboard and without a script.
 */
export function CardPicker({ cards, weights, own, error }: { cards: readonly Card[]; weights: Partial<Record<Card, string>>; own: OwnWords | null; error?: boolean }) {
  const { t } = useTranslation("balance");
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-6" aria-invalid={error || undefined}>
      {cards.map((card) => {
        const stands = weights[card] || "none";
        return (
          <li key={card}>
            <fieldset className="relative flex h-full min-w-0 flex-col rounded-xl border-2 border-line bg-paper p-2 has-[input:not([value=none]):checked]:border-brand-700 has-[input:not([value=none]):checked]:bg-brand-50">
              <legend className="sr-only">{t(`card.${card}`)}</legend>
              <SayButton text={own?.card[card] ?? t(`card.${card}`)} className="absolute end-1 top-1 z-10" />
              <label htmlFor={`${card}-medium`} className="mb-2 flex flex-1 flex-col gap-1.5 text-center leading-tight font-semibold">
                <Scene name={CARD_SCENES[card]} alt="" size={220} fluid className="rounded-lg" />
                <TwoWords text={t(`card.${card}`)} own={own} words={own?.card[card]} />
              </label>
              <div className="grid grid-cols-4 gap-1">
                {(["none", ...WEIGHTS] as const).map((weight) => <WeightChoice key={weight} card={card} weight={weight} checked={stands === weight} />)}
              </div>
            </fieldset>
          </li>
        );
      })}
    </ul>
  );
}

const DOTS = { none: "size-0", small: "size-2", medium: "size-4", large: "size-6" } as const;

function WeightChoice({ card, weight, checked }: { card: Card; weight: Weight | "none"; checked: boolean }) {
  const { t } = useTranslation("balance");
  return (
    <label title={t(`weight.${weight}`)} className="flex min-h-12 items-center justify-center rounded-lg border-[1.5px] border-line-strong bg-paper has-checked:border-brand-700 has-checked:bg-brand-200 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
      <input id={`${card}-${weight}`} type="radio" name={`cards.${card}`} value={weight} defaultChecked={checked} className="sr-only" />
      <WeightDot weight={weight} />
      <span className="sr-only">{t(`weight.${weight}`)}</span>
    </label>
  );
}

function WeightDot({ weight }: { weight: Weight | "none" }) {
  return <span aria-hidden className="flex size-7 items-center justify-center">{weight === "none" ? <span className="text-xl text-ink-soft">×</span> : <span className={`rounded-full bg-brand-700 ${DOTS[weight]}`} />}</span>;
}

/** What the dots mean, in both languages. */
export function WeightLegend({ own }: { own: OwnWords | null }) {
  const { t } = useTranslation("balance");
  return (
    <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1">
      {WEIGHTS.map((weight) => <li key={weight} className="flex items-center gap-1.5"><WeightDot weight={weight} /><TwoWords text={t(`weight.${weight}`)} own={own} words={own?.weight[weight]} /></li>)}
    </ul>
  );
}
