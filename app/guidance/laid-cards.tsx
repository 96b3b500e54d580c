import { useTranslation } from "react-i18next";
import { LanguageText } from "#app/ui/language-text.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { Laid } from "./balance-queries.server.ts";
import { isLoad } from "./balance.ts";
import { CARD_SCENES } from "./guidance-scenes.ts";

/** What lies on the scales, as pictures with words: first what weighs, then what carries. */
export function LaidCards({ items, level = 2 }: { items: readonly Laid[]; level?: 2 | 3 }) {
  const { t } = useTranslation("balance");
  const Heading = level === 2 ? "h2" : "h3";
  const sides = [
    { key: "load", title: t("weighs"), edge: "border-brick-400", some: items.filter(({ card }) => isLoad(card)) },
    { key: "carry", title: t("carries"), edge: "border-brand-400", some: items.filter(({ card }) => !isLoad(card)) },
  ];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {sides.map(({ key, title, edge, some }) => (
        <section key={key} data-read="" aria-labelledby={`${key}-laid`} className={`rounded-xl border-2 bg-paper p-3 ${edge}`}>
          <div data-listen-here="" className="mb-2 flex flex-wrap items-center justify-between gap-2"><Heading id={`${key}-laid`} className="text-lg font-bold">{title}</Heading></div>
          {some.length === 0 && <p className="text-ink-soft">{t("nothing")}</p>}
          <ul className="grid gap-2">
            {some.map(({ card, weight, words }) => (
              <li key={card} className="flex items-center gap-3">
                <Scene name={CARD_SCENES[card]} alt="" size={84} className="rounded-lg" />
                <span className="min-w-0 leading-snug">
                  <span className="block font-semibold">{words ? <LanguageText lang="nl">{words}</LanguageText> : t(`card.${card}`)}</span>
                  <span className="block">{t(`weight.${weight}`)}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
