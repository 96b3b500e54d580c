import type { OrganisationKind, OrganisationState } from "#app/organisations/organisation.ts";
import type { Town } from "./towns.ts";

export interface DemoOrganisation {
  name: string;
  kind: OrganisationKind;
  about: string;
  town: Town;
  address: string;
  website?: string;
  trained?: boolean;
  /** Verified, unless said. */
  state?: OrganisationState;
  stateNote?: string;
  /** Days ago. */
  registered: number;
  /** Who signs in for it. */
  members: readonly [string, ...string[]];
}

/** Invented, all of them; the kinds of place are real practice. */
export const ORGANISATIONS = {
  "tweede-ronde": {
    name: "Kringloop De Tweede Ronde", kind: "foundation", town: "aalanden", address: "Wegedoornstraat 14", registered: 420, trained: true,
    website: "https://tweederonde.voorbeeld.nl", members: ["Gerda Veldkamp", "Rachid Amrani"],
    about: "Wij geven spullen een tweede leven. In onze winkel en werkplaats werken 60 vrijwilligers uit wel twaalf landen. De opbrengst gaat naar goede doelen in Zwolle.",
  },
  spaak: {
    name: "Fietswerkplaats Spaak", kind: "foundation", town: "zwolle", address: "Kettinggang 3", registered: 400, trained: true,
    members: ["Henk Bosman"],
    about: "Wij knappen oude fietsen op voor mensen met weinig geld. Iedereen leert hier van elkaar. De koffie staat altijd klaar.",
  },
  linde: {
    name: "Zorgcentrum De Linde", kind: "care-home", town: "berkum", address: "Lindehof 1", registered: 380, trained: true,
    website: "https://delinde.voorbeeld.nl", members: ["Marjan Hoekstra", "Thea Pol"],
    about: "Bij ons wonen 110 ouderen. Onze vrijwilligers zorgen voor gezelligheid: een kop koffie, een wandeling, een goed gesprek.",
  },
  "groene-blad": {
    name: "Buurtmoestuin Het Groene Blad", kind: "club", town: "frankhuis", address: "Tuinpad 20", registered: 350,
    members: ["Wim Dijkhuis"],
    about: "Een grote moestuin van en voor de buurt. De helft van de oogst gaat naar de voedselbank.",
  },
  plank: {
    name: "Voedselbank De Volle Plank", kind: "foundation", town: "zwolle", address: "Korenmaat 8", registered: 360, trained: true,
    members: ["Anneke Smit"],
    about: "Elke week maken wij pakketten met eten voor 240 gezinnen. We werken met een vaste ploeg en goede afspraken.",
  },
  leeshoek: {
    name: "Bibliotheek De Leeshoek", kind: "library-or-museum", town: "zwolle", address: "Bladzijdeplein 2", registered: 390, trained: true,
    website: "https://leeshoek.voorbeeld.nl", members: ["Saskia Vermeer", "Joris de Lange"],
    about: "Meer dan boeken: een taalcafé, hulp met de computer en een warme plek om te zitten. Iedereen is welkom, ook zonder pasje.",
  },
  samen: {
    name: "Sportclub VV Samen", kind: "club", town: "pierik", address: "Sportlaan 40", registered: 300,
    members: ["Peter Kuiper"],
    about: "Een voetbalclub met 700 leden, van 5 tot 75 jaar. De club draait op vrijwilligers, en die drinken samen koffie na het werk.",
  },
  brug: {
    name: "Buurthuis De Brug", kind: "foundation", town: "aalanden", address: "Brugpad 5", registered: 410, trained: true,
    members: ["Yvonne Mulder"],
    about: "Het huis van de wijk. Hier wordt gekookt, gepraat, geklust en gelachen. Wie wil meedoen, vindt hier altijd iets.",
  },
  kleurrijk: {
    name: "Naaiatelier Kleurrijk", kind: "foundation", town: "zwolle", address: "Draadsteeg 7", registered: 340, trained: true,
    members: ["Farida Nazari"],
    about: "Vrouwen en mannen uit tien landen naaien hier tassen, kussens en kleding. Wat we maken, verkopen we op de markt.",
  },
  pakhuis: {
    name: "Stadsmuseum Het Pakhuis", kind: "library-or-museum", town: "zwolle", address: "Oude Kade 11", registered: 270,
    website: "https://hetpakhuis.voorbeeld.nl", members: ["Liesbeth van Arkel"],
    about: "Het verhaal van de stad in een oud pakhuis aan het water. Elk half jaar een nieuwe tentoonstelling.",
  },
  "naast-elkaar": {
    name: "Welzijn Naast Elkaar", kind: "foundation", town: "zwolle", address: "Stationshof 9", registered: 430, trained: true,
    members: ["Bianca ter Horst", "Musa Idris"],
    about: "Wij helpen nieuwe en oude inwoners de weg te vinden: met post, met afspraken en met mensen leren kennen.",
  },
  laptop: {
    name: "Stichting Tweede Laptop", kind: "foundation", town: "pierik", address: "Printbaan 6", registered: 210,
    members: ["Erik Jansma"],
    about: "Bedrijven geven ons hun oude laptops. Wij maken ze schoon en klaar voor kinderen die er thuis geen hebben.",
  },
  zolder: {
    name: "Buurttheater De Zolder", kind: "club", town: "zwolle", address: "Spelersgang 1", registered: 250,
    members: ["Carla Wessels"],
    about: "Toneel en muziek door mensen uit de stad. Je hoeft geen ervaring te hebben, wel zin.",
  },
  wijkploeg: {
    name: "Wijkploeg Groen en Schoon", kind: "municipal", town: "frankhuis", address: "Werfstraat 30", registered: 320, trained: true,
    members: ["Dennis Brink"],
    about: "Met bewoners houden we de wijk netjes. Ons werk komt bij het werk van de gemeente, het vervangt geen betaalde banen.",
  },
  regenboom: {
    name: "Basisschool De Regenboom", kind: "school", town: "aalanden", address: "Schoolpad 12", registered: 190,
    members: ["Ingrid Haverkamp"],
    about: "Een school met 280 kinderen en 30 talen. Ouders en buurtbewoners helpen graag mee.",
  },
  ijsselhoeve: {
    name: "Kinderboerderij De IJsselhoeve", kind: "foundation", town: "kampen", address: "Hooiweg 2", registered: 280, trained: true,
    members: ["Jan Willem Kok"],
    about: "Geiten, schapen, kippen en een ezel. Gezinnen komen hier elke dag, de hele week door.",
  },
  dijk: {
    name: "Wijkhuis Aan de Dijk", kind: "foundation", town: "brunnepe", address: "Dijkstraat 21", registered: 260,
    members: ["Hennie van Dam"],
    about: "Een wijkhuis waar je kunt eten, repareren en ontmoeten. Alles draait op buren die elkaar helpen.",
  },
  molenakker: {
    name: "Zorgboerderij De Molenakker", kind: "care-home", town: "hattem", address: "Akkerweg 4", registered: 240, trained: true,
    members: ["Ria Bredewold"],
    about: "Op onze boerderij werken mensen met een beperking. Samen zorgen we voor de dieren, de tuin en de lunch.",
  },
  draad: {
    name: "Atelier Draad en Daad", kind: "foundation", town: "dalfsen", address: "Bleekweide 3", registered: 230, trained: true,
    members: ["Nel Schuurman"],
    about: "Twee middagen per week naaien, praten en thee drinken. We maken kleding heel en van gordijnen maken we tassen.",
  },
  kade: {
    name: "Scheepswerkplaats De Kade", kind: "foundation", town: "hasselt", address: "Werfkade 1", registered: 200,
    members: ["Klaas Visscher"],
    about: "Wij restaureren oude houten boten. Vakmannen met pensioen leren het vak aan nieuwe mensen.",
  },
  stadsgracht: {
    name: "Eetcafé De Stadsgracht", kind: "company", town: "zwolle", address: "Grachtzicht 16", registered: 4, state: "registered",
    members: ["Tom Reinders"],
    about: "Een eetcafé met een leerkeuken. We willen twee plekken maken voor mensen die het vak van kok willen leren.",
  },
  vliegers: {
    name: "Scouting De Vliegers", kind: "club", town: "berkum", address: "Bosrand 1", registered: 2, state: "registered",
    members: ["Maaike Groot"],
    about: "Elke zaterdag spelen 90 kinderen bij ons buiten. We zoeken handen voor het gebouw en het terrein.",
  },
  glans: {
    name: "Autopoets Glans", kind: "company", town: "zwolle", address: "Lakweg 22", registered: 60, state: "declined",
    stateNote: "Dit is gewoon betaald werk. Er stond deze zomer een vacature voor dezelfde taken. In het gesprek uitgelegd; met een betaalde leerwerkplek zijn ze welkom.",
    members: ["Ronald Pas"],
    about: "Wij wassen en poetsen auto's voor garages in de regio.",
  },
} as const satisfies Record<string, DemoOrganisation>;
export type OrganisationKey = keyof typeof ORGANISATIONS;
