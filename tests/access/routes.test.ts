// One table of every address and every audience, each cell asked of the site as it runs.
import postgres from "postgres";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { ROLES, type Role } from "#app/access/actor.ts";
import type { Audience } from "#app/access/guard.server.ts";
import { makeMoodLink } from "#app/guidance/mood-link.server.ts";
import { sayConsent } from "#app/status-holders/say-consent.server.ts";
import { issueCard } from "#app/accounts/sign-in-card.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { sendReferral } from "#app/guidance/make-referral.server.ts";
import { startCohortPlan } from "#app/plans/start-cohort-plan.server.ts";
import { suggestTriples } from "#app/suggestions/triples.server.ts";
import { fixedSentences } from "#app/listening/fixed-sentences.server.ts";
import { changePhoto } from "#app/accounts/photo.server.ts";
import { recordClip } from "#app/listening/record-clip.server.ts";
import { languageCookie } from "#app/server/cookies.ts";
import { accountIdOf, demoId } from "#db/demo/ids.ts";
import { ORGANISATIONS } from "#db/demo/organisations.ts";
import { asSystem, contextFor } from "#tests/factories/contexts.ts";
import { type Answer, runningSite } from "#tests/setup/running-site.ts";

const AUDIENCES = ["anonymous", ...ROLES] as const;
type AudienceName = (typeof AUDIENCES)[number];

/**
 * What a GET gives, in the order of AUDIENCES: anonymous, status-holder, employer, buddy, consultant, coordinator.
 * 200 the page · 403 not for this role · 404 nothing there · in: sent to sign in · card: sent to the card ·
 * home: sent to the role's first page · pick: sent to where one ticks what is to be compared · self: sent to the same address once more, with the language of the card's person ·
 * – no page: a form is sent there.
 */
