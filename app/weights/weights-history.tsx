import { useTranslation } from "react-i18next";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { WeightChange } from "./weight-changes.ts";
import { useWeightWords } from "./weight-words.tsx";

export interface PastWeights {
  version: number;
  on: string;
  by: string | null;
  reason: string;
  /** What differs from the version before; null for the first. */
  changes: readonly WeightChange[] | null;
}

/** Every version of the weights: who set it, when, why, and what changed. */
export function WeightsHistory({ versions, current, hrefOf }: { versions: readonly PastWeights[]; current: number; hrefOf: (version: number) => string }) {
  const { t } = useTranslation("weights");
  const words = useWeightWords();
  return (
    <ol className="grid gap-4">
      {versions.map(({ version, on, by, reason, changes }) => (
        <li key={version} id={`version-${version}`} className="scroll-mt-4">
          <Panel
            title={t("version", { version })} level={3}
            actions={version === current ? <Badge tone="success">{t("now")}</Badge> : <ButtonLink href={hrefOf(version)} look="secondary" size="small" aria-label={`${t("useAgain")}: ${t("version", { version })}`}>{t("useAgain")}</ButtonLink>}
          >
            <p className="text-ink-soft">{`${on} · ${by ?? t("start")}`}</p>
            <p className="mt-1">{reason}</p>
            {changes && (
              <>
                <h4 className="mt-3 font-semibold">{t("changes")}</h4>
                <ul className="list-disc ps-5">
                  {changes.map((change) => <li key={`${change.kind} ${change.criterion}`}>{words.changed(change)}</li>)}
                </ul>
              </>
            )}
          </Panel>
        </li>
      ))}
    </ol>
  );
}
