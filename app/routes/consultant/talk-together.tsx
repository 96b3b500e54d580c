import { data, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { noteTalk } from "#app/intake/note-talk.server.ts";
import { TalkClash } from "#app/intake/talk-clash.tsx";
import { TapCards, tapNames } from "#app/intake/tap-card.tsx";
import { stageIn } from "#app/intake/stage-in.server.ts";
import { tapForm, told } from "#app/intake/talk-form.ts";
import { tapStep } from "#app/intake/tap-step.ts";
import { type ClashShown, clashShown, fieldShown } from "#app/intake/talk-page.server.ts";
import { answersInTalk, openForTalk } from "#app/intake/talk-queries.server.ts";
import { answerInWords, howTo, ownQuestion } from "#app/intake/talk-words.server.ts";
import { tappedIn } from "#app/intake/talk.ts";
import { clipList, ownShelf } from "#app/listening/clips.server.ts";
import { SayAloud, SayButton } from "#app/listening/say-button.tsx";
import { parseForm } from "#app/server/form.server.ts";
import { Bar } from "#app/ui/bar.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";
import { TwoWords } from "#app/ui/two-words.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, url, language, t }) => {
  const stage = stageIn(params.stage);
  const holder = await openForTalk(context, params.holderId!, "talk");
  const theirs = holder.language as InterfaceLanguage;
  const own = theirs === language ? null : translator(theirs);
  const fields = tappedIn(stage);
  const step = tapStep(fields.length, url.searchParams.get("step"));
  const answers = await answersInTalk(context, holder, stage);
  const stands = (field: (typeof fields)[number]) => answers.get(field)!;
  const field = fields[step];
  return {
    title: t("talks:togetherTitle", { stage: t(`talkCards:stage.${stage}`) }), id: holder.id, name: holder.firstName, stage, step, of: fields.length,
    clips: await clipList(context, ownShelf(actor, holder.language)), spoken: holder.language,
    question: field ? {
      shown: fieldShown(field, stands(field), language, t), own: ownQuestion(field, stands(field).answer, theirs, language),
      ask: t(`talkCards:ask.${field as "story"}`), howTo: field === "dayParts" ? t("talkCards:mayBeMore") : howTo(field, t),
    } : null,
    chosen: field ? null : {
      own: own && { lang: theirs as string, dir: ownQuestion("interpreter", [], theirs, language)!.dir }, thanks: own ? own("talkCards:thanks") : undefined,
      lines: fields.filter((each) => stands(each).answer.length > 0).map((each) => ({
        field: each, ask: t(`talkCards:ask.${each as "story"}`), text: answerInWords(each, stands(each).answer, language, t),
        ownAsk: own ? own(`talkCards:ask.${each as "story"}`) : undefined, ownText: own ? answerInWords(each, stands(each).answer, theirs, own) : undefined,
      })),
    },
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, form, params, url, language, t }) => {
  const stage = stageIn(params.stage);
  const fields = tappedIn(stage);
  const step = tapStep(fields.length, url.searchParams.get("step"));
  const field = fields[step];
  const here = `/people/${params.holderId}/talk/${stage}`;
  if (!field) throw redirect(here);
  const parsed = parseForm(form, tapForm(field), t);
  if (!parsed.ok) return parsed.reply;
  const { clashes } = await noteTalk(context, params.holderId!, stage, [parsed.value], { way: "together", page: null });
  if (clashes.length > 0) return data({ problem: null, lastResult: null, clashes: clashes.map((clash) => clashShown(clash, language, t)) }, { status: 409 });
  throw redirect(`${here}?step=${step + 2}`);
});