const TABLE: Readonly<Record<string, string>> = {
  "/":                                                "200  200  200  200  200  200",
  "/placements":                                      "200  200  200  200  200  200",
  "/placements/:placementId":                         "200  200  200  200  200  200",
  "/how-matching-works":                              "200  200  200  200  200  200",
  "/algorithm-register.json":                         "200  200  200  200  200  200",
  "/register/organisation":                           "200  home home home home home",
  "/register/buddy":                                  "200  home home home home home",
  "/sign-in":                                         "200  home home home home home",
  "/referral/:token":                                 "200  200  200  200  200  200",
  "/recordings":                                       "in   403  403  200  200  200",
  "/photos/:photoId":                                 "in   200  403  403  200  200",
  "/clips/:language":                                 "in   200  403  200  200  200",
  "/clips/:language/:sentence":                       "in   200  403  200  200  200",
  "/card/:token/clips/:language":                     "200  200  200  200  200  200",
  "/card/:token/clips/:language/:sentence":           "200  200  200  200  200  200",
  "/account":                                         "in   403  200  200  200  200",
  "/buddy":                                           "in   403  403  200  403  403",
  "/buddy/profile":                                   "in   403  403  200  403  403",
  "/buddy/matches/:matchId":                          "in   403  403  200  403  403",
  "/municipality":                                    "in   403  403  403  403  200",
  "/municipality/weights":                            "in   403  403  403  403  200",
  "/municipality/even-handedness":                    "in   403  403  403  403  200",
  "/municipality/buddies":                            "in   403  403  403  403  200",
  "/municipality/buddies/:buddyId":                   "in   403  403  403  403  200",
  "/municipality/organisations":                      "in   403  403  403  403  200",
  "/municipality/organisations/:organisationId":      "in   403  403  403  403  200",
  "/municipality/accounts":                           "in   403  403  403  403  200",
  "/municipality/accounts/new":                       "in   403  403  403  403  200",
  "/municipality/accounts/:accountId":                "in   403  403  403  403  200",
  "/municipality/plans":                              "in   403  403  403  403  200",
  "/municipality/plans/new":                          "in   403  403  403  403  200",
  "/municipality/plans/:planId":                      "in   403  403  403  403  200",
  "/municipality/plans/:planId/rows":                 "–    –    –    –    –    –",
  "/municipality/supply":                             "in   403  403  403  403  200",
  "/municipality/pictures":                           "in   403  403  403  403  200",
  "/organisation":                                    "in   403  200  403  403  403",
  "/organisation/placements":                         "in   403  200  403  403  403",
  "/organisation/placements/new":                     "in   403  200  403  403  403",
  "/organisation/placements/:placementId":            "in   403  200  403  403  403",
  "/organisation/placements/:placementId/card":       "in   403  200  403  403  403",
  "/organisation/hours":                              "in   403  200  403  403  403",
  "/organisation/matches":                            "in   403  200  403  403  403",
  "/organisation/matches/:matchId":                   "in   403  200  403  403  403",
  "/today":                                           "in   403  403  403  200  403",
  "/stand-ins":                                       "in   403  403  403  200  403",
  "/people":                                          "in   403  403  403  200  200",
  "/people/new":                                      "in   403  403  403  200  403",
  "/people/colleagues":                               "in   403  403  403  200  403",
  "/people/:holderId":                                "in   403  403  403  200  200",
  "/people/:holderId/edit":                           "in   403  403  403  200  200",
  "/people/:holderId/card":                           "in   403  403  403  200  200",
  "/people/:holderId/contact":                        "in   403  403  403  200  200",
  "/people/:holderId/hand-over":                      "in   403  403  403  403  200",
  "/people/:holderId/intake":                         "in   403  403  403  200  200",
  "/people/:holderId/intake/:stage":                  "in   403  403  403  200  404",
  "/people/:holderId/intake/:stage/history":          "in   403  403  403  200  404",
  "/people/:holderId/intake/:stage/paper":            "in   403  403  403  200  404",
  "/people/:holderId/talk/:stage":                    "in   403  403  403  200  404",
  "/people/:holderId/pictures":                       "in   403  403  403  200  200",
  "/people/:holderId/life-areas":                     "in   403  403  403  200  200",
  "/people/:holderId/life-areas/score":               "in   403  403  403  200  404",
  "/people/:holderId/life-areas/together":            "in   403  403  403  200  404",
  "/people/:holderId/balance":                        "in   403  403  403  200  200",
  "/people/:holderId/balance/together":               "in   403  403  403  200  404",
  "/people/:holderId/priorities":                     "in   403  403  403  200  404",
  "/people/:holderId/goals":                         "in   403  403  403  200  200",
  "/people/:holderId/visits/:visitId":               "in   403  403  403  200  404",
  "/people/:holderId/visits/:visitId/paper":         "in   403  403  403  200  404",
  "/people/:holderId/closing/:matchId":              "in   403  403  403  200  404",
  "/people/:holderId/passport":                      "in   403  403  403  200  404",
  "/people/:holderId/hours":                          "in   403  403  403  200  200",
  "/people/:holderId/hours/statement":                "in   403  403  403  200  200",
  "/people/:holderId/referrals":                      "in   403  403  403  200  200",
  "/people/:holderId/referrals/:referralId":          "in   403  403  403  200  404",
  "/people/:holderId/cards":                          "in   403  403  403  200  200",
  "/sorting-cards":                                   "in   403  403  200  200  200",
  // The question how it is going is the contact person's alone.
  "/people/:holderId/ask":                            "in   403  403  403  200  404",
  "/people/:holderId/timeline":                       "in   403  403  403  200  200",
  "/people/:holderId/looks":                          "in   403  403  403  200  200",
  "/people/:holderId/suggestions":                    "in   403  403  403  200  200",
  "/people/:holderId/suggestions/near":               "in   403  403  403  200  200",
  "/people/:holderId/suggestions/together":           "in   403  403  403  200  200",
  "/people/:holderId/suggestions/together/:placementId/:buddyId": "in   403  403  403  200  200",
  "/people/:holderId/suggestions/:kind/:partnerId":   "in   403  403  403  200  200",
  "/placements/:placementId/people":                  "in   403  403  403  200  200",
  "/matches":                                         "in   403  403  403  200  200",
  "/matches/:matchId":                                "in   403  403  403  200  200",
  "/card":                                            "200  home home home home home",
  "/card/:token":                                     "self home self self self self",
  "/tap/:moodLink":                                   "self self self self self self",
  "/me":                                              "card home 403  403  403  403",
  "/me/pin":                                          "card 200  403  403  403  403",
  "/me/cards":                                        "card 200  403  403  403  403",
  "/me/cards/:placementId":                           "card 200  403  403  403  403",
  "/me/chosen":                                       "card 200  403  403  403  403",
  "/me/compare":                                      "card pick 403  403  403  403",
  "/me/plan":                                         "card 200  403  403  403  403",
  "/me/how-it-works":                                 "card 200  403  403  403  403",
  "/me/appointments/:appointmentId":                  "card 200  403  403  403  403",
  "/me/pictures":                                     "card 200  403  403  403  403",
  "/me/how-are-you":                                  "card 200  403  403  403  403",
  "/me/balance":                                      "card 200  403  403  403  403",
  "/me/goals":                                       "card 200  403  403  403  403",
  "/me/passport":                                    "card 200  403  403  403  403",
  "/me/hours":                                        "card 200  403  403  403  403",
  "/me/timeline":                                     "card 200  403  403  403  403",
  "/me/referrals":                                    "card 200  403  403  403  403",
  "/me/papers":                                       "card 200  403  403  403  403",
  "/me/looks":                                        "card 200  403  403  403  403",
  "/me/*":                                            "404  404  404  404  404  404",
  "/language":                                        "–    –    –    –    –    –",
  "/sign-out":                                        "–    –    –    –    –    –",
  "/demo-sign-in":                                    "–    –    –    –    –    –",
  "/*":                                               "404  404  404  404  404  404",
};

