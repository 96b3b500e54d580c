import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { Panel } from "#app/ui/panel.tsx";

interface Visit {
  id: string;
  week: number | null;
  /** Days in words. */
  planned: string;
  made: string | null;
  line: string | null;
}

/** What an organisation knows of visits: the days, and its own line. */
export function OrganisationVisits({ visits, name, contact, lastResult }: { visits: readonly Visit[]; name: string; contact: string; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation("guidance");
  const typed = lastResult?.initialValue;
  return (
    <Panel title={t("orgVisits")} lead={t("orgVisitsLead", { contact })}>
      <ul className="grid gap-3">
        {visits.map(({ id, week, planned, made, line }) => {
          const mine = typed?.intent === "visit-line" && typed.visitId === id;
          return (
            <li key={id} className="border-b border-line pb-2 last:border-0">
              <p><b>{week === null ? t("extra") : t("week", { week })}</b>{` · ${made ? t("madeOn", { day: made }) : t("plannedFor", { day: planned })}`}</p>
              {line && <blockquote className="mt-1 border-s-4 border-line ps-2">{line}</blockquote>}
              <Disclosure label={t(line ? "orgChange" : "orgWrite")} open={mine}>
                <Form method="post" preventScrollReset className="grid gap-3" key={line}>
                  <input type="hidden" name="intent" value="visit-line" />
                  <input type="hidden" name="visitId" value={id} />
                  <TextAreaField id={`line-${id}`} name="line" label={t("orgLine", { name })} hint={t("orgLineHint", { contact, name })} rows={2} defaultValue={mine ? String(typed.line ?? "") : line ?? ""} error={mine ? lastResult?.error?.line : undefined} />
                  <div><Button type="submit" look="secondary" size="small">{t("orgSave")}</Button></div>
                </Form>
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
