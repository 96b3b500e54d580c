/**
 * The fields of an entry in the Dutch Algorithm Register (algoritmes.overheid.nl): publication standard 1.0, by the names of
 * its delivery interface. Sources: MinBZK/Algoritmeregister-Publicatiestandaard (lengths, choices, "no line breaks") and the
 * delivery interface's model `AlgorithmIn` as MinBZK/amt uses it.
 */
import { z } from "zod";

/** Plain text without line breaks, shorter than the standard's limit. */
const text = (below: number) => z.string().min(1).max(below - 1).regex(/^[^\r\n]+$/);
const month = z.string().regex(/^\d{4}-\d{2}$/);
const link = z.url({ protocol: /^https?$/ });
const titled = z.object({ title: text(100), link: link.nullable() });

export const REGISTER_STATUSES = ["In ontwikkeling", "In gebruik", "Buiten gebruik"] as const;
export const REGISTER_CATEGORIES = ["Hoog-risico AI-systemen", "Impactvolle algoritmes", "Overige algoritmes"] as const;

/** Fields that the municipality fills in or confirms before it hands the entry in. */
export const TO_COMPLETE = ["contact_email", "begin_date", "lawful_basis", "impacttoetsen_grouping", "provider", "process_index_url", "publication_category"] as const;

export const AlgorithmRegisterEntry = z.object({
  // General
  name: text(100),
  description_short: text(350),
  organization: text(100),
  category: z.array(text(100)).min(1),
  status: z.enum(REGISTER_STATUSES),
  begin_date: month.nullable(),
  end_date: month.nullable(),
  contact_email: z.union([z.email(), link]).nullable(),
  website: link.nullable(),
  publication_category: z.enum(REGISTER_CATEGORIES),
  url: link.nullable(),
  // Responsible use
  goal: text(2500),
  proportionality: text(2500),
  human_intervention: text(2500),
  risks: text(2500),
  lawful_basis: text(2500),
  lawful_basis_grouping: z.array(titled),
  process_index_url: link.nullable(),
  impacttoetsen: text(2500),
  impacttoetsen_grouping: z.array(titled),
  // How it works
  source_data: text(2500),
  source_data_grouping: z.array(titled),
  methods_and_models: text(5000),
  provider: text(200).nullable(),
  publiccode: link.nullable(),
  // About the entry
  lang: z.enum(["NLD", "ENG"]),
  standard_version: z.literal("1.0"),
  source_id: text(100),
  tags: text(2500),
  // Asked by earlier versions of the standard, and by municipalities' own registers
  area: text(100),
  revision_date: z.iso.date(),
  monitoring: text(2500),
  objection_procedure: text(2500),
  /** What is left for the municipality: the field, and what to do. Not part of the standard; take it out before handing in. */
  to_complete: z.array(z.object({ field: z.enum(TO_COMPLETE), what: text(500) })),
});
export type AlgorithmRegisterEntry = z.output<typeof AlgorithmRegisterEntry>;
