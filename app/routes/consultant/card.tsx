import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { transact } from "#app/access/context.server.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { issueCard } from "#app/accounts/sign-in-card.server.ts";
import { isInterfaceLanguage } from "#app/i18n/languages.ts";
import { cardLink, qrSvg } from "#app/status-holders/card-qr.server.ts";
import { SignInCardPrint } from "#app/status-holders/sign-in-card-print.tsx";
import { contactPersonOf, dossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, params, t }) => {
  const { id, firstName } = await dossier(context, params.holderId!);
  return { title: t("consultant:printCard.title", { name: firstName }), id, firstName };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, params }) => {
  const holderId = params.holderId!;
  const { token, pin } = await issueCard(context, holderId);
  const { holder, contactPerson } = await transact(context, async (tx) => ({ holder: await dossier(tx, holderId), contactPerson: await contactPersonOf(tx, holderId) }));
  const link = cardLink(edge.origin, token);
  return {
    id: holder.id,
    firstName: holder.firstName,
    pin,
    link,
    qrSvg: qrSvg(link),
    language: isInterfaceLanguage(holder.language) ? holder.language : ("nl" as const),
    contactPerson: { name: contactPerson.name ?? "", phone: contactPerson.phone },
    problem: null,
  };
});

export default function Card() {
  const { t } = useTranslation("consultant");
  const person = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  // A card is shown once, right after it was made: the address alone only offers to make one.
  if (!made || !("pin" in made)) {
    return (
      <>
        <PageHead title={t("printCard.title", { name: person.firstName })} lead={t("dossier.newCardText")} back={{ href: `/people/${person.id}`, label: person.firstName }} />
        {made?.problem && <Notice tone="error" className="mb-6">{made.problem}</Notice>}
        <Form method="post">
          <Button type="submit">{t("dossier.makeCard")}</Button>
        </Form>
      </>
    );
  }
  return (
    <>
      <ScriptFonts language={made.language} />
      <PageHead
        title={t("printCard.title", { name: made.firstName })}
        lead={t("printCard.once")}
        actions={
          <>
            <PrintButton>{t("printCard.print")}</PrintButton>
            <ButtonLink href={`/people/${made.id}`} look="secondary">{t("printCard.done", { name: made.firstName })}</ButtonLink>
          </>
        }
      />
      <SignInCardPrint {...made} />
    </>
  );
}
