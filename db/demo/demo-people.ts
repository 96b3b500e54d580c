import type { DemoPerson } from "#app/server/web.ts";
import { BUDDIES, type BuddyKey } from "./buddies.ts";
import { accountIdOf } from "./ids.ts";
import { ORGANISATIONS, type OrganisationKey } from "./organisations.ts";
import { STAFF, type StaffKey } from "./staff.ts";
import { type HolderKey, STATUS_HOLDERS } from "./status-holders.ts";

function statusHolder(key: HolderKey, nl: string, en: string): DemoPerson {
  const { first, last } = STATUS_HOLDERS[key];
  return { accountId: accountIdOf("status-holder", key), name: `${first} ${last}`, role: "status-holder", about: { nl, en } };
}

function staff(key: StaffKey, nl: string, en: string): DemoPerson {
  return { accountId: accountIdOf("staff", key), name: STAFF[key].name, role: STAFF[key].role, about: { nl, en } };
}

function employer(key: OrganisationKey, nl: string, en: string): DemoPerson {
  const name = ORGANISATIONS[key].members[0];
  return { accountId: accountIdOf("member", name), name, role: "employer", about: { nl, en } };
}

function buddy(key: BuddyKey, nl: string, en: string): DemoPerson {
  return { accountId: accountIdOf("buddy", key), name: BUDDIES[key].name, role: "buddy", about: { nl, en } };
}

/** People of the demo region whom a visitor may look around as, with one click on the front page. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  statusHolder("rima", "Woont in Zwolle, leest Arabisch en zoekt een plek: koken of naaien, met mensen.",
    "Lives in Zwolle, reads Arabic and looks for a placement: cooking or sewing, with people."),
  statusHolder("tareq", "Apotheker, leest Engels. Heeft een plek in het taalcafé en een maatje.",
    "Pharmacist, reads English. Has a place at the language café and a buddy."),
  statusHolder("karam", "Twintig jaar, leest Nederlands. Helpt bij de jeugdtraining van de voetbalclub.",
    "Twenty years old, reads Dutch. Helps to coach the youth of the football club."),
  statusHolder("zeynep", "Leest Turks. Heeft een maatje, en binnenkort een belafspraak.",
    "Reads Turkish. Has a buddy, and a phone appointment soon."),
  statusHolder("olena", "Boekhouder, leest Oekraïens. Heeft een maatje en zoekt kantoorwerk.",
    "Bookkeeper, reads Ukrainian. Has a buddy and looks for office work."),
  statusHolder("behrouz", "Leest Perzisch. Heeft een maatje en een vraag over een plek in de reparatie.",
    "Reads Persian. Has a buddy and a question about a placement in repair."),
  statusHolder("filmon", "Leest Tigrinya. Zei ja op een plek en een maatje, en wacht op antwoord.",
    "Reads Tigrinya. Said yes to a placement and a buddy, and waits for an answer."),
  statusHolder("hawa", "Leest Somalisch. Heeft een maatje, een afspraak en een nieuwe vraag.",
    "Reads Somali. Has a buddy, an appointment and a new question."),
  buddy("walid", "Maatje in het Arabisch. Gaat op stap met Tareq en heeft een nieuw voorstel.",
    "Buddy in Arabic. Goes out with Tareq and has a new proposal."),
  buddy("hala", "Maatje in het Arabisch, goedgekeurd. Heeft nog plaats voor iemand.",
    "Buddy in Arabic, approved. Still has room for someone."),
  employer("tweede-ronde", "Van Kringloop De Tweede Ronde: vier plekken, en twee voorstellen die op antwoord wachten.",
    "Of the second-hand shop De Tweede Ronde: four placements, and two proposals waiting for an answer."),
  employer("stadsgracht", "Van een eetcafé dat zich net heeft aangemeld en wacht op controle.",
    "Of a restaurant that has just registered and waits to be verified."),
  staff("marloes", "Consulent in Zwolle. Begeleidt elf mensen, onder wie Rima, Tareq en Karam.",
    "Consultant in Zwolle. Accompanies eleven people, Rima, Tareq and Karam among them."),
  staff("lotte", "Consulent in Kampen. Ziet de eigen mensen, en van Zwolle alleen plekken en maatjes.",
    "Consultant in Kampen. Sees her own people, and of Zwolle only placements and buddies."),
  staff("annelies", "Coördinator in Zwolle. Controleert organisaties en maatjes.",
    "Coordinator in Zwolle. Verifies organisations and buddies."),
];
