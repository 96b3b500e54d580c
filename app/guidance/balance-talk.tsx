import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { INTERPRETERS } from "#app/languages/interpreter.ts";
import { SayButton } from "#app/listening/say-button.tsx";
import { CAPACITIES, type Capacity } from "#app/status-holders/status-holder.ts";
import { Button } from "#app/ui/button.tsx";
import { type Choice, ChoiceGroup } from "#app/ui/choice-group.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextAreaField, TextField } from "#app/ui/field.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { type Card, CARDS, CARRY_CARDS, DECISIONS, EVENTS, HOURS_STEPS, isShielded, LOAD_CARDS, RELIEFS, SHIELDED_CARDS, SUPPORTS, type Weight, WEIGHTS } from "./balance.ts";
import { CardPicker, WeightLegend } from "./card-picker.tsx";
import { RELIEF_SCENES, SUPPORT_SCENES } from "./guidance-scenes.ts";
import type { OwnWords } from "./own-words.server.ts";
import { Scales } from "./scales.tsx";
import { TwoWords } from "#app/ui/two-words.tsx";

export interface BalanceTalkProps {
  name: string;
  own: OwnWords | null;
  begins: { cards: Partial<Record<Card, string>>; otherLoad: string; otherCarry: string; hours: number | null; capacity: Capacity | null; nextOn: string };
  /** Hours a week of the balance before. */
  before: number | null;
  isFirst: boolean;
  lastResult?: SubmissionResult | null;
}

const isWeight = (value: unknown): value is Weight => (WEIGHTS as readonly unknown[]).includes(value);
const itemsIn = (weights: Partial<Record<Card, unknown>>) => CARDS.flatMap((card) => (isWeight(weights[card]) && !isShielded(card) ? [{ card, weight: weights[card] as Weight }] : []));

