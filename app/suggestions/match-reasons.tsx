import { useTranslation } from "react-i18next";
import { formatNumber } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { BuddyExplanation } from "#app/matching/buddies/rank-buddies.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import type { Question } from "#app/matching/rule.ts";
import { Gates, Reasons } from "#app/ui/reasons.tsx";
import { ScoreBar } from "#app/ui/score-bar.tsx";
import { criterionSentence } from "./consultant-voice.ts";
import { sentence } from "./voice.ts";

type AnyExplanation = PlacementExplanation | BuddyExplanation;

const percent = (share: number) => Math.round(share * 100);

/** Below this certainty a score says little: asking comes before proposing. */
export const LITTLE_KNOWN = 0.5;

/** A score with its certainty. */
export function MatchScore({ explanation, label }: { explanation: Pick<AnyExplanation, "score" | "certainty">; label: string }) {
  const { t } = useTranslation("reasons");
  return (
    <ScoreBar
      score={percent(explanation.score)}
      label={label}
      labelHidden
      text={t("score", { percent: percent(explanation.score) })}
      certainty={t(explanation.certainty < LITTLE_KNOWN ? "littleKnown" : "certainty", { percent: percent(explanation.certainty) })}
    />
  );
}

/** A score opened up for a consultant: each criterion with its sentence and what it adds, heaviest first. */
export function MatchReasons({ explanation }: { explanation: AnyExplanation }) {
  const { t, i18n } = useTranslation(["reasons", "words"]);
  const language = i18n.language as InterfaceLanguage;
  const criteria = [...explanation.criteria].sort((a, b) => Number(b.value !== null) - Number(a.value !== null) || b.contribution - a.contribution || b.weight - a.weight);
  return (
    <Reasons
      caption={t("caption")}
      texts={t("columns", { returnObjects: true })}
      reasons={criteria.map((reason) => ({
        key: reason.criterion,
        name: t(`criterion.${reason.criterion}`),
        sentence: criterionSentence(reason, { t, language }),
        value: reason.value,
        weight: formatNumber(reason.weight, language, 1),
        contribution: reason.value === null ? undefined : `+${formatNumber(reason.contribution * 100, language, 1)}`,
      }))}
    />
  );
}

/** The conditions: met, missed, or met for want of an answer. */
export function MatchGates({ explanation }: { explanation: AnyExplanation }) {
  const { t } = useTranslation("reasons");
  return (
    <Gates
      label={t("gatesTitle")}
      texts={{ passed: t("gatePassed"), failed: t("gateMissed"), unknown: t("gateUnknown") }}
      gates={explanation.gates.map((gate) => ({
        key: gate.gate,
        passed: gate.passed ? (gate.questions.length > 0 ? null : true) : false,
        sentence: gate.passed ? t(`gateOk.${gate.gate}`) : sentence(t(`gate.${gate.gate}`)),
      }))}
    />
  );
}

/** What is not known yet, as questions to ask. */
export function MatchQuestions({ questions }: { questions: readonly Question[] }) {
  const { t } = useTranslation("reasons");
  const asked = new Set(questions.map(({ of, about }) => t(`ask.${of}.${about}`)));
  if (asked.size === 0) return null;
  return (
    <ul className="grid list-disc gap-1 ps-5">
      {[...asked].map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
}
