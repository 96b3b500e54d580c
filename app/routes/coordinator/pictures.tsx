import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { municipalityPictures } from "#app/intake/picture-statistics.server.ts";
import { sceneOfPicture } from "#app/intake/picture-triads.ts";
import { type LanguageId, languageName } from "#app/languages/language.ts";
import { Badge } from "#app/ui/badge.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { FigureTile } from "#app/ui/figure-tile.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["coordinator"], async ({ context, language, t }) => {
  const { groups, ...statistics } = await municipalityPictures(context);
  return {
    title: t("intake:stats.title"),
    ...statistics,
    groups: groups.map(({ by, key }) => ({ key, name: by === "gender" ? t(`words:gender.${key as "woman" | "man"}`) : languageName(key as LanguageId, language) })),
  };
});

const percent = (share: number | null) => (share === null ? "–" : `${share}%`);

/** How each picture does: about pictures, never about people. */
export default function MunicipalityPictures() {
  const { t } = useTranslation(["intake", "pictures"]);
  const { rows, groups, people, agreement, least, version } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("stats.title")} lead={t("stats.lead")} back={{ href: "/municipality", label: t("stats.back") }} />
      <div className="mb-6 grid gap-3 sm:grid-cols-3">
        <FigureTile label={t("stats.people")} value={String(people)} />
        <FigureTile label={t("stats.agree")} value={agreement === null ? "–" : `${agreement}%`} hint={agreement === null ? t("stats.agreeNone") : undefined} />
      </div>
      <p className="mb-4 max-w-prose">{`${t("stats.rule", { version })} ${t("stats.small", { count: least })}`}</p>
      {people === 0 ? <p>{t("stats.none")}</p> : (
        <DataTable
          caption={t("stats.caption")} rows={rows} rowKey={(row) => `${row.setting}-${row.style}`}
          columns={[
            {
              key: "picture", head: t("stats.picture"), main: true,
              cell: ({ setting, style }) => <span className="flex items-center gap-3"><Scene name={sceneOfPicture(setting, style)} alt="" size={80} className="rounded" />{t(`pictures:sentences.${setting}.${style}`)}</span>,
            },
            { key: "shown", head: t("stats.shown"), numeric: true, cell: ({ shown }) => shown },
            { key: "share", head: t("stats.share"), numeric: true, cell: ({ share }) => percent(share) },
            { key: "unclear", head: t("stats.unclear"), numeric: true, cell: ({ unclear }) => percent(unclear) },
            ...groups.map(({ key, name }, at) => ({ key, head: name, numeric: true, cell: ({ shares }: (typeof rows)[number]) => percent(shares[at] ?? null) })),
            {
              key: "flag", head: t("stats.flag"),
              cell: ({ flags }) => (flags.length === 0 ? t("stats.ok") : flags.map((flag) => <Badge key={flag} tone="warning">{t(flag === "share" ? "stats.flagShare" : "stats.flagUnclear")}</Badge>)),
            },
          ]}
        />
      )}
    </>
  );
}
