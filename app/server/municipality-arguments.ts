import { parseArgs } from "node:util";
import { email as emailAddress } from "#app/accounts/account-form.ts";
import { municipalitiesLike, type Municipality, municipalityByCode } from "#app/places/place.ts";

export const USAGE = `Usage: npm run municipality -- CODE EMAIL "NAME" [--neighbours CODE,CODE]
  CODE   the municipality's CBS code, such as 0193 for Zwolle
  EMAIL  the e-mail address of its coordinator
  NAME   the coordinator's name`;

/** Says in one sentence what is wrong with what was typed. */
export class WrongUse extends Error {}

export interface MunicipalityAsked {
  municipality: Municipality;
  neighbours: string[];
  email: string;
  name: string;
}

/** What was typed after `npm run municipality --`, checked. @throws WrongUse */
export function readMunicipalityArguments(typed: string[]): MunicipalityAsked {
  const { values, positionals } = parsed(typed);
  const [code, address, name, ...more] = positionals;
  if (!code || !address || !name || more.length > 0) throw new WrongUse(USAGE);
  const municipality = known(code);
  const email = emailAddress.safeParse(address);
  if (!email.success) throw new WrongUse(`"${address}" is not an e-mail address.`);
  const called = name.trim();
  if (called.length < 2 || called.length > 120) throw new WrongUse("Give the coordinator's name, in quotes: \"Annelies Brouwer\".");
  const neighbours = [...new Set((values.neighbours ?? "").split(",").map((each) => each.trim()).filter(Boolean).map((each) => known(each).code))];
  if (neighbours.includes(municipality.code)) throw new WrongUse(`${municipality.name} is no neighbour of itself: leave ${municipality.code} out of --neighbours.`);
  return { municipality, neighbours, email: email.data, name: called };
}

function parsed(typed: string[]) {
  try {
    return parseArgs({ args: typed, allowPositionals: true, options: { neighbours: { type: "string" } } });
  } catch {
    throw new WrongUse(USAGE);
  }
}

function known(code: string): Municipality {
  const municipality = municipalityByCode(code);
  if (municipality) return municipality;
  const like = municipalitiesLike(code).map((each) => `${each.code} (${each.name})`);
  throw new WrongUse(like.length > 0
    ? `"${code}" is not a CBS code; did you mean ${like.join(", ")}?`
    : `There is no municipality with the CBS code "${code}": give its name in place of the code, and the codes of that name are told.`);
}
