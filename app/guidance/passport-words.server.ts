import { formatDay, formatList, formatNumber } from "#app/i18n/formatters.ts";
import { type InterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { languageName } from "#app/languages/language.ts";
import { sceneOf } from "#app/placements/placement-scene.ts";
import type { PassportKind } from "./passport.ts";
import type { PassportLine } from "./passport-queries.server.ts";

/** The parts of the sheet, in this order, with the kinds of lines in each. */
const PARTS = { did: ["place"], can: ["goal"], languages: ["language"], words: ["learnt", "well"] } as const satisfies Record<string, readonly PassportKind[]>;

/** A line in one language: what, and what there is to say of it. The name of a level of Dutch is for who asks in Dutch. */
function wordsOf(line: PassportLine, language: InterfaceLanguage): { title: string; more: string[] } {
  const t = translator(language);
  const large = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  switch (line.kind) {
    case "language":
      return { title: large(languageName(line.language, language)), more: [line.motherTongue ? t("goals:passport.motherTongue") : line.level ? `${language === "nl" ? `${line.level}: ` : ""}${t(`words:dutchLevel.${line.level}`)}` : line.fluency ? t(`words:fluency.${line.fluency}`) : ""].filter(Boolean) };
    case "place": {
      const from = formatDay(line.from, language);
      const tasks = line.tasks.map((task) => t(`words:task.${task}`));
      return {
        title: large(tasks.length > 0 ? formatList(tasks, language) : t(`words:sector.${line.sector}`)),
        more: [
          line.until ? t("goals:passport.period", { from, until: formatDay(line.until, language) }) : t("goals:passport.since", { from }),
          ...(line.hours > 0 ? [t("goals:passport.hours", { hours: formatNumber(line.hours, language, 1) })] : []),
        ],
      };
    }
    case "goal":
      return { title: large(t(`words:goal.${line.goal}`)), more: [] };
    default:
      return { title: t(line.kind === "learnt" ? "goals:learnt" : "goals:wentWell"), more: [] };
  }
}

/** What is said in Dutch only, as the organisation or a talk put it. */
function inDutch(line: PassportLine): string[] {
  switch (line.kind) {
    case "place": return [`${line.title}, ${line.organisation}`];
    case "goal": return [line.sign, line.place];
    case "learnt": case "well": return [line.words, line.place];
    default: return [];
  }
}

/** The name of a scene of app/ui. */
function pictureOf(line: PassportLine) {
  switch (line.kind) {
    case "place": return sceneOf(line);
    case "goal": return `goal-${line.goal}` as const;
    case "language": return "language" as const;
    case "learnt": return "training" as const;
    default: return "answer-yes" as const;
  }
}

/** A skills passport as its sheet shows it: in Dutch, and beside it in the person's language where that is another one. */
export function passportShown(lines: readonly PassportLine[], language: InterfaceLanguage) {
  const heads = (of: InterfaceLanguage) => {
    const t = translator(of);
    return { title: t("goals:passport.title"), did: t("goals:passport.did"), can: t("goals:passport.can"), languages: t("goals:passport.languages"), words: t("goals:passport.words") };
  };
  const own = language === "nl" ? null : language;
  return {
    own: own && { lang: own, dir: LANGUAGE_FACTS[own].direction, heads: heads(own) },
    heads: heads("nl"),
    parts: (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => ({
      part,
      lines: lines.filter(({ kind }) => (PARTS[part] as readonly PassportKind[]).includes(kind)).map((line) => ({
        item: line.item, shown: line.shown, scene: pictureOf(line), nl: wordsOf(line, "nl"), own: own && wordsOf(line, own), dutch: inDutch(line),
      })),
    })).filter((part) => part.lines.length > 0),
  };
}
export type PassportShown = ReturnType<typeof passportShown>;