/** Who may send which form; a form that would do something if it came from them. */
const FORMS: Readonly<Record<string, { may: Audience; form: string }>> = {
  "/register/organisation": { may: "anyone", form: "name=" },
  "/register/buddy": { may: "anyone", form: "name=" },
  "/sign-in": { may: "anyone", form: "email=" },
  "/recordings": { may: ["buddy", "consultant", "coordinator"], form: "" },
  "/account": { may: ["employer", "buddy", "consultant", "coordinator"], form: "current=a&password=vier+blauwe+fietsen" },
  "/buddy/profile": { may: ["buddy"], form: "phone=0612345678" },
  "/buddy/matches/:matchId": { may: ["buddy"], form: "intent=accept" },
  "/municipality/weights": { may: ["coordinator"], form: "version=1&reason=Taal+gaat+voor&placements.ownChoice=15&placements.goal=30&placements.workStyle=15&placements.interest=12&placements.languageStep=10&placements.time=8&placements.travel=8&placements.balance=7&placements.welcome=5&buddies.motherTongue=40&buddies.bridge=10&buddies.near=15&buddies.time=10&buddies.interests=10&buddies.lifeStage=8&buddies.preparation=7" },
  "/municipality/buddies/:buddyId": { may: ["coordinator"], form: "intent=move&to=paused" },
  "/municipality/organisations/:organisationId": { may: ["coordinator"], form: "decision=verified" },
  "/municipality/accounts/new": { may: ["coordinator"], form: "role=coordinator&name=Iemand&email=iemand%40voorbeeld.nl" },
  "/municipality/accounts/:accountId": { may: ["coordinator"], form: "intent=reset" },
  "/municipality/plans/new": { may: ["coordinator"], form: "kind=placement&aim=most-people&floor=50&rest=on" },
  "/municipality/plans/:planId": { may: ["coordinator"], form: "intent=accept-all&kind=placement" },
  "/municipality/plans/:planId/rows": { may: ["coordinator"], form: "kind=placement" },
  "/organisation/placements/new": { may: ["employer"], form: "title=" },
  "/organisation/placements/:placementId": { may: ["employer"], form: "title=" },
  "/organisation/placements/:placementId/card": { may: ["employer"], form: "to=paused" },
  "/organisation/hours": { may: ["employer"], form: "" },
  "/organisation/matches/:matchId": { may: ["employer"], form: "intent=accept" },
  "/people/new": { may: ["consultant"], form: "firstName=Rima&language=nl" },
  "/people/:holderId": { may: ["consultant", "coordinator"], form: "intent=withdraw-card" },
  "/people/:holderId/edit": { may: ["consultant", "coordinator"], form: "firstName=Rima&language=nl" },
  "/people/:holderId/hand-over": { may: ["coordinator"], form: `reason=leave&contactPersonId=${accountIdOf("staff", "sander")}` },
  "/people/:holderId/contact": { may: ["consultant"], form: "kind=call&on=2026-01-05" },
  "/stand-ins": { may: ["consultant"], form: "colleagueId=&from=&till=" },
  "/people/:holderId/life-areas/score": { may: ["consultant", "coordinator"], form: "view=consultant&source=person&areas.day.level=3" },
  "/people/:holderId/life-areas/together": { may: ["consultant", "coordinator"], form: "area=day&level=3" },
  "/people/:holderId/balance/together": { may: ["consultant", "coordinator"], form: `cards.letters=small&decision=same&reason=Zo&hours=8&capacity=small&nextOn=2090-01-01` },
  "/people/:holderId/priorities": { may: ["consultant", "coordinator"], form: "area=household&to=parked" },
  "/people/:holderId/intake/:stage": { may: ["consultant", "coordinator"], form: "block=address&seen.callName=%5B%5D&answers.callName=R" },
  "/people/:holderId/talk/:stage": { may: ["consultant", "coordinator"], form: "seen=%5B%5D&answer=phone" },
  "/people/:holderId/goals": { may: ["consultant", "coordinator"], form: `intent=set&matchId=${demoId("match", "none")}&goal=language&sign=Zegt+hallo&reviewOn=2090-01-01` },
  "/people/:holderId/visits/:visitId": { may: ["consultant", "coordinator"], form: "intent=hold&madeOn=2026-01-01&face=3" },
  "/people/:holderId/closing/:matchId": { may: ["consultant", "coordinator"], form: "nextStep=rest&contactOn=2090-01-01" },
  "/people/:holderId/passport": { may: ["consultant", "coordinator"], form: "" },
  "/people/:holderId/hours": { may: ["consultant", "coordinator"], form: "intent=route&route=z" },
  "/people/:holderId/referrals": { may: ["consultant", "coordinator"], form: "kind=housing&toOrganisation=Woonhulp&told.name=Tareq&told.why=Zoekt+een+woning" },
  "/people/:holderId/referrals/:referralId": { may: ["consultant", "coordinator"], form: "intent=withdraw" },
  "/people/:holderId/card": { may: ["consultant", "coordinator"], form: "" },
  "/people/:holderId/suggestions/:kind/:partnerId": { may: ["consultant", "coordinator"], form: "goal=activation" },
  "/people/:holderId/suggestions/together/:placementId/:buddyId": { may: ["consultant", "coordinator"], form: "goal=language" },
  "/matches/:matchId": { may: ["consultant", "coordinator"], form: "intent=withdraw" },
  "/card/:token": { may: "anyone", form: "pin=" },
  "/tap/:moodLink": { may: "anyone", form: "face=" },
  "/me/referrals": { may: ["status-holder"], form: `itemId=${demoId("referral item", "tareq 3 phone")}&allowed=yes` },
  "/referral/:token": { may: "anyone", form: "code=" },
  "/me/papers": { may: ["status-holder"], form: "of=consent&kind=messages&given=yes" },
  "/me/pin": { may: ["status-holder"], form: "kind=digits&pin=" },
  "/me/cards": { may: ["status-holder"], form: "" },
  "/me/cards/:placementId": { may: ["status-holder"], form: "" },
  "/me/chosen": { may: ["status-holder"], form: "" },
  "/me/compare": { may: ["status-holder"], form: "" },
  "/me/plan": { may: ["status-holder"], form: "" },
  "/me/passport": { may: ["status-holder"], form: "" },
  "/me/pictures": { may: ["status-holder"], form: "intent=begin" },
  "/people/:holderId/ask": { may: ["consultant", "coordinator"], form: "" },
  "/people/:holderId/pictures": { may: ["consultant", "coordinator"], form: "intent=put-back" },
  "/me/how-are-you": { may: ["status-holder"], form: "theme=overall&face=3" },
  "/language": { may: "anyone", form: "language=nl" },
  "/sign-out": { may: "anyone", form: "" },
  "/demo-sign-in": { may: "anyone", form: "" },
};

