import { account } from "./account.ts";
import { balance } from "./balance.ts";
import { balanceTalk } from "./balance-talk.ts";
import { buddy } from "./buddy.ts";
import { card } from "./card.ts";
import { choosing } from "./choosing.ts";
import { confirmHours } from "./confirm-hours.ts";
import { consultant } from "./consultant.ts";
import { coordinator } from "./coordinator.ts";
import { fields } from "./fields.ts";
import { holder } from "./holder.ts";
import { hours } from "./hours.ts";
import { howCards } from "./how-cards.ts";
import { howItWorks } from "./how-it-works.ts";
import { imports } from "./imports.ts";
import { intake } from "./intake.ts";
import { languages } from "./languages.ts";
import { lifeAreas } from "./life-areas.ts";
import { listening } from "./listening.ts";
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
import { refusals } from "./refusals.ts";
import { signInCard } from "./sign-in-card.ts";
import { site } from "./site.ts";
import { talkCards } from "./talk-cards.ts";
import { talks } from "./talks.ts";
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
  coordinator,
  fields,
  holder,
  hours,
  howCards,
  howItWorks,
  imports,
  intake,
  languages,
  lifeAreas,
  listening,
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
  refusals,
  signInCard,
  site,
  talkCards,
  talks,
  weights,
  words,
};
