import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { staffAccount } from "#app/accounts/staff-queries.server.ts";
import { fallingAmong } from "#app/guidance/mood-queries.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { pageAsked } from "#app/server/paging.ts";
import { HOLDER_STATES, type HolderState } from "#app/status-holders/status-holder.ts";
import { listDossiers } from "#app/status-holders/status-holder-queries.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { TextField } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { SectionTabs } from "#app/ui/section-tabs.tsx";
import { Pages } from "#app/routes/layouts/pages.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, url, language, t }) => {
  const asked = url.searchParams.get("state");
  const state = HOLDER_STATES.find((each) => each === asked);
  const text = url.searchParams.get("q")?.trim().slice(0, 80) || undefined;
  // A coordinator may ask for the people of one colleague, to hand them over one by one.
  const contactPersonId = (actor.role === "coordinator" && url.searchParams.get("contact")) || undefined;
  const contact = contactPersonId ? await staffAccount(context, contactPersonId) : null;
  const list = await listDossiers(context, pageAsked(url), { state, text, contactPersonId });
  const falling = await fallingAmong(context, list.rows.map(({ id }) => id));
  return {
    title: t("people:title"),
    ...list,
    rows: list.rows.map(({ contactPersonId: contactPerson, ...row }) => ({ ...row, insteadOf: actor.role === "consultant" && contactPerson !== actor.accountId ? (row.contactPerson ?? "") : null, falls: falling.has(row.id), waitingSince: formatDay(row.waitingSince, language), home: placeName(row.placeId) })),
    state: state ?? null,
    text: text ?? "",
    contact: contact && { id: contact.id, name: contact.name ?? "" },
    isConsultant: actor.role === "consultant",
    standsIn: actor.role === "consultant" && list.rows.some(({ contactPersonId: contactPerson }) => contactPerson !== actor.accountId),
  };
});

const TONES = { waiting: "warning", matched: "success", paused: "neutral", closed: "neutral" } as const satisfies Record<HolderState, string>;

export default function People() {
  const { t } = useTranslation(["people", "navigation", "words", "site", "today"]);
  const { rows, page, pages, state, text, contact, isConsultant, standsIn } = useLoaderData<typeof loader>();
  const add = isConsultant ? <ButtonLink href="/people/new">{t("add")}</ButtonLink> : undefined;
  // Where a coordinator looks at all who wait, a plan for all of them is one step away.
  const plan = !isConsultant && state === "waiting" ? <ButtonLink href={`/municipality/plans/new${contact ? `?contact=${contact.id}` : ""}`}>{t("navigation:makePlan")}</ButtonLink> : undefined;
  const hrefOf = (value: HolderState | null) => {
    const asked = new URLSearchParams({ ...(value ? { state: value } : {}), ...(contact ? { contact: contact.id } : {}) }).toString();
    return `/people${asked ? `?${asked}` : ""}`;
  };
  return (
    <>
      <PageHead title={t("title")} lead={isConsultant ? t(standsIn ? "leadStandIn" : "leadConsultant") : contact ? t("ofContact", { name: contact.name }) : t("leadCoordinator")} actions={<><ButtonLink href="/sorting-cards" look="secondary">{t("navigation:sortingCards")}</ButtonLink>{add ?? plan}</>} />
      <SectionTabs
        label={t("state")}
        tabs={[
          { href: hrefOf(null), label: t("all"), current: state === null },
          ...HOLDER_STATES.map((value) => ({ href: hrefOf(value), label: t(`words:holderState.${value}`), current: state === value })),
        ]}
      />
      <Form method="get" role="search" className="mb-5 flex items-end gap-2">
        {state && <input type="hidden" name="state" value={state} />}
        {contact && <input type="hidden" name="contact" value={contact.id} />}
        <TextField label={t("search")} name="q" type="search" defaultValue={text} key={text} />
        <Button type="submit" look="secondary">{t("searchButton")}</Button>
      </Form>
      <DataTable
        caption={t("caption")}
        rows={rows}
        rowKey={(row) => row.id}
        empty={text || state || contact ? <EmptyState title={t("noneFound")} text={t("noneFoundText")} /> : <EmptyState title={t("emptyTitle")} text={t("emptyText")} scene="contact-person" action={add} />}
        columns={[
          { key: "name", head: t("name"), main: true, cell: (row) => (
            <>
              <Anchor href={`/people/${row.id}`}>{[row.firstName, row.lastName].filter(Boolean).join(" ")}</Anchor>
              {row.insteadOf !== null && <Badge tone="info" className="ms-2">{t("today:insteadOf", { name: row.insteadOf })}</Badge>}
              {row.falls && <Badge tone="warning" className="ms-2">{t("falls")}</Badge>}
            </>
          ) },
          { key: "state", head: t("state"), cell: (row) => <Badge tone={TONES[row.state]}>{t(`words:holderState.${row.state}`)}</Badge> },
          { key: "waiting", head: t("waiting"), cell: (row) => (row.state === "waiting" ? row.waitingSince : "–") },
          { key: "dutch", head: t("dutch"), cell: (row) => row.dutchLevel ?? t("site:notKnown") },
          { key: "home", head: t("home"), cell: (row) => row.home ?? t("site:notKnown") },
          {
            key: "running",
            head: t("running"),
            cell: (row) => [row.active > 0 && t("active", { count: row.active }), row.proposals > 0 && t("proposals", { count: row.proposals })].filter(Boolean).join(", ") || t("nothingRuns"),
          },
          ...(isConsultant ? [] : [{ key: "contact", head: t("contactPerson"), cell: (row: (typeof rows)[number]) => row.contactPerson }]),
          { key: "actions", head: t("suggestions"), actions: true, cell: (row) => <Anchor href={`/people/${row.id}/suggestions`}>{t("suggestions")}</Anchor> },
        ]}
      />
      <Pages page={page} pages={pages} />
      {contact && (
        <p className="mt-6">
          <Anchor href="/people">{t("ofEveryone")}</Anchor>
        </p>
      )}
      {isConsultant && (
        <p className="mt-6">
          <Anchor href="/people/colleagues">{t("colleagues")}</Anchor>
        </p>
      )}
    </>
  );
}
