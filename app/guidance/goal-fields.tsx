import type { useForm } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { GOALS } from "#app/placements/placement.ts";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { TextAreaField, TextField } from "#app/ui/field.tsx";
import { choiceProps, fieldProps } from "#app/ui/form-field.ts";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { LONGEST_LINE } from "./goal.ts";

type Fields = ReturnType<typeof useForm<Record<string, string>>>[1];

/** What a goal is: which, why, the sign, and when to look again. */
export function GoalFields({ fields, name, min }: { fields: Fields; name: string; min: string }) {
  const { t } = useTranslation(["guidance", "words", "site"]);
  return (
    <>
      <ChoiceGroup
        {...choiceProps(fields.goal!)} type="radio" layout="chips" legend={t("goal")}
        choices={GOALS.map((value) => ({ value, label: t(`words:goal.${value}`), picture: <Scene name={`goal-${value}`} alt="" size={36} className="rounded-sm" /> }))}
      />
      <TextField {...fieldProps(fields.sign!)} label={t("sign")} hint={t("signHint")} maxLength={LONGEST_LINE} autoComplete="off" />
      <TextAreaField {...fieldProps(fields.why!)} label={t("why", { name })} hint={t("whyHint", { name })} optional={t("site:optional")} rows={2} maxLength={LONGEST_LINE} dir="auto" />
      <TextField {...fieldProps(fields.reviewOn!)} label={t("reviewOn")} type="date" min={min} />
    </>
  );
}