/** The talk from the cards to the decision, as one form. With a script the scales tip as cards are laid; without, once it is saved. */
export function BalanceTalk({ name, own, begins, before, isFirst, lastResult }: BalanceTalkProps) {
  const { t } = useTranslation(["balanceTalk", "balance", "words"]);
  const typed = lastResult?.initialValue as Record<string, unknown> | undefined;
  const weights = (typed ? typed.cards ?? {} : begins.cards) as Partial<Record<Card, string>>;
  const [items, setItems] = useState(() => itemsIn(weights));
  const text = (field: string, first = "") => (typed ? String(typed[field] ?? "") : first);
  const many = (field: string) => [typed?.[field] ?? []].flat().map(String);
  const errorOf = (field: string) => lastResult?.error?.[field];
  const hours = text("hours", begins.hours === null ? "" : String(begins.hours));
  // What stands may lie between the steps.
  const steps = [...new Set([...HOURS_STEPS, ...(hours === "" ? [] : [Number(hours)])])].filter(Number.isInteger).toSorted((a, b) => a - b);
  const pictured = <Key extends string>(keys: readonly Key[], scenes: Readonly<Record<Key, Parameters<typeof Scene>[0]["name"]>>, words: (key: Key) => string, label: (key: Key) => string): Choice[] =>
    keys.map((value) => ({
      value, label: label(value),
      picture: <><Scene name={scenes[value]} alt="" size={150} fluid className="rounded-lg" />{own && <span lang={own.lang} dir={own.dir} className="font-semibold text-brand-800">{words(value)}</span>}</>,
    }));
  return (
    <Form
      method="post"
      className="grid gap-6"
      onChange={({ currentTarget }) => {
        const form = new FormData(currentTarget);
        setItems(itemsIn(Object.fromEntries(CARDS.map((card) => [card, form.get(`cards.${card}`)]))));
      }}
    >
      <p className="flex items-center gap-3 text-2xl"><SayButton text={own?.question ?? t("balance:question")} /><TwoWords text={t("balance:question")} own={own} words={own?.question} /></p>
      <Panel title={t("steps.load")}>
        {errorOf("cards") && <p role="alert" className="mb-2 font-semibold text-brick-800">{errorOf("cards")}</p>}
        <WeightLegend own={own} />
        <CardPicker cards={LOAD_CARDS.filter((card) => !isShielded(card))} weights={weights} own={own} error={Boolean(errorOf("cards"))} />
        <TextField id="otherLoad" name="otherLoad" label={`${t("balance:card.other-load")}: ${t("ownWords").toLowerCase()}`} defaultValue={text("otherLoad", begins.otherLoad)} error={errorOf("otherLoad")} maxLength={80} autoComplete="off" className="mt-4 max-w-md" />
        <Disclosure label={t("shielded")} open={SHIELDED_CARDS.some((card) => isWeight(weights[card]))} className="mt-3">
          <p className="mb-2 max-w-prose">{t("shieldedText", { name })}</p>
          <CardPicker cards={SHIELDED_CARDS} weights={weights} own={null} />
        </Disclosure>
      </Panel>
      <Panel title={t("steps.carry")}>
        <WeightLegend own={own} />
        <CardPicker cards={CARRY_CARDS} weights={weights} own={own} />
        <TextField id="otherCarry" name="otherCarry" label={`${t("balance:card.other-carry")}: ${t("ownWords").toLowerCase()}`} defaultValue={text("otherCarry", begins.otherCarry)} error={errorOf("otherCarry")} maxLength={80} autoComplete="off" className="mt-4 max-w-md" />
      </Panel>
      <Panel title={t("steps.scales")}>
        <Scales items={items} label={t("balance:scales")} className="mx-auto w-full max-w-lg" />
        <div className="mx-auto flex max-w-lg justify-between gap-4 text-center font-semibold">
          <TwoWords text={t("balance:weighs")} own={own} words={own?.weighs} />
          <TwoWords text={t("balance:carries")} own={own} words={own?.carries} />
        </div>
        <p className="mt-2 text-center text-sm text-ink-soft">{t("noVerdict")}</p>
      </Panel>
      <Panel title={t("steps.questions")}>
        <div className="grid gap-6 lg:grid-cols-2">
          <div>
            <p className="mb-2 text-lg font-bold"><TwoWords text={t("balance:canGo")} own={own} words={own?.canGo} /></p>
            <ChoiceGroup legend={t("balance:canGo")} legendHidden type="checkbox" name="reliefs" layout="pictures" className="[&_.grid]:lg:grid-cols-3" values={many("reliefs")} choices={pictured(RELIEFS, RELIEF_SCENES, (each) => own!.relief[each], (each) => t(`balance:relief.${each}`))} />
          </div>
          <div>
            <p className="mb-2 text-lg font-bold"><TwoWords text={t("balance:canCome")} own={own} words={own?.canCome} /></p>
            <ChoiceGroup legend={t("balance:canCome")} legendHidden type="checkbox" name="supports" layout="pictures" className="[&_.grid]:lg:grid-cols-3" values={many("supports")} choices={pictured(SUPPORTS, SUPPORT_SCENES, (each) => own!.support[each], (each) => t(`balance:support.${each}`))} />
          </div>
        </div>
      </Panel>
      <Panel title={t("steps.decide")} tone="brand">
        <div className="grid gap-5">
          <div>
            {own && <p><span lang={own.lang} dir={own.dir} className="inline-block text-lg font-semibold text-brand-800">{own.hours}</span></p>}
            <ChoiceGroup
              legend={t("hoursQuestion")} hint={before === null ? undefined : t("before", { hours: before })} type="radio" name="hours" layout="chips" values={[hours]} error={errorOf("hours")}
              choices={steps.map((value) => ({ value: String(value), label: String(value) }))}
            />
          </div>
          {isFirst ? <input type="hidden" name="decision" value="first" /> : (
            <ChoiceGroup
              legend={t("decisionQuestion")} hint={t("decisionHint")} type="radio" name="decision" layout="chips" values={[text("decision")]} error={errorOf("decision")}
              choices={DECISIONS.filter((value) => value !== "first").map((value) => ({ value, label: t(`decision.${value}`) }))}
            />
          )}
          <ChoiceGroup
            legend={t("capacityQuestion")} type="radio" name="capacity" layout="chips" values={[text("capacity", begins.capacity ?? "")]} error={errorOf("capacity")}
            choices={CAPACITIES.map((value) => ({ value, label: t(`words:capacity.${value}`) }))}
          />
          <TextAreaField id="reason" name="reason" label={t("reasonQuestion")} rows={2} maxLength={400} defaultValue={text("reason")} error={errorOf("reason")} />
          <div className="grid gap-5 lg:grid-cols-2">
            <TextField id="nextOn" name="nextOn" type="date" label={t("nextQuestion")} defaultValue={text("nextOn", begins.nextOn)} error={errorOf("nextOn")} />
            <ChoiceGroup
              legend={t("nextEventQuestion")} type="radio" name="nextEvent" layout="chips" values={[text("nextEvent")]} error={errorOf("nextEvent")}
              choices={[{ value: "", label: t("noEvent") }, ...EVENTS.map((value) => ({ value, label: t(`event.${value}`) }))]}
            />
          </div>
          <ChoiceGroup legend={t("interpreter")} type="radio" name="interpreter" layout="chips" values={[text("interpreter", "none") || "none"]} choices={INTERPRETERS.map((value) => ({ value, label: t(`interpreterHow.${value}`) }))} />
          <Button type="submit" size="large" className="justify-self-start">{t("save")}</Button>
        </div>
      </Panel>
    </Form>
  );
}
