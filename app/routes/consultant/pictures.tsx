import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { TalkForm } from "#app/intake/picture-form.ts";
import { outcomeOf } from "#app/intake/picture-outcome.ts";
import { answersOf, intakesOf, noteOf } from "#app/intake/picture-queries.server.ts";
import { SCREENS, screensOf } from "#app/intake/picture-screens.ts";
import { notePictures, putBackProfile } from "#app/intake/talk-pictures.server.ts";
import { TalkQuestions, TalkSheet, useProfileWords } from "#app/intake/talk-sheet.tsx";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { DossierTabs } from "#app/status-holders/dossier-tabs.tsx";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Button } from "#app/ui/button.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, url, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "pictures");
  const intakes = await intakesOf(context, holder.id);
  const answers = await answersOf(context, intakes.map(({ id }) => id));
  const [latest] = intakes;
  const finished = intakes.filter(({ finishedAt }) => finishedAt !== null);
  const applied = intakes.find(({ appliedAt }) => appliedAt !== null);
  const [shown, ...earlier] = finished;
  const outcome = (intake: (typeof intakes)[number]) => outcomeOf(screensOf(intake.seed), answers.get(intake.id)!);
  return {
    title: `${holder.firstName}: ${t("intake:title")}`,
    id: holder.id,
    name: holder.firstName,
    address: `${url.origin}/card`,
    busy: latest && latest.finishedAt === null ? answers.get(latest.id)!.length : null,
    sheet: shown ? { outcome: outcome(shown), own: shown.own, favourites: shown.favourites, version: shown.version, finishedOn: formatDay(shown.finishedAt!, language), mayUse: shown.mayUse } : null,
    note: latest && holder.contactPersonId === actor.accountId ? { text: (await noteOf(context, latest.id)) ?? "" } : null,
    applied: applied
      ? {
          now: { head: holder.headShare, hand: holder.handShare, heart: holder.heartShare, sectors: holder.interestSectors },
          former: { head: applied.formerHead, hand: applied.formerHand, heart: applied.formerHeart, sectors: applied.formerSectors },
        }
      : null,
    earlier: earlier.map((intake) => ({ id: intake.id, date: formatDay(intake.finishedAt!, language), conclusion: intake.own ?? intake.computed! })),
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, t }) => {
  const parsed = parseForm(form, TalkForm, t);
  if (!parsed.ok) return parsed.reply;
  const holderId = params.holderId!;
  if (parsed.value.intent === "put-back") await putBackProfile(context, holderId);
  else await notePictures(context, holderId, parsed.value.note);
  throw await redirectWith(edge, `/people/${holderId}/pictures`, "saved");
});

/** The talk sheet: what a person chose, and what to ask. */
export default function TalkPage() {
  const { t } = useTranslation("intake");
  const { id, name, address, busy, sheet, note, earlier } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHead title={`${t("title")}: ${name}`} lead={t("lead")} back={{ href: `/people/${id}`, label: name }} actions={sheet && <PrintButton>{t("print")}</PrintButton>} />
      <DossierTabs person={{ id, firstName: name }} current="pictures" />
      {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      <div className="grid gap-6">
        {busy !== null && <Notice tone="info">{t("busy", { name, done: busy, of: SCREENS })}</Notice>}
        {!sheet && busy === null && <Notice tone="info" title={t("none", { name })}>{t("invite", { name, address })}</Notice>}
        {sheet && <TalkSheet {...sheet} name={name} />}
        {sheet && <Applied />}
        <TalkQuestions />
        {note && (
          <Panel title={t("note")}>
            <Form method="post" className="grid gap-3">
              <input type="hidden" name="intent" value="note" />
              <TextAreaField id="note" name="note" label={t("note")} labelHidden hint={t("noteHint")} defaultValue={note.text} maxLength={2000} rows={5} />
              <Button type="submit" look="secondary" className="justify-self-start no-print">{t("saveNote")}</Button>
            </Form>
          </Panel>
        )}
        {earlier.length > 0 && (
          <Panel title={t("history")}>
            <ul className="list-disc ps-5">
              {earlier.map((each) => <li key={each.id}>{t("historyLine", { date: each.date, conclusion: t(`styles.${each.conclusion}`) })}</li>)}
            </ul>
          </Panel>
        )}
      </div>
    </>
  );
}

/** What the intake wrote into the dossier, and what stood there before. */
function Applied() {
  const { t } = useTranslation("intake");
  const { applied, sheet, name } = useLoaderData<typeof loader>();
  const words = useProfileWords();
  if (!applied) return <p>{sheet?.mayUse === false ? t("notUsed", { name }) : t("notApplied")}</p>;
  return (
    <Panel title={t("applied")}>
      <p className="font-bold">{words(applied.now)}</p>
      <p className="mt-1">{t("former", { former: words(applied.former) })}</p>
      <Form method="post" className="mt-3 no-print">
        <Button type="submit" name="intent" value="put-back" look="secondary">{t("putBack")}</Button>
      </Form>
    </Panel>
  );
}
