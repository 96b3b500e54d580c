import { useTranslation } from "react-i18next";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { SceneName } from "#app/ui/scenes/scene.tsx";
import { type Missed, missSentence } from "./miss-sentences.ts";
import { NearScore } from "./near-score.tsx";

export interface NearMissRow {
  id: string;
  title: string;
  subtitle: string;
  scene: SceneName;
  missed: Missed;
  /** 0 to 1. */
  score: number;
  certainty: number;
}

/** Candidates that miss one condition: which, by how much, and what they would score. `base` is where their pages are. */
export function NearMissList({ id, title, none, rows, base }: { id: string; title: string; none: string; rows: readonly NearMissRow[]; base: string }) {
  const { t, i18n } = useTranslation(["openings", "words", "reasons", "consultant"]);
  const language = i18n.language as InterfaceLanguage;
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="mb-3 text-xl font-bold">{title}</h2>
      {rows.length === 0 && <EmptyState title={none} />}
      <ol className="grid gap-3">
        {rows.map((row) => (
          <li key={row.id} className="grid gap-x-4 gap-y-3 rounded-xl border border-line bg-paper p-4 sm:grid-cols-[auto_1fr] lg:grid-cols-[auto_1fr_18rem]">
            <Scene name={row.scene} alt="" size={72} className="rounded-xl max-sm:hidden" />
            <div className="min-w-0">
              <h3 className="text-lg font-bold">{row.title}</h3>
              <p className="text-ink-soft">{row.subtitle}</p>
              <p className="mt-1 font-semibold">{missSentence(row.missed, { t, language })}</p>
            </div>
            <div className="grid content-start gap-3 sm:col-span-2 lg:col-span-1">
              <NearScore score={row.score} certainty={row.certainty} label={row.title} />
              <ButtonLink href={`${base}/${row.id}`} look="secondary" wide aria-label={`${t("consultant:suggestions.open")}: ${row.title}`}>{t("consultant:suggestions.open")}</ButtonLink>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
