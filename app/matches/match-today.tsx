import { useTranslation } from "react-i18next";
import { formatNumber } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import type { AnyExplanation, ExplanationChanges } from "#app/suggestions/explanation-changes.ts";
import { MatchReasons } from "#app/suggestions/match-reasons.tsx";

export interface MatchTodayProps {
  then: AnyExplanation;
  /** null: the partner is no longer offered. */
  today: { explanation: AnyExplanation; changes: ExplanationChanges } | null;
}

/** Folded away under the explanation as it was kept: how it would be now, and what differs. */
export function MatchToday({ then, today }: MatchTodayProps) {
  const { t, i18n } = useTranslation(["weights", "reasons"]);
  const language = i18n.language as InterfaceLanguage;
  const percent = (share: number | null | undefined) => (share == null ? t("asOf.unknown") : `${Math.round(share * 100)}%`);
  const weight = (value: number | undefined) => (value === undefined ? "–" : formatNumber(value, language, 1));
  if (!today) return <Disclosure label={t("asOf.title")} className="mt-4 no-print"><p>{t("asOf.gone")}</p></Disclosure>;
  const { explanation, changes } = today;
  const same = changes.criteria.length === 0 && changes.gates.length === 0;
  const changeOf = ({ criterion, then: was, now }: ExplanationChanges["criteria"][number]) => {
    const facts = { criterion: t(`reasons:criterion.${criterion}`), before: percent(was?.value), after: percent(now?.value) };
    const weights = { weightBefore: weight(was?.weight), weightAfter: weight(now?.weight) };
    if (facts.before === facts.after) return t("asOf.weight", { ...facts, before: weights.weightBefore, after: weights.weightAfter });
    return weights.weightBefore === weights.weightAfter ? t("asOf.value", facts) : t("asOf.both", { ...facts, ...weights });
  };
  return (
    <Disclosure label={t("asOf.title")} className="mt-4 no-print">
      <div className="grid gap-3">
        <p>
          {same ? t("asOf.same") : t("asOf.score", { before: Math.round(then.score * 100), after: Math.round(explanation.score * 100) })}
          {then.weightsVersion !== explanation.weightsVersion && ` ${t("asOf.newVersion", { version: explanation.weightsVersion })}`}
        </p>
        {changes.gates.length > 0 && (
          <div>
            <p className="font-semibold text-brick-800">{t("asOf.gates")}</p>
            <ul className="list-disc ps-5">{changes.gates.map((gate) => <li key={gate}>{t(`reasons:gate.${gate}`)}</li>)}</ul>
          </div>
        )}
        {changes.criteria.length > 0 && (
          <div>
            <p className="font-semibold">{t("asOf.criteria")}</p>
            <ul className="list-disc ps-5">{changes.criteria.map((change) => <li key={change.criterion}>{changeOf(change)}</li>)}</ul>
          </div>
        )}
        {!same && (
          <Disclosure label={t("asOf.fullNow")}>
            <MatchReasons explanation={explanation} />
          </Disclosure>
        )}
      </div>
    </Disclosure>
  );
}
