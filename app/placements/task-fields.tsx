import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { FieldGroup, SelectField } from "#app/ui/field.tsx";
import { chosenIn, fieldProps } from "#app/ui/form-field.ts";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { type Sector, SECTORS, TASKS_BY_SECTOR } from "./placement.ts";

type Field = Parameters<typeof fieldProps>[0];

/**
 * The kind of work, and its tasks. There are too many tasks for one list: they are folded by kind of work,
 * and the kind that is chosen unfolds.
 */
export function TaskFields({ sector, tasks }: { sector: Field; tasks: Field }) {
  const { t } = useTranslation(["organisation", "words"]);
  const [first, setFirst] = useState(chosenIn(sector)[0]);
  const chosen = chosenIn(tasks);
  // The chosen kind of work on top: on a phone the list is long.
  const inOrder = [...SECTORS].sort((a, b) => Number(b === first) - Number(a === first));
  return (
    <>
      <SelectField
        {...fieldProps(sector)}
        label={t("form.sector")}
        empty={t("register.choose")}
        options={SECTORS.map((value) => ({ value, label: t(`words:sector.${value}`) }))}
        onChange={(event) => setFirst(event.currentTarget.value)}
        required
      />
      <FieldGroup id={tasks.id} legend={t("form.tasks")} hint={t("form.tasksHint")} error={tasks.errors}>
        <div className="grid items-start gap-2 md:grid-cols-2">
          {inOrder.map((each) => (
            <SectorTasks key={each} sector={each} name={tasks.name} chosen={chosen} first={each === first} />
          ))}
        </div>
      </FieldGroup>
    </>
  );
}

function SectorTasks({ sector, name, chosen, first }: { sector: Sector; name: string; chosen: readonly string[]; first: boolean }) {
  const { t } = useTranslation(["organisation", "words"]);
  const own = TASKS_BY_SECTOR[sector];
  const count = own.filter((task) => chosen.includes(task)).length;
  const label = t(`words:sector.${sector}`);
  return (
    <details open={first || count > 0} className="group rounded-lg border border-line bg-paper">
      <summary className="flex min-h-12 items-center gap-3 rounded-lg px-3 py-1.5">
        <Scene name={`sector-${sector}`} alt="" size={56} className="rounded-md" />
        <span className="font-semibold first-letter:uppercase">{label}</span>
        {count > 0 && <span className="text-sm text-ink-soft">{t("form.chosen", { count })}</span>}
        <ChevronDown aria-hidden size={20} className="ms-auto shrink-0 transition-transform group-open:rotate-180" />
      </summary>
      <div className="p-3 pt-1">
        <ChoiceGroup
          legend={label}
          legendHidden
          name={name}
          type="checkbox"
          values={chosen}
          choices={own.map((task) => ({ value: task, label: t(`words:task.${task}`), picture: <Scene name={`task-${task}`} alt="" size={56} className="rounded-md" /> }))}
        />
      </div>
    </details>
  );
}
