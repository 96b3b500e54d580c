import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { beginPictures } from "#app/intake/begin-pictures.server.ts";
import { choosePicture, takeBackPicture } from "#app/intake/choose-picture.server.ts";
import { confirmPictures, markBest, usePictures } from "#app/intake/confirm-pictures.server.ts";
import { PictureChoice } from "#app/intake/picture-choice.tsx";
import { PicturesForm } from "#app/intake/picture-form.ts";
import { mayBeginFrom } from "#app/intake/picture-intake.ts";
import { outcomeOf } from "#app/intake/picture-outcome.ts";
import { answersOf, latestIntake } from "#app/intake/picture-queries.server.ts";
import { Begin, PictureConfirmed, PictureResult } from "#app/intake/picture-result.tsx";
import { NEITHER_ALLOWED, screensOf } from "#app/intake/picture-screens.ts";
import { found } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { contactPersonOf } from "#app/status-holders/status-holder-queries.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["status-holder"] as const;

export const loader = pageFor(MAY, async ({ context, actor, url, language, t }) => {
  const holderId = found(actor.subjectId);
  const title = t("pictures:title");
  const contactPerson = (await contactPersonOf(context, holderId)).name ?? "";
  const intake = await latestIntake(context, holderId);
  if (!intake) return { title, contactPerson, state: "new" as const };
  const screens = screensOf(intake.seed);
  const answers = (await answersOf(context, [intake.id])).get(intake.id)!;
  if (intake.own) {
    const from = mayBeginFrom(found(intake.finishedAt));
    return { title, contactPerson, state: "confirmed" as const, own: intake.own, inUse: intake.appliedAt !== null, againFrom: from <= context.now ? null : formatDay(from, language) };
  }
  if (intake.finishedAt) {
    const { kind, first, also, certainty, chosen } = outcomeOf(screens, answers);
    return { title, contactPerson, state: "finished" as const, outcome: { kind, first, also, certainty, chosen }, favourites: intake.favourites, ownAsked: url.searchParams.has("own") };
  }
  const at = answers.length;
  return { title, contactPerson, state: "going" as const, at, screen: screens[at]!, mayLeaveOut: answers.filter((answer) => answer === "neither").length < NEITHER_ALLOWED };
});

export const action = actionFor(MAY, async ({ context, form, t }) => {
  const parsed = parseForm(form, PicturesForm, t);
  if (!parsed.ok) return parsed.reply;
  const { value } = parsed;
  switch (value.intent) {
    case "begin":
      await beginPictures(context);
      break;
    case "choose":
      await choosePicture(context, value.screen, value.answer);
      break;
    case "back":
      await takeBackPicture(context, value.screen);
      break;
    case "best":
      await markBest(context, value.setting);
      throw redirect("/me/pictures#pictures-name");
    case "conclude":
      await confirmPictures(context, value.own);
      break;
    case "use":
      await usePictures(context, value.mayUse);
      break;
  }
  throw redirect("/me/pictures");
});

/** The picture intake: begin, fifteen screens, what comes of it, and what happens with it. */
export default function Pictures() {
  const { t } = useTranslation("pictures");
  const page = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <div className="mx-auto grid max-w-3xl gap-3">
      {result && "problem" in result && result.problem && <Notice tone="error">{result.problem}</Notice>}
      {page.state === "new" && <Start />}
      {page.state === "going" && <PictureChoice {...page} />}
      {page.state === "finished" && <PictureResult {...page} />}
      {page.state === "confirmed" && <PictureConfirmed {...page} />}
      {page.state !== "confirmed" && (
        <ButtonLink href="/me/plan" look="quiet" size="large" className="justify-self-start" reload>{t("toPlan")}</ButtonLink>
      )}
    </div>
  );
}

function Start() {
  const { t } = useTranslation("pictures");
  return (
    <>
      <h1 className="text-2xl font-extrabold">{t("title")}</h1>
      <div className="grid grid-cols-3 gap-2">
        {(["hand", "head", "heart"] as const).map((style) => <Scene key={style} name={`intake-computer-${style}`} alt="" size={160} fluid eager className="rounded-xl border border-line" />)}
      </div>
      <p className="font-semibold">{t("lead")}</p>
      <ul className="grid gap-1">
        {(["screens", "noWrong", "stopAnyTime"] as const).map((fact) => <li key={fact}>{t(fact)}</li>)}
      </ul>
      <Begin label={t("begin")} />
    </>
  );
}
