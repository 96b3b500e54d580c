import { useTranslation } from "react-i18next";
import { Badge } from "#app/ui/badge.tsx";
import type { putAside } from "./status-holder-queries.server.ts";

/** What a person put aside, and why, where told. */
export function PutAsideList({ aside }: { aside: Awaited<ReturnType<typeof putAside>> }) {
  const { t } = useTranslation(["consultant", "words"]);
  const more = aside.total - aside.rows.length;
  if (aside.total === 0) return <p>{t("noes.none")}</p>;
  return (
    <>
      <ul className="grid gap-2">
        {aside.rows.map(({ id, title, reason }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <span className="min-w-0">{title}</span>
            {reason ? <Badge tone="info">{t(`words:notForMe.${reason}`)}</Badge> : <span className="text-sm text-ink-soft">{t("noes.noReason")}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-ink-soft">{t("noes.more", { count: more })}</p>}
    </>
  );
}
