import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { FACES, MOOD_THEMES, type MoodTheme } from "#app/guidance/mood.ts";
import { MoodForm } from "#app/guidance/mood-form.ts";
import { moodsThisWeek } from "#app/guidance/mood-queries.server.ts";
import { sayMood } from "#app/guidance/say-mood.server.ts";
import { found } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { contactPersonOf } from "#app/status-holders/status-holder-queries.server.ts";
import { AnswerButtons } from "#app/ui/answer-buttons.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["status-holder"] as const;

export const loader = pageFor(MAY, async ({ context, actor, t }) => {
  const holderId = found(actor.subjectId);
  return { title: t("holder:mood.title"), said: await moodsThisWeek(context, holderId), contactPerson: (await contactPersonOf(context, holderId)).name ?? "" };
});

export const action = actionFor(MAY, async ({ context, form, t }) => {
  const parsed = parseForm(form, MoodForm, t);
  if (!parsed.ok) return parsed.reply;
  await sayMood(context, parsed.value.theme, parsed.value.face);
  // Back to the same question: without a script the page would start at the top.
  throw redirect(`/me/how-are-you#${parsed.value.theme}`);
});

/** Five faces a week: in general first, and more only for who wants to tell more. */
export default function HowAreYou() {
  const { t } = useTranslation("holder");
  const { said, contactPerson } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [overall, ...more] = MOOD_THEMES;
  const tellsMore = more.some((theme) => said[theme] !== undefined);
  return (
    <div className="mx-auto max-w-2xl">
      <ButtonLink href="/me/plan" look="secondary" size="large" className="mb-4" reload>
        <span aria-hidden className="rtl:-scale-x-100">←</span>
        {t("mood.back")}
      </ButtonLink>
      <PageHead title={t("mood.title")} lead={t("mood.private", { name: contactPerson })} className="mb-4" />
      {result && "problem" in result && result.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      <Question theme={overall} />
      <details open={tellsMore} className="mt-5 rounded-2xl border border-line bg-paper p-2">
        <summary className="flex min-h-12 items-center rounded-lg px-3 text-lg font-bold">{t("mood.more")}</summary>
        <div className="grid gap-5 p-2">
          {more.map((theme) => <Question key={theme} theme={theme} />)}
        </div>
      </details>
    </div>
  );
}

function Question({ theme }: { theme: MoodTheme }) {
  const { t } = useTranslation("holder");
  const { said } = useLoaderData<typeof loader>();
  const name = t(`mood.themes.${theme}`);
  return (
    <section data-read="" id={theme} aria-labelledby={`${theme}-name`} className="rounded-2xl border-2 border-line bg-paper p-3">
      <div data-listen-here="" className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <h2 id={`${theme}-name`} className="flex items-center gap-3 text-xl leading-tight font-bold">
          {theme !== "overall" && <Scene name={`theme-${theme}`} alt="" size={84} className="rounded-lg" />}
          {name}
        </h2>
      </div>
      <AnswerButtons
        label={name} name="face" layout="scale" fields={{ theme }}
        // Pressing what stands takes it back.
        answers={FACES.map((face) => ({ value: said[theme] === face ? "none" : String(face), label: t(`mood.faces.${face}`), scene: `face-${face}` as const, chosen: said[theme] === face }))}
      />
      {said[theme] !== undefined && <p role="status" className="mt-2 font-semibold text-brand-800">{t("mood.thanks")}</p>}
    </section>
  );
}