const site = runningSite();

const PEOPLE: Readonly<Record<Role, string>> = {
  "status-holder": accountIdOf("status-holder", "tareq"),
  employer: accountIdOf("member", ORGANISATIONS["tweede-ronde"].members[0]),
  buddy: accountIdOf("buddy", "walid"),
  consultant: accountIdOf("staff", "marloes"),
  coordinator: accountIdOf("staff", "annelies"),
};
/** People who have nothing to do with the rows that the table is asked with. */
const STRANGERS = {
  "a colleague in the same municipality": ["consultant", accountIdOf("staff", "sander")],
  "a consultant of the neighbours": ["consultant", accountIdOf("staff", "lotte")],
  "a coordinator of the neighbours": ["coordinator", accountIdOf("staff", "gertjan")],
  "another employer": ["employer", accountIdOf("member", ORGANISATIONS["stadsgracht"].members[0])],
  "another buddy": ["buddy", accountIdOf("buddy", "hala")],
  "another status holder": ["status-holder", accountIdOf("status-holder", "rima")],
} as const satisfies Record<string, readonly [Role, string]>;
type Stranger = keyof typeof STRANGERS;

const HOLDER = demoId("status-holder", "tareq");
/** Sent and not confirmed. */
const REFERRAL = demoId("referral", "tareq 2");
const PLACEMENT = demoId("placement", "kringloop-sorteren");
const cookies = {} as Record<AudienceName, string | null> & Record<Stranger, string>;
const owner = { ask: async (_query: string): Promise<Record<string, string>[]> => [] };
let planId: string;
let appointmentId: string;
let visitId: string;
let triple: { placementId: string; buddyId: string };
let matchIds: { consultants: string; employers: string; buddys: string; proposed: string; draft: string };
let token: string;
let moodLink: string;
let handover: string;
let sentence: string;
let photoId: string;

beforeAll(async () => {
  const sql = postgres(site.databaseUrl, { max: 1, onnotice: () => {} });
  owner.ask = async (query) => [...(await sql.unsafe(query))];
  cookies.anonymous = null;
  for (const role of ROLES) cookies[role] = await site.signIn({ id: PEOPLE[role], role });
  for (const [name, [role, id]] of Object.entries(STRANGERS)) cookies[name as Stranger] = await site.signIn({ id, role });
  const one = async (query: string) => (await owner.ask(query))[0]!.id!;
  matchIds = {
    consultants: await one(`select id from matches where holder_id = '${HOLDER}' and kind = 'placement' and state = 'active'`),
    employers: await one(`select id from matches where placement_id = '${PLACEMENT}' and state = 'approved'`),
    buddys: await one(`select id from matches where buddy_id = '${demoId("buddy", "walid")}' and state = 'approved'`),
    proposed: await one("select id from matches where kind = 'buddy' and state = 'proposed'"),
    draft: await one("select id from placements where state = 'draft'"),
  };
  const coordinator = { role: "coordinator" as const, accountId: PEOPLE.coordinator, municipalityId: await one(`select municipality_id as id from accounts where id = '${PEOPLE.coordinator}'`), subjectId: null };
  const asked = { holders: [], shown: [], rest: true, kind: "placement" as const, aim: "most-people" as const, floor: 0 };
  const plan = await startCohortPlan(contextFor(site.database.db, coordinator, new Date()), asked, (error) => expect(error).toBeNull());
  await plan.ended;
  planId = plan.planId;
  appointmentId = await one(`select id from appointments where holder_id = '${HOLDER}' and starts_at > now() limit 1`);
  visitId = await one(`select id from workplace_visits where holder_id = '${HOLDER}' limit 1`);
  triple = (await asSystem(site.database.db, (tx) => suggestTriples(tx, HOLDER, { top: 1 })))[0]!;
  token = (await asSystem(site.database.db, (tx) => issueCard(tx, HOLDER))).token;
  const tareq = { role: "status-holder" as const, accountId: PEOPLE["status-holder"], municipalityId: coordinator.municipalityId, subjectId: HOLDER };
  await sayConsent(contextFor(site.database.db, tareq), "messages", true);
  const [said] = fixedSentences("ti");
  sentence = said!.key;
  const marloes = { role: "consultant" as const, accountId: PEOPLE.consultant, municipalityId: coordinator.municipalityId, subjectId: null };
  moodLink = await makeMoodLink(contextFor(site.database.db, marloes, new Date()), HOLDER);
  await recordClip(contextFor(site.database.db, marloes), { language: "ti", sentenceKey: sentence, bytes: new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, ...Array<number>(64).fill(0)]), called: "audio/webm", replace: false });
  await changePhoto(contextFor(site.database.db, marloes), await sharp({ create: { width: 40, height: 40, channels: 3, background: "#c66" } }).png().toBuffer());
  handover = (await sendReferral(contextFor(site.database.db, marloes), HOLDER, REFERRAL)).token;
  photoId = await one(`select id from staff_photos where account_id = '${PEOPLE.consultant}'`);
  // The card ends sessions of before.
  cookies["status-holder"] = await site.signIn({ id: PEOPLE["status-holder"], role: "status-holder" });
  return () => sql.end();
}, 60_000);

