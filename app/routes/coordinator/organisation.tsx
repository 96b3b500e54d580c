import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { decideOrganisation } from "#app/organisations/decide-organisation.server.ts";
import { DecideOrganisationForm } from "#app/organisations/organisation-form.ts";
import { organisationForCoordinator } from "#app/organisations/organisation-queries.server.ts";
import { OrganisationStateBadge } from "#app/organisations/organisation-state-badge.tsx";
import { placeName } from "#app/places/place-name.server.ts";
import { placementsOfOrganisation } from "#app/placements/placement-queries.server.ts";
import { PlacementStateBadge } from "#app/placements/placement-state-badge.tsx";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Button } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["coordinator"], async ({ context, params, language }) => {
  const { organisation, members } = await organisationForCoordinator(context, params.organisationId!);
  const { placeId, decidedAt, createdAt, id: _, ...shown } = organisation;
  return {
    title: organisation.name,
    organisation: { ...shown, place: placeName(placeId) ?? "", decidedOn: decidedAt && formatDay(decidedAt, language), registeredOn: formatDay(createdAt, language) },
    members,
    placements: await placementsOfOrganisation(context, organisation.id),
  };
});

export const action = actionFor(["coordinator"], async ({ context, edge, form, params, t }) => {
  const parsed = parseForm(form, DecideOrganisationForm, t);
  if (!parsed.ok) return parsed.reply;
  await decideOrganisation(context, params.organisationId!, parsed.value);
  throw await redirectWith(edge, `/municipality/organisations/${params.organisationId}`, parsed.value.decision === "verified" ? "organisationVerified" : "organisationDeclined");
});

export default function Organisation() {
  const { t } = useTranslation(["coordinator", "words"]);
  const { organisation, members, placements } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { website, phone, address, place } = organisation;
  const wrong = result?.lastResult?.error?.note?.[0];
  return (
    <>
      <PageHead
        title={organisation.name}
        marks={<OrganisationStateBadge state={organisation.state} />}
        back={{ href: "/municipality/organisations", label: t("organisations.title") }}
      />
      {result?.problem && (
        <Notice tone="error" className="mb-6">
          {result.problem}
          {wrong && <p>{t("organisations.declineNote")} {wrong}</p>}
        </Notice>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-6">
          <Panel title={t("organisations.aboutTitle")}>
            <p className="mb-4 max-w-prose break-words whitespace-pre-line">{organisation.about}</p>
            <DefinitionList
              items={[
                { term: t("organisations.kind"), value: t(`words:organisationKind.${organisation.kind}`) },
                { term: t("organisations.address"), value: [address, place].filter(Boolean).join(", ") },
                { term: t("organisations.website"), value: website && <a href={website} rel="noopener noreferrer nofollow" className="break-all underline underline-offset-4">{website}</a> },
                { term: t("organisations.phone"), value: phone && <a href={`tel:${phone.replace(/[^+0-9]/g, "")}`}>{phone}</a> },
                { term: t("organisations.since"), value: organisation.registeredOn },
              ]}
            />
          </Panel>
          <Panel title={t("organisations.membersTitle")}>
            {members.length === 0 ? (
              <p className="text-ink-soft">{t("organisations.noMembers")}</p>
            ) : (
              <ul className="grid gap-3">
                {members.map((member) => (
                  <li key={member.email}>
                    <strong className="block">{member.name}</strong>
                    <a href={`mailto:${member.email}`} className="break-all underline underline-offset-4">{member.email}</a>
                    {member.phone && <> · <a href={`tel:${member.phone.replace(/[^+0-9]/g, "")}`}>{member.phone}</a></>}
                  </li>
                ))}
              </ul>
            )}
          </Panel>
          <Panel title={t("organisations.placementsTitle")}>
            {placements.length === 0 ? (
              <p className="text-ink-soft">{t("organisations.noPlacements")}</p>
            ) : (
              <ul className="grid divide-y divide-line">
                {placements.map((placement) => (
                  <li key={placement.id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
                    <Anchor href={`/placements/${placement.id}`} className="rounded-sm py-1.5 font-semibold text-brand-800 underline underline-offset-4">{placement.title}</Anchor>
                    <PlacementStateBadge state={placement.state} />
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        </div>
        <div className="grid gap-6">
          {organisation.state === "registered" ? <DecidePanel /> : <DecidedPanel />}
        </div>
      </div>
    </>
  );
}

const CHECKS = ["checkDisplacement", "checkInsurance", "checkAllowance", "checkAge", "checkVog", "checkGuide"] as const;

function DecidePanel() {
  const { t } = useTranslation(["coordinator", "site"]);
  return (
    <>
      <Panel title={t("organisations.checkTitle")} lead={t("organisations.checkLead")}>
        <dl className="grid gap-3">
          {CHECKS.map((check) => (
            <div key={check} className="border-s-4 border-brand-200 ps-3">
              <dt className="font-bold">{t(`organisations.${check}`)}</dt>
              <dd>{t(`organisations.${check}Text`)}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title={t("organisations.decideTitle")} tone="sun">
        <Form method="post" className="grid gap-4">
          <TextAreaField name="note" label={t("organisations.note")} hint={t("organisations.noteHint")} optional={t("site:optional")} maxLength={500} rows={3} />
          <Button type="submit" name="decision" value="verified" size="large">{t("organisations.verify")}</Button>
        </Form>
        <div className="mt-3">
          <Confirm
            trigger={t("organisations.decline")}
            title={t("organisations.declineTitle")}
            text={t("organisations.declineText")}
            confirm={t("organisations.declineConfirm")}
            cancel={t("site:cancel")}
            danger
            fields={{ decision: "declined" }}
          >
            <TextAreaField name="note" label={t("organisations.declineNote")} hint={t("organisations.declineNoteHint")} maxLength={500} rows={3} required />
          </Confirm>
        </div>
      </Panel>
    </>
  );
}

function DecidedPanel() {
  const { t } = useTranslation("coordinator");
  const { organisation } = useLoaderData<typeof loader>();
  return (
    <Panel title={t("organisations.decidedTitle")}>
      <div className="grid gap-2">
        <p className="flex flex-wrap items-center gap-2">
          <OrganisationStateBadge state={organisation.state} />
          {organisation.decidedOn && t("organisations.decidedOn", { day: organisation.decidedOn })}
        </p>
        {organisation.stateNote && (
          <p>
            <strong>{t("organisations.decidedNote")}</strong> <q className="break-words">{organisation.stateNote}</q>
          </p>
        )}
      </div>
    </Panel>
  );
}
