import { useTranslation } from "react-i18next";
import { WORK_STYLES } from "#app/placements/placement.ts";
import { AnswerButtons } from "#app/ui/answer-buttons.tsx";
import { buttonClasses } from "#app/ui/button.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { SceneName } from "#app/ui/scenes/scene.tsx";
import { type Conclusion, conclusionOf, CONCLUSIONS, type Outcome } from "./picture-outcome.ts";
import { SCREENS } from "./picture-screens.ts";
import { StepBack } from "./picture-choice.tsx";
import { sceneOfPicture } from "./picture-triads.ts";

export const sceneOfConclusion = (conclusion: Conclusion): SceneName => (conclusion === "mix" ? "intake-mix" : `style-${conclusion}`);

type Shown = Pick<Outcome, "kind" | "first" | "also" | "certainty" | "chosen">;

/** The outcome in one sentence with its picture, never louder than it is sure. */
function OutcomeLine({ outcome, contactPerson }: { outcome: Shown; contactPerson: string }) {
  const { t } = useTranslation("pictures");
  const name = (style: Conclusion) => t(`conclusions.${style}`);
  const sentence = !outcome.first ? t("mixed") : outcome.also ? t("mostly", { first: name(outcome.first), also: name(outcome.also) }) : t("clearly", { first: name(outcome.first) });
  return (
    <div className="flex items-center gap-3 rounded-2xl border-2 border-sun-400 bg-sun-50 p-3">
      <Scene name={sceneOfConclusion(conclusionOf(outcome))} alt="" size={120} eager className="rounded-xl" />
      <div className="min-w-0">
        <p className="text-xl leading-tight font-extrabold">{sentence}</p>
        {outcome.certainty === "not-sure" && <p className="mt-1 text-base">{t("notSure", { name: contactPerson })}</p>}
      </div>
    </div>
  );
}

export interface PictureResultProps {
  outcome: Shown;
  favourites: readonly string[];
  contactPerson: string;
  /** The person said that it isn't right, and says what is. */
  ownAsked: boolean;
}

/** What was chosen, shown back: is this right? The person's answer counts. */
export function PictureResult({ outcome, favourites, contactPerson, ownAsked }: PictureResultProps) {
  const { t } = useTranslation("pictures");
  return (
    <>
      <h1 className="text-2xl leading-tight font-extrabold">{t("result")}</h1>
      <OutcomeLine outcome={outcome} contactPerson={contactPerson} />
      <ChosenPictures outcome={outcome} favourites={favourites} />
      <section id="right" aria-labelledby="right-name" className="grid gap-3 rounded-2xl border-2 border-line bg-paper p-3">
        {ownAsked ? (
          <>
            <h2 id="right-name" className="text-xl font-extrabold">{t("ownQuestion")}</h2>
            <AnswerButtons
              label={t("ownQuestion")} name="own" layout="pictures" fields={{ intent: "conclude" }}
              answers={CONCLUSIONS.map((value) => ({ value, label: t(`conclusions.${value}`), scene: sceneOfConclusion(value) }))}
            />
          </>
        ) : (
          <>
            <h2 id="right-name" className="text-xl font-extrabold">{t("isRight")}</h2>
            <AnswerButtons
              label={t("isRight")} name="own" fields={{ intent: "conclude" }}
              answers={[{ value: conclusionOf(outcome), label: t("yes"), scene: sceneOfConclusion(conclusionOf(outcome)), look: "yes" }]}
            />
            <a href="/me/pictures?own=yes#right" className={buttonClasses({ look: "secondary", size: "large", wide: true })}>
              <Scene name="intake-not-understood" alt="" size={60} className="size-12 rounded-lg object-cover" />
              {t("no")}
            </a>
          </>
        )}
      </section>
      <StepBack at={SCREENS - 1} />
    </>
  );
}