/** The address with rows that the table's own audience may see. */
function addressOf(pattern: string): string {
  const matchId = pattern.startsWith("/organisation") ? matchIds.employers : pattern.startsWith("/buddy") ? matchIds.buddys : matchIds.consultants;
  const params: Record<string, string> = {
    holderId: HOLDER, accountId: accountIdOf("staff", "naima"), placementId: PLACEMENT, matchId, planId, appointmentId, visitId, photoId, moodLink, token: pattern.startsWith("/referral") ? handover : token, referralId: REFERRAL, language: "ti", sentence, stage: "meeting", kind: "placement", partnerId: PLACEMENT,
    buddyId: demoId("buddy", "walid"), organisationId: demoId("organisation", "tweede-ronde"),
    ...(pattern.includes("/together/") ? triple : {}),
  };
  return pattern.replace(/\*$/, "no-such-page").replace(/:(\w+)/g, (_, name: string) => {
    if (!params[name]) throw new Error(`No sample for :${name} of ${pattern}`);
    return params[name];
  });
}

const dataOf = (path: string) => (path === "/" ? "/_root.data" : `${path}.data`);

const START: Readonly<Record<Role, string>> = { "status-holder": "/me/cards", employer: "/organisation", buddy: "/buddy", consultant: "/today", coordinator: "/municipality" };

function verdict({ status, to }: Answer, audience: AudienceName, address?: string): string {
  if (to === null) return String(status);
  if (to === address) return "self";
  if (to === "/sign-in") return "in";
  if (to === "/card") return "card";
  if (to === "/me/chosen") return "pick";
  if (audience !== "anonymous" && to === START[audience]) return "home";
  return `${status} to ${to}`;
}

interface Sited {
  pattern: string;
  module: { loader?: { may?: Audience }; action?: { may?: Audience }; default?: unknown };
}

/** Every address of the built site. */
function sitemap(): Sited[] {
  const routes = site.build.routes;
  const parents = new Set(Object.values(routes).map((route) => route!.parentId));
  const pathOf = (id: string | undefined): string => {
    const route = id === undefined ? undefined : routes[id];
    return route ? `${pathOf(route.parentId)}${route.path ? `/${route.path}` : ""}` : "";
  };
  // A layout without pages has no address either.
  return Object.values(routes).flatMap((route) => (route!.id === "root" || parents.has(route!.id) || route!.id.includes("routes/layouts/") ? [] : [{ pattern: pathOf(route!.id) || "/", module: route!.module as Sited["module"] }]));
}

const cellsOf = (pattern: string) => TABLE[pattern]!.split(/ +/);

test("the table has a row for every address, and for no other", () => {
  expect(Object.keys(TABLE).toSorted()).toEqual(sitemap().map(({ pattern }) => pattern).toSorted());
  for (const pattern of Object.keys(TABLE)) expect(cellsOf(pattern), pattern).toHaveLength(AUDIENCES.length);
});

test("every address that takes a form is in the list of forms, with who may send it", () => {
  const sent = sitemap().filter(({ module }) => module.action).map(({ pattern, module }) => [pattern, module.action!.may] as const);
  expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(Object.entries(FORMS).map(([pattern, { may }]) => [pattern, may])));
});

test("every loader and action is made by the guard", () => {
  const unguarded = Object.values(site.build.routes).flatMap((route) =>
    (["loader", "action"] as const).filter((kind) => route!.module[kind] && !(route!.module[kind] as { may?: Audience }).may).map((kind) => `${route!.id}: ${kind}`));
  expect(unguarded).toEqual([]);
  // A page without a loader would be there for anyone.
  expect(sitemap().filter(({ module }) => module.default && !module.loader).map(({ pattern }) => pattern)).toEqual([]);
});

describe.each(Object.keys(TABLE).filter((pattern) => !cellsOf(pattern).includes("–")))("%s", (pattern) => {
  test.each(AUDIENCES)("%s", async (audience) => {
    const expected = cellsOf(pattern)[AUDIENCES.indexOf(audience)];
    const address = addressOf(pattern);
    expect(verdict(await site.get(address, cookies[audience]), audience, address)).toBe(expected);
    expect(verdict(await site.get(dataOf(address), cookies[audience]), audience, address), "as data").toBe(expected);
  });
});

