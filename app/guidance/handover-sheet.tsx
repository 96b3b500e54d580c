import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { LanguageText } from "#app/ui/language-text.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { TogetherWay, Told } from "./referral.ts";
import { TOLD_SCENES } from "./referral-scenes.ts";

/** Why the code opened nothing: how many tries are left, or how many minutes to wait. */
export interface Refused {
  why: "code" | "locked";
  count: number;
}

/** The code comes first: the link alone tells nothing. */
export function HandoverCode({ sender, refused, lastResult }: { sender: string; refused: Refused | null; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation("handover");
  const [form, fields] = useForm<Record<string, string>>({ id: "code", lastResult });
  return (
    <Panel>
      {refused && <Notice tone="error" className="mb-4">{t(refused.why === "code" ? "codeWrong" : "codeLocked", { count: refused.count })}</Notice>}
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <TextField
          {...fieldProps(fields.code!)} label={t("code")} hint={t("codeHint", { name: sender })} inputMode="numeric" autoComplete="one-time-code" maxLength={12}
          className="[&_input]:max-w-56 [&_input]:text-2xl [&_input]:tracking-[0.2em] [&_input]:tabular-nums"
        />
        <Button type="submit" size="large" className="justify-self-start">{t("open")}</Button>
      </Form>
      <p className="mt-4 text-ink-soft">{t("noCode", { name: sender })}</p>
    </Panel>
  );
}

/** What there is a yes to, and what the sender proposes to do together. */
export function HandoverSheet({ items, together, sender }: { items: readonly { about: Told; text: string }[]; together: { how: TogetherWay; day: string } | null; sender: string }) {
  const { t } = useTranslation("handover");
  return (
    <Panel title={t("mayKnow")} lead={t("mayKnowText")}>
      <ul className="grid gap-3">
        {items.map(({ about, text }, at) => (
          <li key={at} className="flex gap-3 border-b border-line pb-3 last:border-0 last:pb-0">
            <Scene name={TOLD_SCENES[about]} alt="" size={64} className="shrink-0 self-start rounded-lg" />
            <div className="min-w-0">
              <p className="text-sm text-ink-soft">{t(`told.${about}`)}</p>
              <p className="text-lg leading-snug font-semibold break-words"><LanguageText lang="nl">{text}</LanguageText></p>
            </div>
          </li>
        ))}
      </ul>
      {together && (
        <p className="mt-4 flex items-center gap-3 rounded-lg bg-brand-50 p-3 font-semibold">
          <Scene name={together.how === "call" ? "call" : "together"} alt="" size={64} className="rounded-lg" />
          {t(`together.${together.how}`, { name: sender, day: together.day })}
        </p>
      )}
    </Panel>
  );
}

/** Yes with a name and a day, or no with a line. The code goes along: nothing is kept in the browser. */
export function HandoverAnswer({ code, lastResult }: { code: string; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation("handover");
  const resultOf = (intent: string) => (lastResult?.initialValue?.intent === intent ? lastResult : undefined);
  const [yes, fields] = useForm<Record<string, string>>({ id: "confirm", lastResult: resultOf("confirm") });
  const [no, noFields] = useForm<Record<string, string>>({ id: "decline", lastResult: resultOf("decline") });
  return (
    <>
      <Panel title={t("confirmTitle")} lead={t("confirmText")} tone="brand" className="no-print">
        <Form method="post" {...getFormProps(yes)} className="grid gap-4">
          <input type="hidden" name="intent" value="confirm" />
          <input type="hidden" name="code" value={code} />
          <TextField {...fieldProps(fields.name!)} label={t("yourName")} autoComplete="name" />
          <TextField {...fieldProps(fields.metOn!)} type="date" label={t("metOn")} hint={t("metOnHint")} />
          <TextField {...fieldProps(fields.line!)} label={t("line")} hint={t("lineHint")} optional={t("optional")} autoComplete="off" />
          <Button type="submit" size="large" className="justify-self-start">{t("confirm")}</Button>
        </Form>
      </Panel>
      <Disclosure label={t("declineTitle")} open={Boolean(resultOf("decline"))} className="no-print">
        <Form method="post" {...getFormProps(no)} className="grid gap-4">
          <input type="hidden" name="intent" value="decline" />
          <input type="hidden" name="code" value={code} />
          <TextField {...fieldProps(noFields.line!)} label={t("declineLine")} hint={t("declineHint")} autoComplete="off" />
          <Button type="submit" look="secondary" className="justify-self-start">{t("decline")}</Button>
        </Form>
      </Disclosure>
    </>
  );
}
