import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { readToday, TODAY_SECTIONS } from "#app/contact/today/sections.server.ts";
import { TodayList } from "#app/contact/today/today-list.tsx";
import { formatLeaf } from "#app/i18n/formatters.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { NotFound } from "#app/server/errors.ts";
import { pageAsked, pageOf } from "#app/server/paging.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["consultant"], async ({ context, url, language, t }) => {
  const { weekday, day, month } = formatLeaf(context.now, language);
  const head = { title: t("today:title"), day: `${weekday} ${day} ${month}` };
  const asked = { context, t, language };
  const key = url.searchParams.get("section");
  if (key === null) return { ...head, sections: await readToday(asked), one: null };
  const section = TODAY_SECTIONS.find((each) => each.key === key);
  if (!section) throw new NotFound();
  // The first line tells how many there are.
  const { rows, ...pages } = await pageOf(pageAsked(url), {
    rows: async (window) => (await section.read({ ...asked, ...window })).lines,
    total: async () => (await section.read({ ...asked, limit: 1, offset: 0 })).total,
  });
  return { ...head, title: section.title(t), sections: [], one: { ...pages, lines: rows } };
});

export default function Today() {
  const { t } = useTranslation("today");
  const { title, day, sections, one } = useLoaderData<typeof loader>();
  if (one) {
    return (
      <>
        <PageHead title={title} back={{ href: "/today", label: t("back") }} />
        <Panel className="max-w-3xl">{one.lines.length === 0 ? <p>{t("noneHere")}</p> : <TodayList lines={one.lines} />}</Panel>
        <Pages page={one.page} pages={one.pages} />
      </>
    );
  }
  const total = sections.reduce((sum, section) => sum + section.total, 0);
  return (
    <>
      <PageHead
        title={`${title}, ${day}`} lead={total > 0 ? t("lead", { count: total }) : undefined}
        actions={<ButtonLink href="/stand-ins" look="secondary">{t("standIns")}</ButtonLink>}
      />
      {total === 0 ? <EmptyState title={t("emptyTitle")} text={t("emptyText")} scene="contact-person" /> : (
        // In columns, so that short sections leave no holes; each is whole in one of them.
        <div className="gap-6 lg:columns-2">
          {sections.map((section) => (
            <Panel
              key={section.key} id={section.key} title={section.title} className="mb-6 break-inside-avoid"
              actions={section.total > section.lines.length && <Anchor href={`/today?section=${section.key}`}>{t("all", { count: section.total })}</Anchor>}
            >
              <TodayList lines={section.lines} />
            </Panel>
          ))}
        </div>
      )}
    </>
  );
}