describe("the title of a page", () => {
  const titleIn = ({ text }: Answer) => /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? "";

  test.each(AUDIENCES)("is its own, on all that %s may see", async (audience) => {
    const pagesOf = new Map<string, string[]>();
    for (const pattern of Object.keys(TABLE)) {
      // What programs read has no title.
      if (cellsOf(pattern)[AUDIENCES.indexOf(audience)] !== "200" || pattern.endsWith(".json") || pattern.includes("/clips/") || pattern.startsWith("/photos/") || pattern.startsWith("/me/appointments")) continue;
      const title = titleIn(await site.get(addressOf(pattern), cookies[audience]));
      expect(title, pattern).toMatch(/^.{4,} · Meedoen$/);
      pagesOf.set(title, [...(pagesOf.get(title) ?? []), pattern]);
    }
    expect([...pagesOf.values()].filter((patterns) => patterns.length > 1)).toEqual([]);
  });

  test("is in the reader's language, for what went wrong too", async () => {
    const read = async (path: string, language: string) => titleIn(await site.get(path, (await languageCookie(false).serialize(language)).split(";")[0]));
    expect(await read("/sign-in", "nl")).toBe("Inloggen · Meedoen");
    expect(await read("/sign-in", "en")).toBe("Sign in · Meedoen");
    expect(await read("/no-such-page", "nl")).toBe("Deze pagina is er niet · Meedoen");
    expect(await read("/me/no-such-page", "ar")).toBe("هذه الصفحة غير موجودة · Meedoen");
    expect(await read("/card/no-such-card", "nl")).toBe("Deze kaart werkt niet · Meedoen");
    expect(titleIn(await site.get("/people", cookies.employer))).toBe("Deze pagina is niet voor jou · Meedoen");
  });
});

test("the matcher's description is open data: the same for everyone, in the language that is asked for, and to be kept a while", async () => {
  const read = async (query: string, cookie: string | null) => {
    const answer = await fetch(`${site.origin}/algorithm-register.json${query}`, { headers: cookie ? { cookie } : {} });
    return { status: answer.status, type: answer.headers.get("content-type"), keep: answer.headers.get("cache-control"), text: await answer.text() };
  };
  const english = await read("?municipality=0193&language=en", null);
  expect(english).toMatchObject({ status: 200, type: "application/json; charset=utf-8", keep: "public, max-age=3600" });
  expect(JSON.parse(english.text)).toMatchObject({ organization: "Gemeente Zwolle", lang: "ENG" });
  expect(await read("?municipality=0193&language=en", cookies.consultant)).toEqual(english);
  expect(JSON.parse((await read("?municipality=0193", null)).text)).toMatchObject({ lang: "NLD" });
  expect(await read("?municipality=9999", null)).toMatchObject({ status: 404, type: "application/json; charset=utf-8" });
});

test("a card's link tells nobody whose it is", async () => {
  const { status, text } = await site.get(`/card/${token}?language-set`);
  expect(status).toBe(200);
  expect(text).not.toMatch(/Tareq|Marloes/);
});

test("a referral's link tells nobody whose it is, and opens nothing by being looked at", async () => {
  const before = await everything();
  const { status, text } = await site.get(`/referral/${handover}`);
  expect(status).toBe(200);
  expect(text).toContain("Marloes");
  expect(text).not.toMatch(/Tareq|Taalhuis|fietsen/);
  expect((await site.post(`/referral/${handover}`, "code=12")).status).toBe(422);
  expect(await everything()).toEqual(before);
});

/** All that is kept, but for counters of tries. */
async function everything(): Promise<Record<string, string>> {
  const tables = await owner.ask("select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'rate_limits' order by 1");
  const sums: Record<string, string> = {};
  for (const { name } of tables) sums[name!] = (await owner.ask(`select md5(coalesce(string_agg(each::text, E'\\n' order by each::text), '')) as sum from ${name} each`))[0]!.sum!;
  return sums;
}

describe("a form from someone of another role", () => {
  test.each(Object.entries(FORMS).filter(([, { may }]) => may !== "anyone"))("to %s is refused and changes nothing", async (pattern, { may, form }) => {
    const before = await everything();
    for (const audience of AUDIENCES) {
      if (audience !== "anonymous" && (may as readonly Role[]).includes(audience)) continue;
      const expected = audience !== "anonymous" ? "403" : pattern.startsWith("/me") ? "card" : "in";
      for (const path of [addressOf(pattern), dataOf(addressOf(pattern))]) expect(verdict(await site.post(path, form, cookies[audience]), audience), `${audience} to ${path}`).toBe(expected);
    }
    expect(await everything()).toEqual(before);
  });
});

describe("a form from another site", () => {
  const senderOf = (may: Audience): AudienceName => (may === "anyone" ? "coordinator" : may[0]!);

  test.each(Object.entries(FORMS))("to %s is refused and changes nothing", async (pattern, { may, form }) => {
    const before = await everything();
    const elsewhere: Record<string, string>[] = [{ Origin: "https://elsewhere.example" }, { Origin: "null" }, {}, { Referer: "https://elsewhere.example/people" }];
    for (const headers of elsewhere) {
      for (const path of [addressOf(pattern), dataOf(addressOf(pattern))]) expect((await site.post(path, form, cookies[senderOf(may)], headers)).status, JSON.stringify(headers)).toBe(403);
    }
    expect(await everything()).toEqual(before);
  });

  test.each([
    ["with this site's name within", (origin: string) => `${origin}.elsewhere.example`],
    ["on another port", (origin: string) => origin.replace(/:\d+$/, ":1")],
    ["over another protocol", (origin: string) => origin.replace("http:", "https:")],
    ["with this site as its path", (origin: string) => `https://elsewhere.example/${origin}`],
    ["that hides behind a fitting referrer", () => `https://elsewhere.example`],
  ])("%s is another site", async (_, from) => {
    const headers = { Origin: from(site.origin), Referer: `${site.origin}/people` };
    expect((await site.post("/language", "language=en", null, headers)).status).toBe(403);
  });
});

