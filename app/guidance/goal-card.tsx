import type { SubmissionResult } from "@conform-to/react";
import { getFormProps, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Goal } from "#app/placements/placement.ts";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextField } from "#app/ui/field.tsx";
import { choiceProps, fieldProps } from "#app/ui/form-field.ts";
import { LanguageText } from "#app/ui/language-text.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { GoalFields } from "./goal-fields.tsx";
import { LONGEST_LINE, OUTCOMES, type Outcome } from "./goal.ts";
import type { GoalShown } from "./goal-shown.server.ts";

const TONES: Readonly<Record<Outcome, BadgeTone>> = { reached: "success", partly: "info", "other-way": "info", stopped: "neutral" };

/** What a form gets to begin with, and what was wrong with it. */
interface Begun {
  name: string;
  /** The first day that a review can be on, and the one that is offered. */
  tomorrow: string;
  reviewOn: string;
  lastResult?: SubmissionResult | null;
}

/** A goal as it stands, and as a line through time: what it was, and why it changed. */
export function GoalCard({ goal, ...begun }: Begun & { goal: GoalShown }) {
  const { t } = useTranslation(["guidance", "words"]);
  const typed = begun.lastResult?.initialValue;
  const mine = typed?.goalId === goal.id ? begun.lastResult : undefined;
  return (
    <article className="keep-together rounded-xl border border-line p-3 sm:p-4">
      <div className="flex items-start gap-3">
        <Scene name={`goal-${goal.goal}`} alt="" size={72} className="rounded-lg" />
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink-soft">
            {t(`words:goal.${goal.goal}`)}
            {goal.outcome ? <Badge tone={TONES[goal.outcome]}>{t(`outcome.${goal.outcome}`)}</Badge> : <Badge tone={goal.late ? "warning" : "neutral"}>{goal.late ? t("late") : t("reviewOnLine", { day: goal.reviewOn })}</Badge>}
          </p>
          <h3 className="text-lg leading-snug font-bold">{goal.sign}</h3>
          {goal.why && <p className="mt-1 border-s-4 border-sun-300 ps-2"><LanguageText>{goal.why}</LanguageText></p>}
        </div>
      </div>
      <ol aria-label={t("history")} className="ms-2 mt-3 grid gap-2 border-s-2 border-line ps-4 text-sm">
        {goal.earlier.map((row, at) => (
          <Moment key={row.id}>
            {at === 0 ? t("setOn", { day: row.setOn, name: row.by }) : t("adaptedOn", { day: row.setOn })}
            <span className="block text-ink-soft">{`${t(`words:goal.${row.goal}`)}: ${row.sign}`}</span>
          </Moment>
        ))}
        <Moment current={!goal.outcome}>
          {goal.earlier.length === 0 ? t("setOn", { day: goal.setOn, name: goal.by }) : t("adaptedOn", { day: goal.setOn })}
          {goal.earlier.length > 0 && <span className="block">{goal.earlier.at(-1)!.reason}</span>}
        </Moment>
        {goal.concludedOn && <Moment current>{t("endedOn", { day: goal.concludedOn })}{goal.outcomeLine && <span className="block">{goal.outcomeLine}</span>}</Moment>}
      </ol>
      {!goal.outcome && (
        <div className="mt-2 flex flex-wrap gap-x-6 print:hidden">
          <Disclosure label={t("conclude")} open={typed?.intent === "conclude" && Boolean(mine)}><Conclude goalId={goal.id} lastResult={typed?.intent === "conclude" ? mine : undefined} /></Disclosure>
          <Disclosure label={t("adapt")} open={typed?.intent === "adapt" && Boolean(mine)}><Adapt goal={goal} {...begun} lastResult={typed?.intent === "adapt" ? mine : undefined} /></Disclosure>
        </div>
      )}
    </article>
  );
}

function Moment({ current, children }: { current?: boolean; children: ReactNode }) {
  return (
    <li className="relative">
      <span aria-hidden className={`absolute -start-[1.4rem] top-1.5 size-3 rounded-full border-2 ${current ? "border-brand-700 bg-brand-700" : "border-line-strong bg-paper"}`} />
      {children}
    </li>
  );
}

function Adapt({ goal, name, tomorrow, reviewOn, lastResult }: Begun & { goal: GoalShown }) {
  const { t } = useTranslation("guidance");
  const [form, fields] = useForm<Record<string, string>>({ id: `adapt-${goal.id}`, lastResult, defaultValue: { goal: goal.goal, sign: goal.sign, why: goal.why ?? "", reviewOn } });
  return (
    <Form method="post" preventScrollReset {...getFormProps(form)} className="grid max-w-2xl gap-4">
      <input type="hidden" name="intent" value="adapt" />
      <input type="hidden" name="goalId" value={goal.id} />
      <GoalFields fields={fields} name={name} min={tomorrow} />
      <TextField {...fieldProps(fields.reason!)} label={t("reason")} maxLength={LONGEST_LINE} autoComplete="off" />
      <div><Button type="submit">{t("adapt")}</Button></div>
    </Form>
  );
}

function Conclude({ goalId, lastResult }: { goalId: string; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation(["guidance", "site"]);
  const [form, fields] = useForm<Record<string, string>>({ id: `conclude-${goalId}`, lastResult });
  return (
    <Form method="post" preventScrollReset {...getFormProps(form)} className="grid max-w-2xl gap-4">
      <input type="hidden" name="intent" value="conclude" />
      <input type="hidden" name="goalId" value={goalId} />
      <ChoiceGroup {...choiceProps(fields.outcome!)} type="radio" layout="chips" legend={t("howEnded")} choices={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))} />
      <TextField {...fieldProps(fields.line!)} label={t("outcomeLine")} optional={t("site:optional")} maxLength={LONGEST_LINE} autoComplete="off" />
      <div><Button type="submit">{t("conclude")}</Button></div>
    </Form>
  );
}

/** A goal to agree on: open at once where there is none yet. */
export function NewGoal({ matchId, goal, first, name, tomorrow, reviewOn, lastResult }: Begun & { matchId: string; goal: Goal | null; first: boolean }) {
  const { t } = useTranslation("guidance");
  const typed = lastResult?.initialValue;
  const mine = typed?.intent === "set" && typed.matchId === matchId ? lastResult : undefined;
  const [form, fields] = useForm<Record<string, string>>({ id: `set-${matchId}`, lastResult: mine, defaultValue: { goal: goal ?? "", reviewOn } });
  return (
    <Disclosure label={t(first ? "set" : "setMore")} open={first || Boolean(mine)} className="print:hidden">
      <Form method="post" preventScrollReset {...getFormProps(form)} className="grid max-w-2xl gap-4">
        <input type="hidden" name="intent" value="set" />
        <input type="hidden" name="matchId" value={matchId} />
        <GoalFields fields={fields} name={name} min={tomorrow} />
        <div><Button type="submit">{t("set")}</Button></div>
      </Form>
    </Disclosure>
  );
}
