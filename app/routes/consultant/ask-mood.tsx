import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { transact } from "#app/access/context.server.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { MessageByHand } from "#app/contact/message-by-hand.tsx";
import { messageLinks } from "#app/contact/message-links.ts";
import { LINK_DAYS } from "#app/guidance/mood.ts";
import { makeMoodLink } from "#app/guidance/mood-link.server.ts";
import { isInterfaceLanguage } from "#app/i18n/languages.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { consentTo } from "#app/status-holders/say-consent.server.ts";
import { contactPersonOf, dossier, openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, t }) => {
  const holder = await openDossier(context, params.holderId!, "dossier");
  // The answer is for the contact person alone, and so is the question.
  if (holder.contactPersonId !== actor.accountId) throw new NotFound();
  return { title: t("consultant:askMood.title", { name: holder.firstName }), id: holder.id, firstName: holder.firstName, mayAsk: (await consentTo(context, holder.id, "messages")).given };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, params }) => {
  const holderId = params.holderId!;
  // One transaction: a message that can't be written makes no link.
  return transact(context, async (tx) => {
    const link = `${edge.origin}/tap/${await makeMoodLink({ ...tx, actor: context.actor }, holderId)}`;
    const holder = await dossier(tx, holderId);
    const language = isInterfaceLanguage(holder.language) ? holder.language : ("nl" as const);
    const own = translator(language);
    const from = (await contactPersonOf(tx, holderId)).name ?? "";
    const text = own("moodLink:message", { name: holder.firstName, link, from });
    return { language, text, links: messageLinks({ phone: holder.phone, email: holder.email, subject: own("holder:mood.title"), text }), problem: null };
  });
});

/** A question in a message: made here, sent by the contact person's own phone or mail. */
export default function AskMood() {
  const { t } = useTranslation("consultant");
  const person = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  const name = person.firstName;
  return (
    <div className="max-w-3xl">
      <PageHead title={t("askMood.title", { name })} lead={t("askMood.lead", { name })} back={{ href: `/people/${person.id}`, label: name }} />
      {made?.problem && <Notice tone="error" className="mb-6">{made.problem}</Notice>}
      {made && "text" in made && (
        <Panel title={t("moods.ask")} className="mb-6">
          <Notice tone="success" className="mb-4">{t("askMood.made", { count: LINK_DAYS })}</Notice>
          <MessageByHand {...made} />
        </Panel>
      )}
      {person.mayAsk ? (
        <Form method="post" className="grid justify-items-start gap-3">
          <p>{t("askMood.care", { name })}</p>
          <Button type="submit" look={made ? "secondary" : "primary"}>{made ? t("askMood.again") : t("askMood.make")}</Button>
        </Form>
      ) : (
        <Notice tone="warning">{t("askMood.noConsent", { name })}</Notice>
      )}
    </div>
  );
}