describe("what belongs to others is not found", () => {
  const STAFF = ["a colleague in the same municipality", "a consultant of the neighbours", "a coordinator of the neighbours"] as const;
  const forConsultants = (pattern: string) => cellsOf(pattern)[AUDIENCES.indexOf("consultant")] === "200";
  /** For each stranger the addresses that their role may open, but not with these rows. */
  const closed: Readonly<Record<Stranger, (pattern: string) => boolean>> = {
    "a colleague in the same municipality": (pattern) => forConsultants(pattern) && /^\/(people\/:holderId|matches\/:)/.test(pattern),
    "a consultant of the neighbours": (pattern) => forConsultants(pattern) && /^\/(people\/:holderId|matches\/:)/.test(pattern),
    "a coordinator of the neighbours": (pattern) => /^\/(people\/:holderId|matches\/:|municipality\/\w+\/:\w+$)/.test(pattern),
    "another employer": (pattern) => /^\/organisation\/\w+\/:/.test(pattern),
    "another buddy": (pattern) => /^\/buddy\/\w+\/:/.test(pattern),
    "another status holder": () => false,
  };
  const visits = Object.keys(STRANGERS).flatMap((name) => Object.keys(TABLE).filter(closed[name as Stranger]).map((pattern) => [name as Stranger, pattern] as const));

  test.each(visits)("%s opens %s", async (name, pattern) => {
    const path = addressOf(pattern);
    const answers = [await site.get(path, cookies[name]), await site.get(dataOf(path), cookies[name])];
    for (const { status, text } of answers) {
      expect(status).toBe(404);
      expect(text).not.toMatch(/Tareq|Filmon|Walid|Tweede Ronde/);
    }
  });

  test("nor what is unknown, or no id at all", async () => {
    for (const id of ["01a20fdf-0000-7000-8000-000000000000", "1", "%20", "'; drop table accounts --"]) {
      for (const [path, audience] of [["/people/", "consultant"], ["/matches/", "coordinator"], ["/organisation/placements/", "employer"], ["/buddy/matches/", "buddy"], ["/me/cards/", "status-holder"], ["/placements/", "anonymous"], ["/card/", "anonymous"], ["/referral/", "anonymous"]] as const) {
        expect((await site.get(`${path}${encodeURIComponent(id)}`, cookies[audience])).status, `${path}${id}`).toBe(404);
      }
    }
  });

  test("nor a placement that isn't published, for whom it isn't", async () => {
    for (const [path, audience] of [["/placements/", "anonymous"], ["/placements/", "buddy"], ["/me/cards/", "status-holder"]] as const) {
      expect((await site.get(`${path}${matchIds.draft}`, cookies[audience])).status, path).toBe(404);
    }
  });

  const APPOINTMENT = "intent=appointment&kind=talk&withName=Marloes&startsAt=2030-01-01T10:00&minutes=60&location=Stadskantoor";
  const PLACEMENT_FORM = new URLSearchParams([
    ["title", "Een andere titel"], ["description", "Een omschrijving die lang genoeg is voor het formulier van een plek."], ["sector", "repair"], ["tasks", "bicycle-repair"],
    ["languageOffer", "some"], ["activationOffer", "some"], ["tradeOffer", "some"], ["headShare", "20"], ["handShare", "60"], ["heartShare", "20"], ["dutchMin", "A1"],
    ["dayParts", "mon-morning"], ["dayPartsNeeded", "1"], ["hoursMin", "2"], ["hoursMax", "4"], ["spots", "9"], ["place", "Zwolle"],
  ]).toString();
  const staffForms: [string, string][] = [
    ["/matches/:matchId", "intent=approve"], ["/matches/:matchId", "intent=withdraw"], ["/matches/:matchId", "reason=other"],
    ["/people/:holderId", "intent=withdraw-card"], ["/people/:holderId", APPOINTMENT], ["/people/:holderId/card", ""],
    ["/people/:holderId/edit", "firstName=Anders&language=nl"], ["/people/:holderId/life-areas/score", "view=consultant&source=person&areas.day.level=3"], ["/people/:holderId/life-areas/together", "area=day&level=3"],
    ["/people/:holderId/balance/together", "cards.letters=small&decision=same&reason=Zo&hours=8&capacity=small&nextOn=2090-01-01"], ["/people/:holderId/priorities", "area=household&to=parked"],
    ["/people/:holderId/intake/:stage", "block=address&seen.callName=%5B%5D&answers.callName=R"], ["/people/:holderId/talk/:stage", "seen=%5B%5D&answer=phone"],
    ["/people/:holderId/referrals", "kind=housing&toOrganisation=Woonhulp&told.name=Tareq&told.why=Zoekt+een+woning"],
    ...["intent=send", "intent=remind", "intent=withdraw", "intent=add&about=other&text=Iets", "intent=outcome&outcome=helped", `intent=answer&itemId=${demoId("referral item", "tareq 2 other")}&allowed=yes`].map((form): [string, string] => ["/people/:holderId/referrals/:referralId", form]),
    ["/people/:holderId/visits/:visitId", "intent=hold&madeOn=2026-01-01&face=3"], ["/people/:holderId/visits/:visitId", "intent=move&to=2090-01-01&reason=Zo"], ["/people/:holderId/passport", ""],
    ["/people/:holderId/closing/:matchId", "nextStep=rest&contactOn=2090-01-01"],
    ["/people/:holderId/suggestions/:kind/:partnerId", "goal=activation"],
    ["/people/:holderId/suggestions/together/:placementId/:buddyId", "goal=language"],
  ];
  const forms: [Stranger, string, () => string][] = [
    ...STAFF.map((name): [Stranger, string, () => string] => [name, "/people/:holderId/goals", () => `intent=set&matchId=${matchIds.consultants}&goal=language&sign=Zegt+hallo&reviewOn=2090-01-01`]),
    ...STAFF.flatMap((name) => staffForms.map(([pattern, form]): [Stranger, string, () => string] => [name, pattern, () => form])),
    ["a coordinator of the neighbours", "/municipality/organisations/:organisationId", () => "decision=declined&note=Past+niet."],
    ["a coordinator of the neighbours", "/municipality/buddies/:buddyId", () => "intent=move&to=paused"],
    ["a coordinator of the neighbours", "/municipality/buddies/:buddyId", () => "seenOn=2026-01-05"],
    ["a coordinator of the neighbours", "/people/:holderId/hand-over", () => `reason=leave&contactPersonId=${accountIdOf("staff", "lotte")}`],
    ...["intent=reset", "intent=close", "intent=reopen", "name=Iemand+Anders"].map((form): [Stranger, string, () => string] => ["a coordinator of the neighbours", "/municipality/accounts/:accountId", () => form]),
    ...["intent=stop", "intent=accept-all&kind=placement", `intent=accept&kind=placement&holderId=${demoId("status-holder", "rima")}`].map((form): [Stranger, string, () => string] => ["a coordinator of the neighbours", "/municipality/plans/:planId", () => form]),
    ["a coordinator of the neighbours", "/municipality/plans/:planId/rows", () => "kind=placement"],
    ["another employer", "/organisation/matches/:matchId", () => "intent=accept"],
    ["another employer", "/organisation/matches/:matchId", () => "intent=decline"],
    ["another employer", "/organisation/matches/:matchId", () => `intent=visit-line&visitId=${visitId}&line=Nee`],
    ["another employer", "/organisation/placements/:placementId/card", () => "to=closed"],
    ["another employer", "/organisation/placements/:placementId", () => PLACEMENT_FORM],
    ["another buddy", "/buddy/matches/:matchId", () => "intent=accept"],
    ["another buddy", "/buddy/matches/:matchId", () => "intent=decline"],
    ["another status holder", "/me/plan", () => `answer=yes&contactShared=yes&matchId=${matchIds.buddys}`],
    ["another status holder", "/me/referrals", () => `itemId=${demoId("referral item", "tareq 3 phone")}&allowed=yes`],
    ["another status holder", "/me/plan", () => `answer=no&matchId=${matchIds.proposed}`],
    ...["/me/cards", "/me/chosen", "/me/compare"].map((path): [Stranger, string, () => string] => ["another status holder", path, () => `answer=heart&placementId=${matchIds.draft}`]),
  ];

  test.each(forms.map(([name, pattern, form]) => [name, pattern, form] as const))("%s sends a form to %s (%s): nothing changes", async (name, pattern, form) => {
    const before = await everything();
    const { status } = await site.post(addressOf(pattern), form(), cookies[name]);
    expect(status).toBe(404);
    expect(await everything()).toEqual(before);
  });
});

