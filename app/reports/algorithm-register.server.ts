import type { TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { Translate } from "#app/i18n/translator.server.ts";
import { criteriaIn, shareOf, type WeightSets } from "#app/weights/weight-changes.ts";
import type { BuddyCriterionName, BuddyGateName } from "#app/matching/buddies/facts.ts";
import { BUDDY_RULES } from "#app/matching/buddies/rules.ts";
import type { PlacementCriterionName, PlacementGateName } from "#app/matching/placements/facts.ts";
import { PLACEMENT_RULES } from "#app/matching/placements/rules.ts";
import { type WeightsInForce, weightsInForce } from "#app/municipalities/weights-versions.server.ts";
import { found } from "#app/server/errors.ts";
import { type AlgorithmRegisterEntry, TO_COMPLETE } from "./algorithm-register-entry.ts";

interface Site {
  /** The site's own origin, for links. */
  origin: string;
  language: Extract<InterfaceLanguage, "nl" | "en">;
  /** Messages in that language. */
  t: Translate;
}

const entryPath = (code: string, language: string) => `/algorithm-register.json?municipality=${code}&language=${language}`;

/** Where each municipality's entry is. */
export async function listRegisterEntries(context: TransactionContext, { origin, language, t }: Site) {
  return (await weightsInForce(context)).map((municipality) => ({
    organization: t("howItWorks:register.organization", { municipality: municipality.name }),
    name: t("howItWorks:register.name"),
    revision_date: calendarDay(municipality.at),
    url: `${origin}${entryPath(municipality.code, language)}`,
  }));
}

/** One municipality's entry, by its CBS code. @throws NotFound when it doesn't use the site */
export async function registerEntry(context: TransactionContext, code: string, site: Site): Promise<AlgorithmRegisterEntry> {
  return entryOf(found((await weightsInForce(context)).find((each) => each.code === code)), site);
}

/** Sentences one after the other: the register knows no lists and no line breaks. */
const inOne = (sentences: readonly string[]) => sentences.join(" ");

function entryOf({ code, name: municipality, since, version, weights, at }: WeightsInForce, { origin, language, t }: Site): AlgorithmRegisterEntry {
  const weighed = (kind: keyof WeightSets) =>
    criteriaIn(kind, weights[kind])
      .map((criterion) => t("howItWorks:register.weight", { criterion: t(`reasons:criterion.${criterion as PlacementCriterionName | BuddyCriterionName}`), percent: Math.round(shareOf(Object.values(weights[kind]), weights[kind][criterion]!) * 100) }))
      .join(", ");
  const never = (["nationality", "religion", "origin", "sex", "health", "motherTongue", "learning"] as const).map((what) => t(`howItWorks:never.${what}`));
  const decide = (["system", "consultant", "holder", "partner"] as const).map((who) => t(`howItWorks:decide.${who}`));
  return {
    name: t("howItWorks:register.name"),
    description_short: t("howItWorks:register.shortDescription"),
    organization: t("howItWorks:register.organization", { municipality }),
    // Words of the government's own list of themes (TOP-lijst).
    category: ["Migratie en integratie", "Werk"],
    status: "In gebruik",
    begin_date: calendarDay(since).slice(0, 7),
    end_date: null,
    contact_email: null,
    website: `${origin}/how-matching-works?municipality=${code}`,
    publication_category: "Impactvolle algoritmes",
    url: `${origin}${entryPath(code, language)}`,
    goal: t("howItWorks:register.goal", { purpose: t("howItWorks:forText"), impact: t("howItWorks:register.impact") }),
    proportionality: t("howItWorks:register.considerations", { never: inOne([t("howItWorks:neverTitle"), ...never]) }),
    human_intervention: t("howItWorks:register.humanIntervention", { decide: inOne(decide) }),
    risks: t("howItWorks:register.risks"),
    lawful_basis: t("howItWorks:register.lawfulBasis"),
    lawful_basis_grouping: [
      { title: t("howItWorks:register.lawIntegration"), link: "https://wetten.overheid.nl/BWBR0044770" },
      { title: t("howItWorks:register.lawParticipation"), link: "https://wetten.overheid.nl/BWBR0015703" },
    ],
    process_index_url: null,
    // Nobody but the municipality can say that they were done.
    impacttoetsen: t("howItWorks:register.assessments"),
    impacttoetsen_grouping: [],
    source_data: t("howItWorks:register.data"),
    source_data_grouping: (["sourceHolder", "sourcePlacement", "sourceBuddy"] as const).map((source) => ({ title: t(`howItWorks:register.${source}`), link: null })),
    methods_and_models: t("howItWorks:register.method", {
      placementGates: inOne((Object.keys(PLACEMENT_RULES.gates) as PlacementGateName[]).map((gate) => t(`howItWorks:placementGates.${gate}`))),
      buddyGates: inOne((Object.keys(BUDDY_RULES.gates) as BuddyGateName[]).map((gate) => t(`howItWorks:buddyGates.${gate}`))),
      placementWeights: weighed("placements"),
      buddyWeights: weighed("buddies"),
      version,
    }),
    provider: null,
    publiccode: null,
    lang: language === "nl" ? "NLD" : "ENG",
    standard_version: "1.0",
    source_id: `meedoen-${code}`,
    tags: t("howItWorks:register.tags"),
    area: t("howItWorks:register.organization", { municipality }),
    revision_date: calendarDay(at),
    monitoring: t("howItWorks:register.monitoring"),
    objection_procedure: t("howItWorks:register.objection", { ask: t("howItWorks:object.ask"), correct: t("howItWorks:object.correct"), municipality: t("howItWorks:object.municipality") }),
    to_complete: TO_COMPLETE.map((field) => ({ field, what: t(`howItWorks:register.complete.${field}`) })),
  };
}
