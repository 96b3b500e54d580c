import { account } from "./account.ts";
import { buddy } from "./buddy.ts";
import { card } from "./card.ts";
import { consultant } from "./consultant.ts";
import { coordinator } from "./coordinator.ts";
import { fields } from "./fields.ts";
import { holder } from "./holder.ts";
import { imports } from "./imports.ts";
import { languages } from "./languages.ts";
import { notices } from "./notices.ts";
import { organisation } from "./organisation.ts";
import { plans } from "./plans.ts";
import { publicPages } from "./public.ts";
import { reasons } from "./reasons.ts";
import { refusals } from "./refusals.ts";
import { signInCard } from "./sign-in-card.ts";
import { site } from "./site.ts";
import { words } from "./words.ts";

/** Every message in this language, by namespace. */
export const en = {
  account,
  buddy,
  card,
  consultant,
  coordinator,
  fields,
  holder,
  imports,
  languages,
  notices,
  organisation,
  plans,
  public: publicPages,
  reasons,
  refusals,
  signInCard,
  site,
  words,
};
