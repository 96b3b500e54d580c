import { useTranslation } from "react-i18next";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { BuddyExplanation } from "#app/matching/buddies/rank-buddies.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import { criterionSentence } from "./consultant-voice.ts";

/** The three reasons that add most, a sentence each. */
export function TopReasons({ explanation }: { explanation: PlacementExplanation | BuddyExplanation }) {
  const { t, i18n } = useTranslation(["reasons", "words"]);
  const language = i18n.language as InterfaceLanguage;
  const best = [...explanation.criteria].filter((reason) => reason.value !== null && reason.contribution > 0).sort((a, b) => b.contribution - a.contribution).slice(0, 3);
  return (
    <ul className="mt-2 grid list-disc gap-0.5 ps-5">
      {best.map((reason) => (
        <li key={reason.criterion}>{criterionSentence(reason, { t, language })}</li>
      ))}
    </ul>
  );
}