/** The pictures that were chosen, by style; each can be marked as one of the best. */
function ChosenPictures({ outcome, favourites }: { outcome: Shown; favourites: readonly string[] }) {
  const { t } = useTranslation("pictures");
  const styles = WORK_STYLES.toSorted((a, b) => countOf(outcome, b) - countOf(outcome, a)).filter((style) => countOf(outcome, style) > 0);
  if (styles.length === 0) return null;
  return (
    <section aria-labelledby="pictures-name" className="grid gap-3">
      <h2 id="pictures-name" className="text-xl leading-tight font-extrabold">{t("yourPictures")}</h2>
      <p className="flex items-center gap-2 leading-tight"><Scene name="answer-yes" alt="" size={56} className="rounded-lg" />{t("best")}</p>
      {styles.map((style) => (
        <div key={style} id={style}>
          <h3 className="mb-1 font-bold">{t(`conclusions.${style}`)}</h3>
          <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4">
            {outcome.chosen.filter((each) => each.style === style).map(({ setting }) => {
              const best = favourites.includes(setting);
              return (
                <li key={setting}>
                  <form method="post" className="h-full">
                    <input type="hidden" name="intent" value="best" />
                    <button type="submit" name="setting" value={setting} aria-pressed={best} className={best ? "grid h-full w-full content-start gap-1 rounded-xl border-4 border-brand-700 bg-brand-50 p-1 pb-2" : "grid h-full w-full content-start gap-1 rounded-xl border-2 border-line-strong bg-paper p-1.5 pb-2"}>
                      <Scene name={sceneOfPicture(setting, style)} alt="" size={160} fluid className="rounded-lg" />
                      <span className="text-base leading-tight font-semibold">{best && <span aria-hidden>♥ </span>}{t(`sentences.${setting}.${style}`)}</span>
                    </button>
                  </form>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

const countOf = (outcome: Shown, style: string) => outcome.chosen.filter((each) => each.style === style).length;

export interface PictureConfirmedProps {
  own: Conclusion;
  /** Whether cards are ordered by it now. */
  inUse: boolean;
  contactPerson: string;
  /** The day from which it may be done again, in words; null when it may now. */
  againFrom: string | null;
}

/** Said and done: what happens with it, and whether cards may follow from it. */
export function PictureConfirmed({ own, inUse, contactPerson, againFrom }: PictureConfirmedProps) {
  const { t } = useTranslation("pictures");
  return (
    <>
      <h1 className="text-2xl font-extrabold">{t("thanks")}</h1>
      <div className="flex items-center gap-3 rounded-2xl border-2 border-line bg-paper p-3">
        <Scene name={sceneOfConclusion(own)} alt="" size={120} className="rounded-xl" />
        <p className="min-w-0 text-xl leading-tight font-extrabold"><span className="block text-base font-normal text-ink-soft">{t("yourAnswer")}</span>{t(`conclusions.${own}`)}</p>
      </div>
      <p className="flex items-center gap-3"><Scene name="contact-person" alt="" size={88} className="rounded-lg" />{t("next", { name: contactPerson })}</p>
      <section aria-labelledby="use" className="grid gap-3 rounded-2xl border-2 border-line bg-paper p-3">
        <h2 id="use" className="flex items-center gap-3 text-xl leading-tight font-extrabold"><Scene name="cards" alt="" size={72} className="rounded-lg" />{t("useQuestion")}</h2>
        <p role="status">{inUse ? t("useOn") : t("useOff")}</p>
        <AnswerButtons
          label={t("useQuestion")} name="mayUse" layout="thumbs" fields={{ intent: "use" }}
          answers={[{ value: "yes", label: t("useYes"), scene: "answer-yes", chosen: inUse }, { value: "no", label: t("useNo"), scene: "answer-no", chosen: !inUse }]}
        />
      </section>
      <a href="/me/plan" className={buttonClasses({ look: "primary", size: "large", wide: true })}>{t("toPlan")}</a>
      {againFrom === null ? <Begin label={t("again")} look="secondary" /> : <p className="text-base text-ink-soft">{t("againFrom", { date: againFrom })}</p>}
    </>
  );
}

/** Begins, or begins again. */
export function Begin({ label, look = "primary" }: { label: string; look?: "primary" | "secondary" }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value="begin" />
      <button type="submit" className={buttonClasses({ look, size: "large", wide: true })}>{label}</button>
    </form>
  );
}
