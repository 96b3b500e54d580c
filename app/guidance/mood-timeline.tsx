import { useTranslation } from "react-i18next";
import { Anchor } from "#app/ui/anchor.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { MoodLine } from "./mood-queries.server.ts";

/** What a person said of how it is going, week by week: faces, never an average. `weeks` are in words, the earliest first. */
export function MoodTimeline({ id, name, weeks, lines }: { id: string; name: string; weeks: readonly string[]; lines: readonly MoodLine[] }) {
  const { t } = useTranslation(["consultant", "holder"]);
  const falling = lines.filter(({ falls }) => falls !== null);
  return (
    <Panel title={t("moods.title")} lead={t("moods.lead", { name })}>
      {falling.length > 0 && (
        <Notice tone="warning" title={t("moods.alertTitle", { name })} className="mb-4">
          <ul className="list-disc ps-5">
            {falling.map(({ theme, falls }) => <li key={theme}>{t(`moods.${falls!}`, { theme: t(`moods.themes.${theme}`) })}</li>)}
          </ul>
        </Notice>
      )}
      {lines.length === 0 ? <p>{t("moods.none")}</p> : (
        <div className="overflow-x-auto">
          <table className="w-full border-separate border-spacing-x-1 border-spacing-y-1 text-sm">
            <caption className="sr-only">{t("moods.caption", { name })}</caption>
            <thead>
              <tr>
                <th scope="col" className="text-start font-semibold">{t("moods.theme")}</th>
                {weeks.map((week) => <th key={week} scope="col" className="font-normal text-ink-soft">{week}</th>)}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ theme, faces }) => (
                <tr key={theme}>
                  <th scope="row" className="pe-2 text-start font-semibold">{t(`moods.themes.${theme}`)}</th>
                  {faces.map((face, at) => (
                    <td key={weeks[at]} className="text-center">
                      {face === null ? <span aria-label={t("moods.notTold")} className="text-ink-soft">·</span> : <Scene name={`face-${face}`} alt={t(`moods.faces.${face}`)} size={40} className="mx-auto rounded" />}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="mt-3"><Anchor href={`/people/${id}/ask`}>{t("moods.ask")}</Anchor></p>
    </Panel>
  );
}
