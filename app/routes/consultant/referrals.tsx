import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { guides } from "#app/guidance/lock-guided.server.ts";
import { makeReferral } from "#app/guidance/make-referral.server.ts";
import { NewReferral } from "#app/guidance/new-referral.tsx";
import { isSensitiveKind, REFERRAL_KINDS } from "#app/guidance/referral.ts";
import { ReferralForm } from "#app/guidance/referral-form.ts";
import { referralsOf } from "#app/guidance/referral-queries.server.ts";
import { KIND_SCENES } from "#app/guidance/referral-scenes.ts";
import { REFERRAL_TONES } from "#app/guidance/referral-tones.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { DossierTabs } from "#app/status-holders/dossier-tabs.tsx";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "referrals");
  const head = { title: `${holder.firstName}: ${t("referralWork:title")}`, id: holder.id, name: holder.firstName };
  if (!guides(actor, holder)) return { ...head, read: null };
  const isOwn = holder.contactPersonId === actor.accountId;
  return {
    ...head,
    read: {
      kinds: REFERRAL_KINDS.filter((kind) => isOwn || !isSensitiveKind(kind)),
      rows: (await referralsOf(context, holder.id)).map(({ id, kind, toOrganisation, toName, state, due, silentDays, unanswered, outcome, createdAt }) => ({
        id, kind, toOrganisation, toName, state, due, silentDays, unanswered: state === "asked" ? unanswered : 0, outcome, day: formatDay(createdAt, language),
      })),
    },
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, t }) => {
  const parsed = parseForm(form, ReferralForm, t);
  if (!parsed.ok) return parsed.reply;
  const id = await makeReferral(context, params.holderId!, parsed.value);
  throw await redirectWith(edge, `/people/${params.holderId}/referrals/${id}`, "saved");
});

/** To whom someone was handed over, how far each is, and a new one. */
export default function Referrals() {
  const { t } = useTranslation(["referralWork", "referrals"]);
  const { id, name, read } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHead title={`${name}: ${t("title")}`} lead={read ? t("lead", { name }) : undefined} back={{ href: `/people/${id}`, label: name }} />
      <DossierTabs person={{ id, firstName: name }} current="referrals" />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      {!read ? <Notice tone="info">{t("notYours", { name })}</Notice> : (
        <div className="grid items-start gap-6 lg:grid-cols-[2fr_3fr]">
          {read.rows.length === 0 ? <EmptyState scene="together" title={t("none")} text={t("noneText")} /> : (
            <Panel title={t("list")}>
              <ul className="grid gap-3">
                {read.rows.map((row) => (
                  <li key={row.id} className="flex gap-3 border-b border-line pb-3 last:border-0 last:pb-0">
                    <Scene name={KIND_SCENES[row.kind]} alt="" size={64} className="shrink-0 self-start rounded-lg" />
                    <div className="min-w-0 flex-1">
                      <p><Anchor href={`/people/${id}/referrals/${row.id}`} className="font-bold">{row.toOrganisation}</Anchor>{row.toName && ` · ${row.toName}`}</p>
                      <p className="text-ink-soft">{`${t(`referrals:kinds.${row.kind}`)} · ${t("madeOn", { day: row.day })}`}</p>
                      <p className="mt-1 flex flex-wrap items-center gap-2">
                        <Badge tone={REFERRAL_TONES[row.state]}>{row.state === "ended" ? t(`outcomes.${row.outcome!}`) : t(`states.${row.state}`)}</Badge>
                        {row.due && <Badge tone="warning">{`${t("due")}: ${t("silent", { count: row.silentDays })}`}</Badge>}
                        {row.unanswered > 0 && <span>{t("unanswered", { count: row.unanswered })}</span>}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <Panel title={t("newTitle")} lead={t("newLead", { name })}>
            <NewReferral name={name} kinds={read.kinds} lastResult={result?.lastResult} />
          </Panel>
        </div>
      )}
    </>
  );
}
