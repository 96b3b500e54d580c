import { type Context, transact } from "#app/access/context.server.ts";
import { accountByEmail } from "#app/accounts/account-queries.server.ts";
import { openAccount } from "#app/accounts/open-account.server.ts";
import { newOneTimePassword } from "#app/accounts/token.server.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";
import { addMunicipality } from "#app/municipalities/add-municipality.server.ts";
import { municipalityByCode } from "#app/places/place.ts";
import type { Database } from "#db/client.server.ts";
import { isDemoRegion } from "#db/demo/fill-demo-region.ts";
import { startTrouble } from "#db/trouble.server.ts";
import { type MunicipalityAsked, readMunicipalityArguments, WrongUse } from "./municipality-arguments.ts";
import { withSiteDatabase } from "./with-site-database.ts";

/** Does what was asked, and gives the lines that tell what was done. @throws WrongUse */
async function beginMunicipality(context: Context, { municipality, neighbours, email, name }: MunicipalityAsked): Promise<string[]> {
  return transact(context, async (tx) => {
    const done = await addMunicipality(tx, {
      municipality, neighbours,
      weights: {
        version: DEFAULT_PLACEMENT_WEIGHTS.version,
        values: { placements: DEFAULT_PLACEMENT_WEIGHTS.values, buddies: DEFAULT_BUDDY_WEIGHTS.values },
        reason: "De gewichten waarmee elke gemeente begint.",
      },
    });
    const lines = [
      done.added ? `${municipality.name} (${municipality.code}) is added.` : `${municipality.name} (${municipality.code}) was there already.`,
      ...(done.neighbours.length > 0 ? [`Neighbours from now on: ${done.neighbours.join(", ")}.`] : []),
      ...done.absent.map((code) => `${municipalityByCode(code)!.name} (${code}) doesn't use the site yet: name ${municipality.code} as its neighbour when you add it.`),
    ];
    const present = await accountByEmail(tx, email);
    if (present) {
      // Thrown, so that the municipality isn't added either.
      if (present.municipalityId !== done.id || present.role !== "coordinator") throw new WrongUse(`${email} belongs to an account with another role or in another municipality: give another address.`);
      return [...lines, `${email} is a coordinator there already; the account stays as it is${present.closedAt ? ", closed: a colleague can reopen it" : ""}.`];
    }
    const password = newOneTimePassword();
    await openAccount(tx, { role: "coordinator", municipalityId: done.id, email, name, password, language: "nl", mustChangePassword: true });
    return [
      ...lines, `${name} is coordinator and signs in with`, "", `  e-mail    ${email}`, `  password  ${password}`, "",
      "The password is shown this once. It only serves to choose an own one at the first sign-in.",
    ];
  });
}

/** `npm run municipality -- CODE EMAIL "NAME"`; docs/operations.md. Exit status 0 when it is there, 2 when it was asked wrongly. */
async function main(): Promise<void> {
  const asked = readMunicipalityArguments(process.argv.slice(2));
  const lines = await withSiteDatabase("adding a municipality", "municipality", async (context) => {
    if (await isDemoRegion(context.db as Database)) console.error("Mind: this database holds the demo region, whose invented people anyone can sign in as. Give a real municipality a database of its own.");
    return beginMunicipality(context, asked);
  });
  process.stdout.write(`${lines.join("\n")}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof WrongUse ? error.message : startTrouble(error));
    process.exit(error instanceof WrongUse ? 2 : 1);
  },
);
