import { redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { transact } from "#app/access/context.server.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { issueCard } from "#app/accounts/sign-in-card.server.ts";
import { isInterfaceLanguage } from "#app/i18n/languages.ts";
import { cardLink, qrSvg } from "#app/status-holders/card-qr.server.ts";
import { SignInCardPrint } from "#app/status-holders/sign-in-card-print.tsx";
import { contactPersonOf, dossier } from "#app/status-holders/status-holder-queries.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";

/** A card is shown once, right after it was made: there is nothing to see by the address alone. */
export const loader = pageFor(STAFF_ROLES, async ({ context, params, request }) => {
  const holder = await dossier(context, params.holderId!);
  if (request.method === "GET" && !new URL(request.url).pathname.endsWith(".data") && request.headers.get("Sec-Fetch-Mode") === "navigate") throw redirect(`/people/${holder.id}`);
  return null;
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
  const made = useActionData<typeof action>();
  if (!made || !("pin" in made)) return null;
  return (
    <>
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
