import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type Role, ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { formatMoment } from "#app/i18n/formatters.ts";
import { listLooks } from "#app/privacy/looks.server.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { found } from "#app/server/errors.ts";
import { pageAsked } from "#app/server/paging.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { LanguageText } from "#app/ui/language-text.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["status-holder"], async ({ context, actor, url, language, t }) => {
  const looks = await listLooks(context, found(actor.subjectId), pageAsked(url));
  return {
    title: t("holder:looks.title"),
    ...looks,
    rows: looks.rows.map(({ id, at, name, role }) => ({ id: String(id), when: formatMoment(at, language), dateTime: at.toISOString(), name, role: (ROLES as readonly string[]).includes(role) ? (role as Role) : null })),
  };
});

/** Who looked into the person's dossier, and when. */
export default function Looks() {
  const { t } = useTranslation(["holder", "site", "words"]);
  const { rows, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("looks.title")} lead={rows.length > 0 ? t("looks.lead") : undefined} back={{ href: "/me/plan", label: t("plan.title") }} />
      {rows.length === 0 ? (
        <EmptyState scene="papers" title={t("looks.empty")} text={t("looks.emptyText")} />
      ) : (
        <ul className="grid max-w-2xl gap-3">
          {rows.map((look) => (
            <li key={look.id} className="flex items-center gap-4 rounded-xl border border-line bg-paper p-3">
              <Avatar name={look.name ?? ""} size={56} />
              <p className="leading-snug">
                <b className="block text-xl"><LanguageText>{look.name ?? t("looks.someone")}</LanguageText></b>
                {look.role && <span className="block text-ink-soft">{t(`words:role.${look.role}`)}</span>}
                <time dateTime={look.dateTime}>{look.when}</time>
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pages page={page} pages={pages} />
    </>
  );
}
