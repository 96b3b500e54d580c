import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { choosePassport } from "#app/guidance/choose-passport.server.ts";
import { PassportForm } from "#app/guidance/closing-form.ts";
import { openGuided } from "#app/guidance/open-guided.server.ts";
import { passportOf } from "#app/guidance/passport-queries.server.ts";
import { PassportSheet } from "#app/guidance/passport-sheet.tsx";
import { passportShown } from "#app/guidance/passport-words.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openGuided({ ...context, actor }, params.holderId!, "passport");
  return {
    title: t("guidance:passportTitle", { name: holder.firstName }), id: holder.id, name: holder.firstName, whole: [holder.firstName, holder.lastName].filter(Boolean).join(" "), day: formatDay(context.now, language),
    shown: passportShown(await passportOf(context, holder.id), holder.language as InterfaceLanguage),
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, t }) => {
  const parsed = parseForm(form, PassportForm, t);
  if (!parsed.ok) return parsed.reply;
  await choosePassport(context, params.holderId!, parsed.value.items);
  throw await redirectWith(edge, `/people/${params.holderId}/passport`, "saved");
});

/** The skills passport of a person, to fill in and print together. */
export default function Passport() {
  const { t } = useTranslation(["guidance", "goals"]);
  const { title, id, name, whole, day, shown } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      {shown.own && <ScriptFonts language={shown.own.lang} />}
      <PageHead title={title} lead={t("passportLead", { name })} className="print:hidden" back={{ href: `/people/${id}/goals`, label: t("title") }} actions={<PrintButton>{t("print")}</PrintButton>} />
      {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      <div className="mx-auto max-w-3xl">
        {shown.parts.length === 0 ? <EmptyState scene="training" title={t("goals:passport.none")} /> : (
          <PassportSheet shown={shown} name={whole} day={day} tick={t("goals:passport.tick")} save={<Button type="submit">{t("save")}</Button>} />
        )}
      </div>
    </>
  );
}
