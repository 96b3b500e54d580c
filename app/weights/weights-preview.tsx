import { useTranslation } from "react-i18next";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { type LanguageId, languageName } from "#app/languages/language.ts";
import { Badge } from "#app/ui/badge.tsx";
import { classes } from "#app/ui/classes.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import type { ListPlace } from "#app/suggestions/list-changes.ts";
import type { PreviewedList, WeightsPreview } from "./preview-weights.server.ts";

/** What other weights would change, for a few people without a name: in a sentence, and list by list. */
export function PreviewOfWeights({ preview }: { preview: WeightsPreview }) {
  const { t } = useTranslation("weights");
  if (preview.placements.length === 0) return <p>{t("previewNobody")}</p>;
  return (
    <div className="grid gap-5">
      <Lists lists={preview.placements} names={preview.names} sentence="changedPlacements" label={t("placements")} />
      <Lists lists={preview.buddies} names={preview.names} sentence="changedBuddies" label={t("buddies")} />
    </div>
  );
}

function Lists({ lists, names, sentence, label }: { lists: readonly PreviewedList[]; names: WeightsPreview["names"]; sentence: "changedPlacements" | "changedBuddies"; label: string }) {
  const { t } = useTranslation("weights");
  const changed = lists.filter(({ any }) => any);
  const best = lists.filter((list) => list.best).length;
  return (
    <section aria-label={label}>
      <p className="font-semibold">{changed.length === 0 ? `${label}: ${t("nothingChanges")}` : t(sentence, { count: lists.length, changed: changed.length, best })}</p>
      {changed.map((list, at) => (
        <OneList key={at} list={list} names={names} open={at === 0} />
      ))}
      {changed.length > 0 && changed.length < lists.length && <p className="mt-2 text-sm text-ink-soft">{t("unchangedPeople", { count: lists.length - changed.length })}</p>}
    </section>
  );
}

function OneList({ list, names, open }: { list: PreviewedList; names: WeightsPreview["names"]; open: boolean }) {
  const { t, i18n } = useTranslation("weights");
  const language = list.language ? languageName(list.language as LanguageId, i18n.language as InterfaceLanguage) : t("languageUnknown");
  const person = t("person", { language, dutch: list.dutch ?? t("dutchUnknown") });
  return (
    <Disclosure label={person} open={open} className="mt-2">
      {list.best && <Badge tone="warning">{t("bestChanges")}</Badge>}
      <ol aria-label={t("list", { person })} className="mt-1 grid gap-1">
        {list.places.map((place) => {
          const move = moveOf(place);
          return (
            <li key={place.id} className="grid grid-cols-[1.5rem_1fr_auto] items-baseline gap-x-2 border-b border-line py-1 last:border-0">
              <span aria-hidden className={classes("text-center font-bold", MOVES[move].ink)}>{MOVES[move].sign}</span>
              <span className={classes("min-w-0", move === "leaves" && "text-ink-soft line-through")}>{names[place.id] ?? "–"}</span>
              <span className="text-sm text-ink-soft tabular-nums">{t(move, { before: place.before, after: place.after })}</span>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}

type Move = "stays" | "rises" | "falls" | "enters" | "leaves";

const MOVES: Readonly<Record<Move, { sign: string; ink: string }>> = {
  stays: { sign: "=", ink: "text-ink-soft" },
  rises: { sign: "↑", ink: "text-brand-700" },
  falls: { sign: "↓", ink: "text-brick-700" },
  enters: { sign: "+", ink: "text-brand-700" },
  leaves: { sign: "–", ink: "text-brick-700" },
};

function moveOf({ before, after }: ListPlace): Move {
  if (after === null) return "leaves";
  if (before === null) return "enters";
  return after < before ? "rises" : after > before ? "falls" : "stays";
}
