import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { type Face, FACES } from "#app/guidance/mood.ts";
import { TapForm } from "#app/guidance/mood-form.ts";
import { moodLinkLanguage, tapMoodLink } from "#app/guidance/mood-link.server.ts";
import { Refusal } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { inOwnLanguage } from "#app/server/own-language.server.ts";
import { AnswerButtons } from "#app/ui/answer-buttons.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Scene, type SceneName } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor("anyone", async ({ context, params, edge, request, url, t }) => {
  const language = await moodLinkLanguage(context, params.moodLink!);
  if (language !== null) await inOwnLanguage({ edge, request, url }, language);
  // Used, too old or never made: that is all one to who asks.
  return data({ title: t("holder:mood.title"), open: language !== null }, { status: language === null ? 404 : 200 });
});

export const action = actionFor("anyone", async ({ context, form, params, t }) => {
  const parsed = parseForm(form, TapForm, t);
  if (!parsed.ok) return parsed.reply;
  try {
    await tapMoodLink(context, params.moodLink!, parsed.value.face);
  } catch (error) {
    // The page says it, more kindly than an error would.
    if (error instanceof Refusal && error.key === "linkUsed") return data({ said: null, lastResult: null }, { status: 409 });
    throw error;
  }
  return { said: parsed.value.face, lastResult: null };
});

/** Five faces for who came by a link in a message: one tap, no sign-in, and nothing of anyone on the page. */
export default function Tap() {
  const { open } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const said = result && "said" in result ? result.said : undefined;
  const { t } = useTranslation(["moodLink", "holder"]);
  if (said) return <Said face={said} />;
  if (!open || said === null) return <Ending scene="plan" title={t("over")} text={t("overText")} />;
  return (
    <section data-read="" className="mx-auto grid max-w-2xl gap-4 rounded-2xl border border-line bg-paper p-4 shadow-card">
      <div data-listen-here="" className="grid justify-items-start gap-2">
        <h1 className="text-3xl font-extrabold">{t("holder:mood.tile")}</h1>
        <p className="text-xl">{t("private")}</p>
      </div>
      {result && "problem" in result && result.problem && <Notice tone="error">{result.problem}</Notice>}
      <AnswerButtons
        label={t("holder:mood.tile")} name="face" layout="scale"
        answers={FACES.map((face) => ({ value: String(face), label: t(`holder:mood.faces.${face}`), scene: `face-${face}` as const }))}
      />
    </section>
  );
}

function Said({ face }: { face: Face }) {
  const { t } = useTranslation(["moodLink", "holder"]);
  return <Ending scene={`face-${face}`} alt={t(`holder:mood.faces.${face}`)} title={t("thanks")} text={t("thanksText")} />;
}

function Ending({ scene, alt = "", title, text }: { scene: SceneName; alt?: string; title: string; text: string }) {
  const { t } = useTranslation("moodLink");
  return (
    <div data-read="" className="mx-auto grid max-w-md justify-items-center gap-4 rounded-2xl border border-line bg-paper p-5 text-center shadow-card">
      <Scene name={scene} alt={alt} size={320} fluid eager className="max-w-60 rounded-xl" />
      <h1 className="text-3xl font-extrabold">{title}</h1>
      <p className="text-xl">{text}</p>
      <ButtonLink href="/me/how-are-you" look="secondary" size="large" reload>{t("open")}</ButtonLink>
    </div>
  );
}
