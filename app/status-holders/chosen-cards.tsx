import { useTranslation } from "react-i18next";
import { usePlacementName } from "#app/placements/placement-name.tsx";
import type { PlacementInShort } from "#app/placements/placement-queries.server.ts";
import { sceneOf } from "#app/placements/placement-scene.ts";
import { AnswerButtons } from "#app/ui/answer-buttons.tsx";
import { LanguageText } from "#app/ui/language-text.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export interface ChosenCard extends PlacementInShort {
  organisationName: string;
  /** The town's name. */
  place: string;
  /** Ticked before, to be compared. */
  picked: boolean;
}

/** The form on the page whose ticks are compared. */
export const COMPARE_FORM = "compare";

/** Cards with the same answer: each leads to all of it, can be ticked to be compared, and can be taken away. */
export function ChosenCards({ heading, choice, cards }: { heading: string; choice: "heart" | "maybe"; cards: readonly ChosenCard[] }) {
  const { t } = useTranslation("choosing");
  const nameOf = usePlacementName();
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={choice} className="mb-6">
      <h2 id={choice} className="mb-3 flex items-center gap-3 text-xl font-extrabold">
        <Scene name={choice === "heart" ? "answer-yes" : "answer-maybe"} alt="" size={56} eager className="rounded-lg" />
        {`${heading} (${cards.length})`}
      </h2>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-2">
        {cards.map((card) => (
          <li key={card.id} className="keep-together flex flex-col overflow-hidden rounded-2xl border border-line bg-paper shadow-card has-checked:border-sun-800 has-checked:bg-sun-50">
            <a href={`/me/cards/${card.id}`} className="flex items-center gap-3 p-2 hover:underline">
              <Scene name={sceneOf(card)} alt="" size={128} className="rounded-xl" />
              <span className="min-w-0 leading-snug">
                <span className="block text-lg font-extrabold">{nameOf(card)}</span>
                <span className="block text-base text-ink-soft">
                  <LanguageText lang="nl">{card.organisationName}</LanguageText>
                  {" · "}
                  <LanguageText>{card.place}</LanguageText>
                </span>
              </span>
            </a>
            <div className="mt-auto grid grid-cols-2 gap-2 p-2 pt-0 no-print">
              <label className="flex min-h-16 items-center justify-center gap-2 rounded-xl border-2 border-line-strong bg-paper px-2 text-base leading-tight font-bold hover:border-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2">
                <input type="checkbox" name="card" value={card.id} form={COMPARE_FORM} defaultChecked={card.picked} aria-label={`${t("compare")}: ${nameOf(card)}`} className="size-8 shrink-0" />
                <span aria-hidden>{t("compare")}</span>
              </label>
              <AnswerButtons label={nameOf(card)} fields={{ placementId: card.id }} answers={[{ value: "none", label: t("remove"), scene: "answer-undo" }]} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
