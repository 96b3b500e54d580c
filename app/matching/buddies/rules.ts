import type { RuleBook } from "#app/matching/rank.ts";
import { verified } from "#app/matching/buddies/gates/verified.ts";
import { vog } from "#app/matching/buddies/gates/vog.ts";
import { room } from "#app/matching/buddies/gates/room.ts";
import { adult } from "#app/matching/buddies/gates/adult.ts";
import { ended } from "#app/matching/buddies/gates/ended.ts";
import { holderWishes } from "#app/matching/buddies/gates/holder-wishes.ts";
import { buddyWishes } from "#app/matching/buddies/gates/buddy-wishes.ts";
import { dayPart } from "#app/matching/buddies/gates/day-part.ts";
import { language } from "#app/matching/buddies/gates/language.ts";
import { distance } from "#app/matching/buddies/gates/distance.ts";
import { motherTongue } from "#app/matching/buddies/criteria/mother-tongue.ts";
import { bridge } from "#app/matching/buddies/criteria/bridge.ts";
import { near } from "#app/matching/buddies/criteria/near.ts";
import { time } from "#app/matching/buddies/criteria/time.ts";
import { interests } from "#app/matching/buddies/criteria/interests.ts";
import { lifeStage } from "#app/matching/buddies/criteria/life-stage.ts";
import { preparation } from "#app/matching/buddies/criteria/preparation.ts";
import type { BuddyCriterionFacts, BuddyGateFacts } from "#app/matching/buddies/facts.ts";
import type { BuddyQuery } from "#app/matching/buddies/query.ts";

/** The list of rules for buddies: a new rule is a file and its name here (see `PLACEMENT_RULES`). Gates run in this order. */
export const BUDDY_RULES: RuleBook<BuddyQuery, BuddyGateFacts, BuddyCriterionFacts> = {
  gates: { verified, vog, room, adult, ended, holderWishes, buddyWishes, dayPart, language, distance },
  criteria: { motherTongue, bridge, near, time, interests, lifeStage, preparation },
};
