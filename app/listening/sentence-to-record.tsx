import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type InterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { describedBy, FieldFrame } from "#app/ui/field.tsx";
import { useHydrated } from "#app/ui/hydrated.ts";
import { Panel } from "#app/ui/panel.tsx";
import { CLIP_BYTES_MOST, CLIP_SECONDS_MOST, CLIP_TYPES } from "./clip.ts";
import { Recorder, type RecorderProps } from "./recorder.tsx";

export interface SentenceToRecordProps {
  language: InterfaceLanguage;
  sentence: { key: string; text: string; dutch: string };
  /** The recording that is there, if one is: who made it and when, as a sentence; where it is. */
  clip: { by: string; href: string } | null;
  /** What came back of a file that was sent without a script. */
  lastResult?: SubmissionResult | null;
  /** Where "not this one" leads. */
  skipHref: string | null;
  onSave: RecorderProps["onSave"];
}

/** One sentence, large, with all that can be done: hear it, record it, send a file of it, take it away. */
export function SentenceToRecord({ language, sentence, clip, lastResult, skipHref, onSave }: SentenceToRecordProps) {
  const { t } = useTranslation(["recordings", "site"]);
  const alive = useHydrated();
  const fields = { language, sentence: sentence.key };
  const errors = lastResult?.error?.audio ?? undefined;
  const hint = t("fileHint", { kilobytes: CLIP_BYTES_MOST / 1000 });
  return (
    <Panel tone="sun" title={clip ? t("there") : t("now")} className="mb-8" actions={skipHref && !clip ? <ButtonLink href={skipHref} look="quiet">{t("skip")}</ButtonLink> : undefined}>
      <p lang={language} dir={LANGUAGE_FACTS[language].direction} className="text-3xl leading-snug font-bold">{sentence.text}</p>
      {language !== "nl" && (
        <p className="mt-2 mb-4">
          {`${t("meaning")}: `}
          <span lang="nl">{sentence.dutch}</span>
        </p>
      )}
      {clip && (
        <div className="mb-5 grid gap-2">
          <audio controls preload="none" src={clip.href} aria-label={t("there")} className="w-full max-w-md" />
          <div className="flex flex-wrap items-center gap-4">
            <span className="text-ink-soft">{clip.by}</span>
            <Confirm trigger={t("remove")} size="small" danger title={t("removeTitle")} text={t("removeText")} confirm={t("remove")} cancel={t("site:cancel")} fields={{ ...fields, intent: "delete" }} />
          </div>
        </div>
      )}
      <p className="mb-3 max-w-prose">{t("hint", { seconds: CLIP_SECONDS_MOST })}</p>
      {alive && <Recorder key={sentence.key} there={clip !== null} onSave={onSave} />}
      <Disclosure label={t("file")} open={!alive || Boolean(errors)} className="mt-4">
        <Form method="post" encType="multipart/form-data" reloadDocument className="grid max-w-xl gap-3">
          {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <FieldFrame id="audio" label={t("fileLabel")} hint={hint} error={errors}>
            <input id="audio" name="audio" type="file" accept={[...CLIP_TYPES, ".m4a", ".mp3", ".ogg", ".webm"].join(",")} className="control" aria-invalid={errors ? true : undefined} aria-describedby={describedBy("audio", hint, errors)} />
          </FieldFrame>
          {clip && (
            <label className="flex min-h-11 items-center gap-3">
              <input type="checkbox" name="replace" value="yes" className="size-5" />
              {t("fileReplace")}
            </label>
          )}
          <div>
            <Button type="submit" look="secondary">{t("fileSend")}</Button>
          </div>
        </Form>
      </Disclosure>
    </Panel>
  );
}
