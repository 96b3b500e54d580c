import { Mic, RotateCcw, Square } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Bar } from "#app/ui/bar.tsx";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { CLIP_SECONDS_MOST } from "./clip.ts";
import { type MicrophoneTrouble, type RecordingUnderWay, startRecording } from "./microphone.ts";

/** Below this nothing was said, whatever the microphone hums. Of 1. */
const QUIET = 0.02;

export interface RecorderProps {
  /** Someone recorded it before: saving asks once more. */
  there: boolean;
  /** Sends what was recorded; null when it is kept, else why not. */
  onSave(sound: Blob, replace: boolean): Promise<"notSaved" | "taken" | "notASound" | null>;
}

type Step = { name: "ready" } | { name: "asking" } | { name: "recording"; seconds: number; level: number } | { name: "recorded"; sound: Blob; address: string; quiet: boolean };

/** Record, hear it, again, save: one sentence. It makes a new one of itself for the next (by key). */
export function Recorder({ there, onSave }: RecorderProps) {
  const { t } = useTranslation("recordings");
  const [step, setStep] = useState<Step>({ name: "ready" });
  const [trouble, setTrouble] = useState<MicrophoneTrouble | null>(null);
  const [problem, setProblem] = useState<"notSaved" | "taken" | "notASound" | null>(null);
  const [saving, setSaving] = useState(false);
  const [sure, setSure] = useState(false);
  const underWay = useRef<RecordingUnderWay | null>(null);
  const loudest = useRef(0);

  // Leaving in the middle of a sentence lets go of the microphone.
  useEffect(() => () => underWay.current?.stop(), []);
  const address = step.name === "recorded" ? step.address : null;
  useEffect(() => (address ? () => URL.revokeObjectURL(address) : undefined), [address]);

  async function record() {
    setTrouble(null);
    setProblem(null);
    setSure(false);
    setStep({ name: "asking" });
    loudest.current = 0;
    try {
      underWay.current = await startRecording(CLIP_SECONDS_MOST, {
        onLevel(seconds, level) {
          loudest.current = Math.max(loudest.current, level);
          setStep({ name: "recording", seconds, level });
        },
        onEnd: (sound) => setStep({ name: "recorded", sound, address: URL.createObjectURL(sound), quiet: loudest.current < QUIET }),
      });
    } catch (error) {
      setTrouble((error as Error).message as MicrophoneTrouble);
      setStep({ name: "ready" });
    }
  }

  async function save(sound: Blob) {
    if (there && !sure) return setSure(true);
    setSaving(true);
    setProblem(null);
    setProblem(await onSave(sound, there));
    setSaving(false);
    setSure(false);
  }

  return (
    <div className="grid gap-4" aria-live="polite">
      {trouble && <Notice tone="warning">{t(trouble)}</Notice>}
      {(step.name === "ready" || step.name === "asking") && (
        <Button type="button" size="large" onClick={record} disabled={step.name === "asking"} icon={<Mic aria-hidden size={26} />} className="min-h-16 justify-self-start text-xl">
          {step.name === "asking" ? t("asking") : t("record")}
        </Button>
      )}
      {step.name === "recording" && (
        <div className="grid gap-3">
          <div role="meter" aria-label={t("level")} aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(step.level * 100)} aria-live="off">
            <Bar value={step.level} tone="brick" height={18} />
          </div>
          <div className="flex flex-wrap items-center gap-4">
            <Button type="button" size="large" look="danger" onClick={() => underWay.current?.stop()} icon={<Square aria-hidden size={24} fill="currentColor" />} className="min-h-16 text-xl">{t("stop")}</Button>
            <span className="tabular-nums" aria-live="off">{t("seconds", { seconds: step.seconds, most: CLIP_SECONDS_MOST })}</span>
          </div>
        </div>
      )}
      {step.name === "recorded" && (
        <div className="grid gap-3">
          <p className="font-semibold">{t("yours")}</p>
          <audio controls src={step.address} aria-label={t("yours")} className="w-full max-w-md" />
          {step.quiet && <Notice tone="warning">{t("quiet")}</Notice>}
          {problem && <Notice tone="error">{t(problem)}</Notice>}
          {sure && <p className="font-semibold">{t("replaceSure")}</p>}
          <div className="flex flex-wrap gap-3">
            <Button type="button" size="large" onClick={() => save(step.sound)} disabled={saving} look={sure ? "danger" : "primary"}>
              {saving ? t("saving") : sure ? t("replaceYes") : there ? t("replace") : t("save")}
            </Button>
            <Button type="button" size="large" look="secondary" onClick={record} disabled={saving} icon={<RotateCcw aria-hidden size={20} />}>{t("again")}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