/** Two people at one screen: one question at a time, in two languages, answered by tapping. */
export default function TalkTogether() {
  const { t } = useTranslation(["talks", "talkCards"]);
  const { id, name, stage, step, of, clips, spoken, question, chosen } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>() as { problem?: string | null; clashes?: ClashShown[] } | undefined;
  const here = `/people/${id}/talk/${stage}`;
  const own = question?.own ?? null;
  const text = own?.ask ?? question?.ask ?? "";
  return (
    <SayAloud lang={spoken} clips={clips}>
      {spoken !== "nl" && spoken !== "en" && <ScriptFonts language={spoken as InterfaceLanguage} />}
      <PageHead
        className="mb-2!" back={{ href: `/people/${id}/intake/${stage}`, label: t("toSheet") }}
        title={question ? <span className="flex items-center gap-3"><SayButton text={`${text}\n${own?.howTo ?? question.howTo}`} className="size-14" /><TwoWords text={question.ask} own={own} words={own?.ask} className="text-xl sm:flex sm:flex-wrap sm:items-baseline sm:gap-x-6 sm:text-2xl" /></span> : <span className="flex items-center gap-3"><SayButton text={chosen!.thanks ?? t("talkCards:thanks")} className="size-14" /><TwoWords text={t("talkCards:thanks")} own={chosen!.own} words={chosen!.thanks} className="text-xl sm:flex sm:flex-wrap sm:items-baseline sm:gap-x-6 sm:text-2xl" /></span>}
        lead={question ? <><span className="me-3">{`${t(`talkCards:stage.${stage}`)}: ${t("togetherNow", { at: step + 1, of })}`}</span><TwoWords className="sm:flex sm:gap-x-4" text={question.howTo} own={own} words={own?.howTo} /></> : t("togetherDoneText", { name })}
      />
      <div className="mb-3"><Bar value={step / of} /></div>
      {result?.problem && <Notice tone="error" className="mt-4">{result.problem}</Notice>}
      {!question ? <Chosen /> : (
        <>
          {result?.clashes?.map((clash) => (
            <div key={clash.field} className="mb-4">
              <TalkClash clash={clash} hidden={{ seen: told(clash.stands.answer) }} names={(_, answer) => tapNames(question.shown, answer)} />
            </div>
          ))}
          <Form method="post" key={question.shown.field} aria-label={question.ask}>
            <input type="hidden" name="seen" value={told(question.shown.answer)} />
            <TapCards shown={question.shown} own={own} answer={question.shown.answer} />
            <div className="sticky bottom-0 mt-3 grid grid-cols-3 gap-2 border-t border-line bg-ground py-2">
              <ButtonLink href={step > 0 ? `${here}?step=${step}` : `/people/${id}/intake/${stage}`} look="quiet" size="large" className="px-1!"><TwoWords text={t("talkCards:back")} own={own} words={own?.back} /></ButtonLink>
              <ButtonLink href={`${here}?step=${step + 2}`} look="secondary" size="large" className="px-1!"><TwoWords text={t("talkCards:skip")} own={own} words={own?.skip} /></ButtonLink>
              <Button type="submit" size="large" className="px-1!"><TwoWords text={t("talkCards:next")} own={own} words={own?.next} className="[&_span]:text-inherit" /></Button>
            </div>
          </Form>
        </>
      )}
    </SayAloud>
  );
}

/** The end: what was chosen, in both languages, to look over together. */
function Chosen() {
  const { t } = useTranslation(["talks", "talkCards"]);
  const { id, stage, of, chosen } = useLoaderData<typeof loader>();
  const { own, lines } = chosen!;
  return (
    <>
      {lines.length === 0 && <p>{t("talkCards:nothingChosen")}</p>}
      <dl className="grid gap-3 sm:grid-cols-2">
        {lines.map(({ field, ask, text, ownAsk, ownText }) => (
          <div key={field} className="rounded-xl border border-line bg-paper p-3">
            <dt className="text-sm text-ink-soft"><TwoWords text={ask} own={own} words={ownAsk} /></dt>
            <dd className="mt-1 text-lg font-bold"><TwoWords text={text} own={own} words={ownText} /></dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href={`/people/${id}/talk/${stage}?step=${of}`} look="secondary" size="large">{t("talkCards:back")}</ButtonLink>
        <ButtonLink href={`/people/${id}/intake/${stage}`} size="large">{t("toSheet")}</ButtonLink>
      </div>
    </>
  );
}
