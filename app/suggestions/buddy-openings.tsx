import { useTranslation } from "react-i18next";
import { Panel } from "#app/ui/panel.tsx";
import type { countPeopleForBuddy } from "./openings.server.ts";
import { PeopleFunnel } from "./people-funnel.tsx";

type Counts = NonNullable<Awaited<ReturnType<typeof countPeopleForBuddy>>>;

/** How many people a buddy suits, and what removed the others. */
export function BuddyOpenings({ name, openings: { asIf, fit, nearly, funnel } }: { name: string; openings: Counts }) {
  const { t } = useTranslation("openings");
  return (
    <Panel title={t(fit === 0 ? "funnel.nobody" : "funnel.others")} lead={asIf && t("buddy.asIf", { name })}>
      {funnel.total > 0 && (
        <p className="mb-3">
          {fit === 0 ? t("buddy.fitsNone", { name }) : t("buddy.fits", { name, count: fit })} {nearly > 0 && t("buddy.nearly", { count: nearly })}
        </p>
      )}
      <PeopleFunnel funnel={funnel} />
    </Panel>
  );
}
