import { useTranslation } from "react-i18next";
import { Badge } from "#app/ui/badge.tsx";
import type { likedCards } from "./status-holder-queries.server.ts";

/** What a person gave a ♥ or a "maybe": something to talk about. */
export function LikedList({ liked }: { liked: Awaited<ReturnType<typeof likedCards>> }) {
  const { t } = useTranslation("consultant");
  const more = liked.total - liked.rows.length;
  if (liked.total === 0) return <p>{t("liked.none")}</p>;
  return (
    <>
      <ul className="grid gap-2">
        {liked.rows.map(({ id, title, choice }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <span className="min-w-0">{title}</span>
            <Badge tone={choice === "heart" ? "success" : "info"}>{choice === "heart" ? `♥ ${t("liked.heart")}` : t("liked.maybe")}</Badge>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-2 text-ink-soft">{t("noes.more", { count: more })}</p>}
    </>
  );
}
