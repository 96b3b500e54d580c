/** Who acts: the account behind a request, or none, or the system itself (start, jobs, sign-in before anyone is known). */

export const ROLES = ["status-holder", "employer", "buddy", "consultant", "coordinator"] as const;
export type Role = (typeof ROLES)[number];

export const STAFF_ROLES = ["consultant", "coordinator"] as const satisfies readonly Role[];

export interface SignedInActor {
  role: Role;
  accountId: string;
  municipalityId: string;
  /** What the account stands for: the dossier of a status holder, the buddy, the organisation; none for staff. */
  subjectId: string | null;
}

export type Actor = SignedInActor | { role: "anonymous" } | { role: "system" };

export const ANONYMOUS: Actor = { role: "anonymous" };
export const SYSTEM: Actor = { role: "system" };

export function isSignedIn(actor: Actor): actor is SignedInActor {
  return actor.role !== "anonymous" && actor.role !== "system";
}

/** Where one chooses an own password, or the own PIN of a card. */
export type OwnSecretPage = "/account" | "/me/pin";

/** A session that is in force, with what every page shows of its account. */
export interface SignedIn {
  sessionId: string;
  actor: SignedInActor;
  name: string;
  language: string;
  /** Where to go before anything else: who signed in with a password or a PIN that somebody else made chooses an own one. */
  comesFirst: OwnSecretPage | null;
}
