import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { TimelinePicture } from "#app/guidance/timeline-picture.tsx";
import { timelineShown } from "#app/guidance/timeline-shown.server.ts";
import { TimelineSteps } from "#app/guidance/timeline-steps.tsx";
import { DossierTabs } from "#app/status-holders/dossier-tabs.tsx";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { PageHead } from "#app/ui/page-head.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, params, url, language, t }) => {
  const { id, firstName } = await openDossier(context, params.holderId!, "timeline");
  return { title: t("consultant:timeline.title", { name: firstName }), id, firstName, ...(await timelineShown(context, id, url, language)) };
});

/** A person's road month by month, to print and talk over. */
export default function Timeline() {
  const { t } = useTranslation(["consultant", "timeline", "holder", "balance"]);
  const { id, firstName, months, earlier, later } = useLoaderData<typeof loader>();
  return (
    <div className="print-wide">
      <PageHead
        title={t("timeline.title", { name: firstName })} lead={t("timeline.lead", { name: firstName })} className="print:mb-2"
        back={{ href: `/people/${id}`, label: firstName }} actions={<PrintButton>{t("timeline.print")}</PrintButton>}
      />
      <DossierTabs person={{ id, firstName }} current="timeline" />
      <TimelinePicture months={months} />
      <TimelineSteps path={`/people/${id}/timeline`} earlier={earlier} later={later} />
    </div>
  );
}