test("someone whose session was revoked is a stranger from the next click on", async () => {
  const cookie = await site.signIn({ id: PEOPLE.consultant, role: "consultant" });
  expect((await site.get("/people", cookie)).status).toBe(200);
  expect(verdict(await site.post("/sign-out", "", cookie), "anonymous")).toBe("302 to /");
  expect(verdict(await site.get("/people", cookie), "anonymous")).toBe("in");
});

test("with a password that somebody else has made one gets no further than choosing an own one", async () => {
  const id = accountIdOf("staff", "iris");
  await owner.ask(`update accounts set must_change_password = true where id = '${id}'`);
  const cookie = await site.signIn({ id, role: "consultant" });
  for (const pattern of Object.keys(TABLE).filter((each) => !cellsOf(each).includes("–") && each !== "/account")) {
    const address = addressOf(pattern);
    for (const path of [address, dataOf(address)]) expect((await site.get(path, cookie)).to, path).toBe("/account");
  }
  const before = await everything();
  for (const [pattern, { may, form }] of Object.entries(FORMS)) {
    if (may !== "anyone" && pattern !== "/account") expect((await site.post(addressOf(pattern), form, cookie)).to, pattern).toBe("/account");
  }
  expect(await everything()).toEqual(before);
  expect((await site.get("/account", cookie)).status).toBe(200);
});

test("who tries too often hears so in words", async () => {
  const tries: Answer[] = [];
  for (let at = 0; at < 9; at += 1) tries.push(await site.post("/sign-in", "email=niemand%40voorbeeld.nl&password=vier+rode+fietsen"));
  expect(tries.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 409));
  const t = translator("nl");
  const says = (at: number, sentence: string) => expect(tries[at]!.text.includes(sentence), sentence).toBe(true);
  says(0, t("refusals:wrongSignIn"));
  says(7, t("refusals:wrongSignIn"));
  says(8, t("refusals:tooMany", { count: 15 }));
});
