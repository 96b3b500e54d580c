import { useLocation } from "@remix-run/react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Anchor } from "#app/ui/anchor.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { describedBy, ErrorLines, type FieldError } from "#app/ui/field.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { useWeeks } from "./plan-badges.tsx";

export interface Participant {
  id: string;
  name: string;
  /** Whole weeks that this person waits. */
  weeks: number;
  contactPerson: string | null;
  languages: string;
  wantsBuddy: boolean;
  openPlacement: boolean;
  openBuddy: boolean;
}

export interface ParticipantFieldsProps {
  /** Those on the list, longest waiting first. */
  people: readonly Participant[];
  /** With those who aren't listed. */
  total: number;
  /** Ids of who is ticked at first. */
  picked: readonly string[];
  /** Whether those who aren't listed take part at first. */
  rest: boolean;
  /** Whether the list is unfolded at first. */
  open: boolean;
  error?: FieldError;
}

/** Who takes part in a plan: a box for each on the list, and one for all who wait less long. */
export function ParticipantFields({ people, total, picked, rest, open, error }: ParticipantFieldsProps) {
  const { t } = useTranslation("plans");
  const weeks = useWeeks();
  const id = useId();
  const { pathname, search } = useLocation();
  const chosen = new Set(picked);
  const more = total - people.length;
  const other = new URLSearchParams(search);
  const nobody = other.get("pick") === "none";
  if (nobody) other.delete("pick");
  else other.set("pick", "none");
  return (
    <Panel title={t("new.people")}>
      <p className="font-semibold">{nobody ? t("new.nonePicked") : t("new.count", { count: total })}</p>
      <p className="text-ink-soft">{t("new.skip")}</p>
      <ErrorLines id={id} error={error} />
      <input type="hidden" name="shown" value={people.map((person) => person.id).join()} />
      <Disclosure label={t("new.list")} open={open} className="mt-2">
        <p className="mb-3">
          <Anchor href={`${pathname}?${other}`} className="font-semibold text-brand-800 underline underline-offset-4">{t(nobody ? "new.pickAll" : "new.pickNone")}</Anchor>
        </p>
        <fieldset aria-describedby={describedBy(id, null, error)}>
          <legend className="sr-only">{t("new.people")}</legend>
          <DataTable
            caption={t("new.caption")}
            rows={people}
            rowKey={(person) => person.id}
            columns={[
              {
                key: "name", head: t("new.name"), main: true,
                cell: (person) => (
                  <label className="flex min-h-11 items-center gap-3">
                    <input type="checkbox" name="holders" value={person.id} defaultChecked={chosen.has(person.id)} className="size-5 shrink-0" />
                    {person.name}
                  </label>
                ),
              },
              { key: "waits", head: t("new.waits"), cell: (person) => weeks(person.weeks) },
              { key: "languages", head: t("new.languages"), cell: (person) => person.languages || "–" },
              { key: "contact", head: t("new.contact"), cell: (person) => person.contactPerson ?? "–" },
              {
                key: "running", head: t("new.running"),
                cell: (person) => [person.openPlacement && t("new.runsPlacement"), person.openBuddy && t("new.runsBuddy"), !person.wantsBuddy && t("new.noBuddy")].filter(Boolean).join(", ") || t("new.runsNothing"),
              },
            ]}
          />
          {more > 0 && (
            <label className="mt-3 flex min-h-12 items-center gap-3 rounded-md border border-line-strong px-3 py-2">
              <input type="checkbox" name="rest" defaultChecked={rest} className="size-5 shrink-0" />
              {t("new.rest", { count: more })}
            </label>
          )}
        </fieldset>
      </Disclosure>
    </Panel>
  );
}
