import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Check, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { TwoWords } from "#app/ui/two-words.tsx";
import type { OwnReferralWords } from "./own-referral-words.server.ts";
import { NEEDED, TOLD, type Told } from "./referral.ts";
import { TOLD_SCENES } from "./referral-scenes.ts";

export interface AskedItem {
  id: string;
  about: Told;
  text: string;
  allowed: boolean | null;
  /** On which day, and who noted it; null where the person answered. */
  answered: { day: string; by: string | null } | null;
  readOn: string | null;
}

interface AsksProps {
  name: string;
  items: readonly AskedItem[];
  own: OwnReferralWords | null;
  /** Nothing is asked any more of what was withdrawn. */
  closed: boolean;
  lastResult?: SubmissionResult | null;
}

/** What the receiver could be told, for two at one screen: each line with its answer, and a yes and a no beside it. */
export function ReferralAsks({ name, items, own, closed, lastResult }: AsksProps) {
  const { t } = useTranslation("referralWork");
  return (
    <>
      <ul className="grid gap-3">
        {items.map((item) => (
          <li key={item.id} className="grid gap-x-4 gap-y-2 border-b border-line pb-3 sm:grid-cols-[1fr_auto]">
            <div className="flex min-w-0 gap-3">
              <Scene name={TOLD_SCENES[item.about]} alt="" size={64} className="shrink-0 self-start rounded-lg" />
              <div className="min-w-0">
                <TwoWords text={t(`told.${item.about}`)} own={own} words={own?.about[item.about]} className="text-sm text-ink-soft" />
                <p className="font-semibold break-words">{item.text}</p>
                <p className="flex items-center gap-1.5 text-sm">
                  {item.allowed !== null && (item.allowed ? <Check aria-hidden size={18} strokeWidth={3} className="shrink-0 text-brand-700" /> : <X aria-hidden size={18} strokeWidth={3} className="shrink-0 text-brick-700" />)}
                  <span>
                    {item.allowed === null ? t("open") : <b>{t(item.allowed ? "sayYes" : "sayNo")}</b>}
                    {item.answered && ` · ${item.answered.by === null ? t("bySelf", { name, day: item.answered.day }) : t("inTalk", { by: item.answered.by, day: item.answered.day })}`}
                  </span>
                </p>
                {item.readOn && <p className="text-sm text-ink-soft">{t("wasRead", { day: item.readOn })}</p>}
                {item.allowed !== true && (NEEDED as readonly Told[]).includes(item.about) && <p className="text-sm text-ink-soft">{t("needed")}</p>}
              </div>
            </div>
            {!closed && <YesNo item={item} name={name} own={own} />}
          </li>
        ))}
      </ul>
      {!closed && <AddItem lastResult={lastResult} />}
    </>
  );
}

function YesNo({ item, name, own }: { item: AskedItem; name: string; own: OwnReferralWords | null }) {
  const { t } = useTranslation("referralWork");
  // The person's own no is theirs to change.
  const noStands = item.allowed === false && item.answered?.by === null;
  return (
    <Form method="post" className="no-print flex gap-2 self-start" aria-label={`${t("asks")} ${t(`told.${item.about}`)} (${name})`}>
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="itemId" value={item.id} />
      {(["yes", "no"] as const).filter((said) => !(said === "yes" && noStands)).map((said) => (
        <Button key={said} type="submit" name="allowed" value={said} look="secondary" aria-pressed={item.allowed === (said === "yes")} className="min-w-20 aria-pressed:bg-brand-50 aria-pressed:ring-4 aria-pressed:ring-sun-400">
          <TwoWords text={t(said === "yes" ? "sayYes" : "sayNo")} own={own} words={own?.[said]} className="text-center text-sm leading-tight" />
        </Button>
      ))}
    </Form>
  );
}

function AddItem({ lastResult }: Pick<AsksProps, "lastResult">) {
  const { t } = useTranslation("referralWork");
  const [form, fields] = useForm<Record<string, string>>({ id: "add-item", lastResult, defaultValue: { about: "other" } });
  return (
    <Disclosure label={t("addItem")} open={Boolean(lastResult)} className="no-print mt-3">
      <Form method="post" {...getFormProps(form)} className="grid items-start gap-4 sm:grid-cols-[12rem_1fr]">
        <input type="hidden" name="intent" value="add" />
        <SelectField {...fieldProps(fields.about!)} label={t("about")} options={TOLD.map((value) => ({ value, label: t(`told.${value}`) }))} />
        <TextField {...fieldProps(fields.text!)} label={t("text")} autoComplete="off" />
        <Button type="submit" look="secondary" className="justify-self-start">{t("add")}</Button>
      </Form>
    </Disclosure>
  );
}
