import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { listPublishedPlacements } from "#app/placements/placement-queries.server.ts";
import { pageAsked } from "#app/server/paging.ts";

export const loader = pageFor("anyone", async ({ context, url }) => listPublishedPlacements(context, pageAsked(url, 12)));

export default function Placements() {
  const { t } = useTranslation("public");
  const { rows } = useLoaderData<typeof loader>();
  return <h1>{t("placementsTitle")} {rows.length}</h1>;
}
