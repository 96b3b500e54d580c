import { useTranslation } from "react-i18next";
import type { WorkStyle } from "#app/placements/placement.ts";
import { buttonClasses } from "#app/ui/button.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { SceneName } from "#app/ui/scenes/scene.tsx";
import { type Screen, SCREENS } from "./picture-screens.ts";
import { sceneOfPicture } from "./picture-triads.ts";

export interface PictureChoiceProps {
  /** Where one is, from 0. */
  at: number;
  screen: Screen;
  /** Whether "none of these" is still to be had. */
  mayLeaveOut: boolean;
}

/** One screen: three pictures of which one is tapped. Everything is a button of a plain form; there is no clock. */
export function PictureChoice({ at, screen, mayLeaveOut }: PictureChoiceProps) {
  const { t } = useTranslation("pictures");
  return (
    <>
      <h1 id="question" className="text-xl leading-tight font-extrabold">{t("question")}</h1>
      {screen.kind === "practice" && <p className="text-base text-ink-soft">{t("practice")}</p>}
      <Dots at={at} />
      <form method="post" className="grid gap-2">
        <input type="hidden" name="intent" value="choose" />
        <input type="hidden" name="screen" value={at} />
        <div role="group" aria-labelledby="question" className="grid gap-2 sm:grid-cols-3">
          {screen.positions.map((style) => <PictureButton key={style} style={style} setting={screen.setting} />)}
        </div>
        <div className="mt-2 grid grid-cols-2 gap-2">
          {mayLeaveOut && <OtherAnswer value="neither" scene="intake-neither" label={t("neither")} />}
          <OtherAnswer value="not-understood" scene="intake-not-understood" label={t("notUnderstood")} />
        </div>
      </form>
      {at > 0 && <StepBack at={at} />}
    </>
  );
}

function PictureButton({ setting, style }: { setting: Screen["setting"]; style: WorkStyle }) {
  const { t } = useTranslation("pictures");
  return (
    <button type="submit" name="answer" value={style} className="flex min-h-24 items-center gap-3 overflow-hidden rounded-xl border-2 border-line-strong bg-paper pe-2 text-start text-lg leading-tight font-bold hover:border-ink sm:flex-col sm:pe-0 sm:pb-3 sm:text-center">
      <Scene name={sceneOfPicture(setting, style)} alt="" size={124} eager className="sm:h-auto sm:w-full" />
      <span className="min-w-0 flex-1 sm:px-2">{t(`sentences.${setting}.${style}`)}</span>
    </button>
  );
}

function OtherAnswer({ value, scene, label }: { value: string; scene: SceneName; label: string }) {
  return (
    <button type="submit" name="answer" value={value} className="flex min-h-16 items-center gap-2 rounded-xl border-2 border-line-strong bg-paper p-1.5 text-start text-base leading-tight font-semibold hover:border-ink">
      <Scene name={scene} alt="" size={64} className="rounded-lg" />
      <span className="min-w-0">{label}</span>
    </button>
  );
}

/** One step back; `at` is the screen that is shown, or the last one. */
export function StepBack({ at }: { at: number }) {
  const { t } = useTranslation("pictures");
  return (
    <form method="post">
      <input type="hidden" name="intent" value="back" />
      <input type="hidden" name="screen" value={at} />
      <button type="submit" className={buttonClasses({ look: "secondary", size: "large" })}>
        <span aria-hidden className="rtl:-scale-x-100">←</span>
        {t("back")}
      </button>
    </form>
  );
}

function Dots({ at }: { at: number }) {
  const { t } = useTranslation("pictures");
  return (
    <p className="flex gap-1.5" role="img" aria-label={t("progress", { at: at + 1, of: SCREENS })}>
      {Array.from({ length: SCREENS }, (_, each) => (
        <span key={each} className={each < at ? "size-3 rounded-full bg-brand-700" : each === at ? "size-3 rounded-full bg-sun-400 ring-2 ring-ink" : "size-3 rounded-full border-2 border-line-strong"} />
      ))}
    </p>
  );
}
