/** Hosts: companies, care homes, clubs and foundations that offer placements. */

export const ORGANISATION_KINDS = ["foundation", "care-home", "club", "company", "library-or-museum", "school", "municipal"] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A coordinator looks at each registration; only a verified organisation may publish. */
export const ORGANISATION_STATES = ["registered", "verified", "declined"] as const;
export type OrganisationState = (typeof ORGANISATION_STATES)[number];
