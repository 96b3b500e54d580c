import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { usePictures } from "#app/intake/confirm-pictures.server.ts";
import { latestIntake } from "#app/intake/picture-queries.server.ts";
import { openMatchesOfHolder } from "#app/matches/match-queries-for-holder.server.ts";
import { shareContact } from "#app/matches/share-contact.server.ts";
import { PapersForm } from "#app/privacy/papers-form.ts";
import { consentsOf, sayConsent } from "#app/status-holders/say-consent.server.ts";
import { found } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { LanguageText } from "#app/ui/language-text.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Scene, type SceneName } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["status-holder"] as const;

export const loader = pageFor(MAY, async ({ context, actor, language, t }) => {
  const holderId = found(actor.subjectId);
  const intake = await latestIntake(context, holderId);
  const day = (at: Date | null) => at && formatDay(at, language);
  return {
    title: t("papers:title"),
    consents: (await consentsOf(context, holderId)).map(({ kind, given, saidAt }) => ({ kind, given, since: day(saidAt) })),
    // Of a proposal that still waits for a yes, the plan asks.
    contacts: (await openMatchesOfHolder(context, holderId))
      .filter(({ holderSaidYesAt }) => holderSaidYesAt)
      .map(({ id, contactShared, placement, buddy }) => ({ id, given: contactShared, name: placement?.organisationName ?? buddy?.firstName ?? "", isPlacement: placement !== null })),
    pictures: intake?.confirmedAt ? { given: intake.appliedAt !== null } : null,
  };
});

export const action = actionFor(MAY, async ({ context, edge, form, t }) => {
  const parsed = parseForm(form, PapersForm, t);
  if (!parsed.ok) return parsed.reply;
  const { value } = parsed;
  if (value.of === "consent") await sayConsent(context, value.kind, value.given);
  else if (value.of === "contact") await shareContact(context, value.matchId, value.given);
  else await usePictures(context, value.given);
  throw await redirectWith(edge, "/me/papers", "saved");
});

/** What the person said yes to, each with the way back; and the key to the own pages. */
export default function Papers() {
  const { t } = useTranslation(["papers", "holder"]);
  const { consents, contacts, pictures } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} back={{ href: "/me/plan", label: t("holder:plan.title") }} className="mb-4" />
      {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      <ul className="grid gap-4 lg:grid-cols-2">
        {consents.map(({ kind, given, since }) => (
          <Paper key={kind} scene="message" given={given} since={since} fields={{ of: "consent", kind }} text={t(`consent.${kind}`)} />
        ))}
        {contacts.map(({ id, given, name, isPlacement }) => (
          <Paper
            key={id} scene={isPlacement ? "placement" : "buddy"} given={given} fields={{ of: "contact", matchId: id }}
            text={<><b><LanguageText lang={isPlacement ? "nl" : undefined}>{name}</LanguageText></b> {t("contact")}</>}
          />
        ))}
        {pictures && <Paper scene="cards" given={pictures.given} fields={{ of: "pictures" }} text={t("pictures")} />}
        <li data-read="" className="flex flex-col gap-3 rounded-2xl border border-line bg-paper p-4 shadow-card">
          <div className="flex items-center gap-4 text-xl leading-snug">
            <Scene name="pin" alt="" size={104} className="rounded-xl" />
            <p>{t("pin")}</p>
          </div>
          <ButtonLink href="/me/pin" look="secondary" size="large" wide reload>{t("newPin")}</ButtonLink>
        </li>
      </ul>
    </>
  );
}

interface PaperProps {
  scene: SceneName;
  /** What may be done, as a sentence. */
  text: ReactNode;
  given: boolean;
  since?: string | null;
  fields: Record<string, string>;
}

/** One thing that is allowed or isn't: how it stands, and one button to the other side. */
function Paper({ scene, text, given, since, fields }: PaperProps) {
  const { t } = useTranslation("papers");
  return (
    <li data-read="" className="flex flex-col gap-3 rounded-2xl border border-line bg-paper p-4 shadow-card">
      <div className="flex items-center gap-4">
        <Scene name={scene} alt="" size={104} className="shrink-0 rounded-xl" />
        <div className="min-w-0">
          <p className="mb-2 text-xl leading-snug">{text}</p>
          <p className="flex flex-wrap items-center gap-2">
            {given ? <Check aria-hidden size={30} strokeWidth={3} className="text-brand-700" /> : <X aria-hidden size={30} strokeWidth={3} className="text-brick-700" />}
            <Badge tone={given ? "success" : undefined}>{given ? t("yes") : t("no")}</Badge>
            {since && <span className="text-ink-soft">{since}</span>}
          </p>
        </div>
      </div>
      <Form method="post" className="mt-auto">
        {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <Button type="submit" name="given" value={given ? "no" : "yes"} size="large" wide look={given ? "secondary" : "primary"} icon={<Scene name={given ? "answer-no" : "answer-yes"} alt="" size={44} eager className="rounded-md" />}>
          {given ? t("takeBack") : t("allow")}
        </Button>
      </Form>
    </li>
  );
}
