import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Answer } from "./talk.ts";
import type { ClashShown } from "./talk-page.server.ts";

/** Two who noted the same at once: the later one sees both, and chooses. Plain forms, so that the page comes back as it stands. */
export function TalkClash({ clash, names, hidden }: {
  clash: ClashShown;
  /** The fields of a form that send an answer, by name. */
  names: (field: ClashShown["field"], answer: Answer) => readonly (readonly [string, string])[];
  /** What the form sends besides. */
  hidden: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation("talks");
  const { label, by, time, mine, stands, both } = clash;
  const take = (answer: Answer, text: string) => (
    <form method="post">
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {names(clash.field, answer).map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)}
      <Button type="submit" look="secondary" size="small">{text}</Button>
    </form>
  );
  return (
    <Notice tone="warning" title={`${label}: ${t("clashTitle")}`}>
      <p>{by && time ? t("clashText", { by, time }) : t("clashTextUnknown")}</p>
      <dl className="mt-2 grid gap-3 sm:grid-cols-2">
        <div><dt className="text-sm font-semibold">{t("clashStands")}</dt><dd className="rounded-md border border-line bg-paper p-2 whitespace-pre-line">{stands.words || t("empty")}</dd></div>
        <div><dt className="text-sm font-semibold">{t("clashMine")}</dt><dd className="rounded-md border border-line bg-paper p-2 whitespace-pre-line">{mine.words || t("empty")}</dd></div>
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        <form method="get"><Button type="submit" look="secondary" size="small">{t("clashKeep")}</Button></form>
        {take(mine.answer, t("clashTake"))}
        {both && take(both, t("clashBoth"))}
      </div>
    </Notice>
  );
}
