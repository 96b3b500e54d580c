import { useLoaderData } from "@remix-run/react";
import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { found } from "#app/server/errors.ts";
import { contactPersonOf } from "#app/status-holders/status-holder-queries.server.ts";
import { telHref } from "#app/ui/call-strip.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { PlanTile } from "#app/ui/plan-tile.tsx";
import { Scene, type SceneName } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["status-holder"], async ({ context, actor, t }) => ({
  title: t("howCards:title"),
  contactPerson: await contactPersonOf(context, found(actor.subjectId)),
}));

const LOOKS = { heart: "answer-yes", goal: "goals", style: "style-hand", dutch: "goal-language", time: "appointment", travel: "travel-bicycle", balance: "how-is-it-going" } as const satisfies Record<string, SceneName>;
const BUDDY = { language: "theme-language", near: "home" } as const satisfies Record<string, SceneName>;
const NEVER = ["nationality", "religion", "colour", "health", "money"] as const;

/** How the cards come in their order, who decides and whom to ask: pictures with short sentences. */
export default function HowItWorks() {
  const { t } = useTranslation(["howCards", "holder"]);
  const { contactPerson } = useLoaderData<typeof loader>();
  const { name, phone } = contactPerson;
  return (
    <>
      <PageHead title={t("title")} back={{ href: "/me/plan", label: t("holder:plan.title") }} />
      <div className="grid gap-6">
        <ul className="grid gap-4 sm:grid-cols-2">
          <Sentence scene="cards" text={t("order")} />
          <Sentence scene="together" text={t("people")} />
        </ul>
        <section aria-labelledby="looks">
          <h2 id="looks" className="mb-3 text-2xl font-extrabold">{t("looksTitle")}</h2>
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
            {Object.entries(LOOKS).map(([key, scene]) => <Pictured key={key} scene={scene} word={t(`looks.${key as keyof typeof LOOKS}`)} />)}
          </ul>
        </section>
        <section aria-labelledby="buddy">
          <h2 id="buddy" className="mb-3 text-2xl font-extrabold">{t("buddyTitle")}</h2>
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
            {Object.entries(BUDDY).map(([key, scene]) => <Pictured key={key} scene={scene} word={t(`buddy.${key as keyof typeof BUDDY}`)} />)}
          </ul>
          <p className="mt-3">{t("wish")}</p>
        </section>
        <section aria-labelledby="never" className="rounded-2xl border-2 border-brick-700 bg-paper p-4">
          <h2 id="never" className="mb-2 text-2xl font-extrabold">{t("neverTitle")}</h2>
          <ul className="grid gap-2 sm:grid-cols-2">
            {NEVER.map((key) => (
              <li key={key} className="flex items-center gap-3 text-xl">
                <X aria-hidden size={30} strokeWidth={3} className="shrink-0 text-brick-700" />
                {t(`never.${key}`)}
              </li>
            ))}
          </ul>
        </section>
        <ul className="grid gap-4 sm:grid-cols-2">
          <Sentence scene="answer-no" text={t("no")} />
          <Sentence scene="answer-maybe" text={t("ask")} />
          <Sentence scene="answer-unclear" text={t("unknown")} />
          <Sentence scene="papers" text={`${t("wrong")} ${t("readings")}`} link={{ href: "/me/looks", label: t("holder:plan.looks") }} />
        </ul>
        <PlanTile heading={t("askWho")} scene="contact-person" person={{ name: name ?? "" }} call={phone ? { href: telHref(phone), label: t("holder:plan.call"), number: phone } : undefined} />
      </div>
    </>
  );
}

function Sentence({ scene, text, link }: { scene: SceneName; text: string; link?: { href: string; label: string } }) {
  return (
    <li className="flex items-center gap-4 rounded-2xl border border-line bg-paper p-3">
      <Scene name={scene} alt="" size={112} className="rounded-xl" />
      <p className="text-xl leading-snug font-bold">
        {text}
        {link && <a href={link.href} className="mt-1 block text-base font-semibold text-brand-800 underline underline-offset-4">{link.label}</a>}
      </p>
    </li>
  );
}

function Pictured({ scene, word }: { scene: SceneName; word: string }) {
  return (
    <li className="flex flex-col gap-1 rounded-2xl border border-line bg-paper p-2 text-center text-xl leading-tight font-bold">
      <Scene name={scene} alt="" size={220} fluid className="rounded-xl" />
      {word}
    </li>
  );
}
