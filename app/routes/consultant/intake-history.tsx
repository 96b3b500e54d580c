import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { formatDay, formatTime } from "#app/i18n/formatters.ts";
import { stageIn } from "#app/intake/stage-in.server.ts";
import { answersInTalk, openForTalk, talkHistory } from "#app/intake/talk-queries.server.ts";
import { answerInWords } from "#app/intake/talk-words.server.ts";
import { fieldsOf, sameAnswer } from "#app/intake/talk.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { pageAsked } from "#app/server/paging.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { SelectField } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, params, url, language, t }) => {
  const stage = stageIn(params.stage);
  const holder = await openForTalk(context, params.holderId!, "intake-history");
  const fields = fieldsOf(stage);
  const asked = fields.find((field) => field === url.searchParams.get("field")) ?? null;
  const now = await answersInTalk(context, holder, stage);
  const list = await talkHistory(context, holder.id, stage, asked, pageAsked(url));
  return {
    title: t("talks:historyTitle", { name: holder.firstName, stage: t(`talkCards:stage.${stage}`) }), id: holder.id, stage, asked,
    fields: fields.map((field) => ({ value: field as string, label: t(`talks:field.${field}`) })),
    ...list,
    rows: list.rows.map(({ id, field, answer, way, by, notedAt, replacedAt, clashed }) => ({
      id, way, by: by ?? "–", field: t(`talks:field.${field}`), answer: answerInWords(field, answer, language, t), when: `${formatDay(notedAt, language)}, ${formatTime(notedAt, language)}`,
      state: clashed ? ("clashed" as const) : replacedAt !== null ? ("replaced" as const) : sameAnswer(answer, now.get(field)!.answer) ? ("stands" as const) : ("changedSince" as const),
    })),
  };
});

/** All that was ever noted in a talk: nothing is written over. */
export default function IntakeHistory() {
  const { t } = useTranslation(["talks", "talkCards"]);
  const { title, id, stage, asked, fields, rows, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={title} lead={t("historyLead")} back={{ href: `/people/${id}/intake/${stage}`, label: t(`talkCards:stage.${stage}`) }} />
      <Form method="get" key={asked} className="mb-4 flex flex-wrap items-end gap-3">
        <SelectField id="field" name="field" label={t("historyField")} empty={t("historyAll")} options={fields} defaultValue={asked ?? ""} />
        <Button type="submit" look="secondary">{t("show")}</Button>
      </Form>
      <DataTable
        caption={title} rows={rows} rowKey={(row) => row.id} empty={<p>{t("historyEmpty")}</p>}
        columns={[
          { key: "field", head: t("historyField"), main: true, cell: (row) => row.field },
          { key: "answer", head: t("historyAnswer"), cell: (row) => (row.answer === "" ? <span className="text-ink-soft">{t("takenBack")}</span> : <span className="whitespace-pre-line">{row.answer}</span>) },
          { key: "who", head: t("historyWho"), cell: (row) => (row.way === "dossier" ? t("way.dossier") : `${row.by} (${t(`way.${row.way}`)})`) },
          { key: "when", head: t("historyWhen"), cell: (row) => row.when },
          { key: "state", head: t("historyState"), cell: (row) => <Badge tone={row.state === "stands" ? "success" : row.state === "replaced" ? "neutral" : "warning"}>{t(row.state)}</Badge> },
        ]}
      />
      <Pages page={page} pages={pages} />
    </>
  );
}
