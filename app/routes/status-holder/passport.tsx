import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { choosePassport } from "#app/guidance/choose-passport.server.ts";
import { PassportForm } from "#app/guidance/closing-form.ts";
import { passportOf } from "#app/guidance/passport-queries.server.ts";
import { PassportSheet } from "#app/guidance/passport-sheet.tsx";
import { passportShown } from "#app/guidance/passport-words.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { found } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { dossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["status-holder"] as const;

export const loader = pageFor(MAY, async ({ context, actor, language, t }) => {
  const holder = await dossier(context, found(actor.subjectId));
  return {
    title: t("goals:passport.title"), name: [holder.firstName, holder.lastName].filter(Boolean).join(" "), day: formatDay(context.now, language),
    shown: passportShown(await passportOf(context, holder.id), language),
  };
});

export const action = actionFor(MAY, async ({ context, actor, edge, form, t }) => {
  const parsed = parseForm(form, PassportForm, t);
  if (!parsed.ok) return parsed.reply;
  await choosePassport(context, found(actor.subjectId), parsed.value.items);
  throw await redirectWith(edge, "/me/passport", "saved");
});

/** What a person did, learnt and can show: the person's own, line by line. */
export default function MyPassport() {
  const { t } = useTranslation(["goals", "holder"]);
  const { name, day, shown } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <div className="mx-auto max-w-3xl">
      <div className="print:hidden"><PageHead title={t("passport.title")} lead={t("passport.lead")} back={{ href: "/me/plan", label: t("holder:plan.title") }} className="mb-4" /></div>
      {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      {shown.parts.length === 0 ? <EmptyState scene="training" title={t("passport.none")} text={t("passport.noneText")} /> : (
        <PassportSheet shown={shown} name={name} day={day} tick={t("passport.tick")} save={<Button type="submit" size="large" className="w-full">{t("passport.save")}</Button>} />
      )}
      <div data-read="" className="no-print mt-4 grid gap-2 text-lg">
        <div data-listen-here="" />
        <p>{t("passport.yours")}</p>
        <p>{t("passport.paper")}</p>
      </div>
    </div>
  );
}
