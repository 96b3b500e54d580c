import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { TimelinePicture } from "#app/guidance/timeline-picture.tsx";
import { timelineShown } from "#app/guidance/timeline-shown.server.ts";
import { TimelineSteps } from "#app/guidance/timeline-steps.tsx";
import { found } from "#app/server/errors.ts";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["status-holder"], async ({ context, actor, url, language, t }) => ({
  title: t("timeline:title"),
  ...(await timelineShown(context, found(actor.subjectId), url, language)),
}));

/** The own road, month by month. */
export default function MyTimeline() {
  const { t } = useTranslation(["timeline", "holder"]);
  const { months, earlier, later } = useLoaderData<typeof loader>();
  return (
    <div className="print-wide">
      <PageHead title={t("title")} lead={t("lead")} back={{ href: "/me/plan", label: t("holder:plan.title") }} className="mb-4" />
      <TimelinePicture months={months} />
      <TimelineSteps path="/me/timeline" earlier={earlier} later={later} />
    </div>
  );
}
