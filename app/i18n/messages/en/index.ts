import { account } from "./account.ts";
import { balance } from "./balance.ts";
import { balanceTalk } from "./balance-talk.ts";
import { buddy } from "./buddy.ts";
import { card } from "./card.ts";
import { choosing } from "./choosing.ts";
import { confirmHours } from "./confirm-hours.ts";
import { consultant } from "./consultant.ts";
import { contactPlan } from "./contact-plan.ts";
import { coordinator } from "./coordinator.ts";
import { fields } from "./fields.ts";
import { handover } from "./handover.ts";
import { goals } from "./goals.ts";
import { guidance } from "./guidance.ts";
import { holder } from "./holder.ts";
import { hours } from "./hours.ts";
import { howCards } from "./how-cards.ts";
import { howItWorks } from "./how-it-works.ts";
import { imports } from "./imports.ts";
import { intake } from "./intake.ts";
import { languages } from "./languages.ts";
import { lifeAreas } from "./life-areas.ts";
import { listening } from "./listening.ts";
import { moodLink } from "./mood-link.ts";
import { navigation } from "./navigation.ts";
import { notices } from "./notices.ts";
import { openings } from "./openings.ts";
import { organisation } from "./organisation.ts";
import { papers } from "./papers.ts";
import { people } from "./people.ts";
import { pictureSets } from "./picture-sets.ts";
import { pictures } from "./pictures.ts";
import { plans } from "./plans.ts";
import { publicPages } from "./public.ts";
import { reasons } from "./reasons.ts";
import { recordings } from "./recordings.ts";
import { pin } from "./pin.ts";
import { reminders } from "./reminders.ts";
import { referralWork } from "./referral-work.ts";
import { referrals } from "./referrals.ts";
import { refusals } from "./refusals.ts";
import { signInCard } from "./sign-in-card.ts";
import { site } from "./site.ts";
import { standIns } from "./stand-ins.ts";
import { talkCards } from "./talk-cards.ts";
import { talks } from "./talks.ts";
import { timeline } from "./timeline.ts";
import { today } from "./today.ts";
import { weights } from "./weights.ts";
import { words } from "./words.ts";

/** Every message in this language, by namespace. */
export const en = {
  account,
  balance,
  balanceTalk,
  buddy,
  card,
  choosing,
  confirmHours,
  consultant,
  contactPlan,
  coordinator,
  fields,
  handover,  goals,
  guidance,
  holder,
  hours,
  howCards,
  howItWorks,
  imports,
  intake,
  languages,
  lifeAreas,
  listening,
  moodLink,
  navigation,
  notices,
  openings,
  organisation,
  people,
  pictureSets,
  papers,
  pictures,
  pin,
  plans,
  public: publicPages,
  reasons,
  recordings,
  referralWork,
  referrals,
  refusals,
  reminders,
  signInCard,
  site,
  standIns,
  talkCards,
  talks,
  timeline,  today,
  weights,
  words,
};
