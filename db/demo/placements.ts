import type { DayPart } from "#app/day-parts/day-part.ts";
import type { LanguageId } from "#app/languages/language.ts";
import type { DutchLevel } from "#app/languages/level.ts";
import type { Demand, Offer, PlacementState, Sector, Strain, Task } from "#app/placements/placement.ts";
import type { OrganisationKey } from "./organisations.ts";
import { afternoons, daytime, evenings, mornings } from "./week.ts";

export interface DemoPlacement {
  organisation: OrganisationKey;
  title: string;
  description: string;
  sector: Sector;
  tasks: readonly Task[];
  /** For language, activation, trade. */
  offers: readonly [Offer, Offer, Offer];
  /** Head, hand, heart in percents. */
  style: readonly [number, number, number];
  dutch: DutchLevel;
  /** Languages of colleagues, beside Dutch. */
  floor?: readonly LanguageId[];
  floorSuffices?: boolean;
  dayParts: readonly DayPart[];
  needed: number;
  hours: readonly [number, number];
  spots: number;
  demands: readonly Demand[];
  strain?: Strain;
  minAge?: number;
  vog?: boolean;
  guide?: string;
  firstLook?: boolean;
  /** Days from today. */
  starts?: number;
  ends?: number;
  /** Shared with the neighbours, unless said. */
  shared?: boolean;
  /** Published, unless said. */
  state?: PlacementState;
  /** Days ago. */
  published: number;
}

export const PLACEMENTS = {
  // ── Kringloop De Tweede Ronde ──
  "kringloop-sorteren": {
    organisation: "tweede-ronde", title: "Spullen sorteren en prijzen", sector: "second-hand", tasks: ["sorting-goods", "pricing", "filling-shelves"],
    description: "Elke dag komen er dozen vol spullen binnen. Je kijkt wat nog goed is, plakt er een prijs op en zet het op de plank. Een collega doet het voor, met plaatjes bij elke stap. Je leert snel de namen van alle dingen in huis.",
    offers: ["some", "much", "some"], style: [20, 70, 10], dutch: "A0", floor: ["apc", "ti", "tr"],
    dayParts: daytime("mon", "tue", "wed", "thu", "fri"), needed: 2, hours: [8, 12], spots: 4, demands: ["lifting", "standing"], strain: "medium",
    guide: "Gerda Veldkamp", firstLook: true, published: 320,
  },
  "kringloop-meubels": {
    organisation: "tweede-ronde", title: "Meubels opknappen", sector: "repair", tasks: ["furniture-repair", "tool-care", "painting"],
    description: "In de werkplaats maak je stoelen, tafels en kasten weer mooi. Schuren, lijmen, schroeven en verven. Rachid is meubelmaker en leert je het vak, stap voor stap.",
    offers: ["some", "some", "much"], style: [15, 80, 5], dutch: "A1", floor: ["ary", "ar", "fr"],
    dayParts: daytime("tue", "wed", "thu"), needed: 2, hours: [8, 16], spots: 2, demands: ["lifting", "standing", "noise"], strain: "medium",
    guide: "Rachid Amrani", firstLook: true, published: 200,
  },
  "kringloop-winkel": {
    organisation: "tweede-ronde", title: "Helpen in de winkel en bij de kassa", sector: "second-hand", tasks: ["selling", "filling-shelves"],
    description: "Je helpt klanten met zoeken, pakt spullen in en zit samen met een collega achter de kassa. Je praat de hele dag met mensen. Rekenen met geld kun je hier rustig oefenen.",
    offers: ["much", "much", "some"], style: [30, 25, 45], dutch: "A2", floor: ["apc", "ti", "tr"],
    dayParts: [...daytime("wed", "thu", "fri"), ...daytime("sat")], needed: 2, hours: [8, 12], spots: 2, demands: ["standing", "crowds"], strain: "medium",
    guide: "Gerda Veldkamp", firstLook: true, published: 150,
  },
  "kringloop-bus": {
    organisation: "tweede-ronde", title: "Bijrijder op de bus", sector: "logistics", tasks: ["loading", "delivering"],
    description: "Met de chauffeur haal je meubels op bij mensen thuis. Je tilt samen, nooit alleen. Onderweg is er veel tijd voor een praatje. Je ziet de hele stad.",
    offers: ["some", "much", "some"], style: [10, 75, 15], dutch: "A1",
    dayParts: daytime("mon", "wed", "fri"), needed: 2, hours: [8, 12], spots: 1, demands: ["lifting", "outdoors"], strain: "heavy",
    guide: "Bert Otten", firstLook: true, published: 90,
  },
  // ── Fietswerkplaats Spaak ──
  "spaak-fietsen": {
    organisation: "spaak", title: "Fietsen maken", sector: "repair", tasks: ["bicycle-repair", "tool-care"],
    description: "Een band plakken, remmen stellen, een ketting vervangen: je maakt oude fietsen weer veilig. Kun je het al? Dan help je anderen. Kun je het nog niet? Dan leer je het hier. Je leert ook de Nederlandse namen van het gereedschap.",
    offers: ["some", "some", "much"], style: [10, 85, 5], dutch: "A0", floor: ["apc", "ti", "fa"], floorSuffices: true,
    dayParts: daytime("mon", "tue", "thu", "fri"), needed: 2, hours: [8, 16], spots: 3, demands: ["standing", "bending"], strain: "medium",
    guide: "Henk Bosman", firstLook: true, published: 310,
  },
  "spaak-balie": {
    organisation: "spaak", title: "Balie en voorraad van de fietswerkplaats", sector: "office", tasks: ["answering-phone", "planning-appointments", "data-entry"],
    description: "Mensen komen een fiets halen of brengen. Jij schrijft op wat er kapot is, maakt een afspraak en houdt bij welke onderdelen we hebben. Henk zit naast je tot je het alleen kunt.",
    offers: ["much", "some", "some"], style: [60, 10, 30], dutch: "B1",
    dayParts: mornings("mon", "tue", "thu", "fri"), needed: 2, hours: [6, 8], spots: 1, demands: ["screen"], strain: "light",
    guide: "Henk Bosman", firstLook: true, published: 75,
  },
  // ── Zorgcentrum De Linde ──
  "linde-koffie": {
    organisation: "linde", title: "Koffie schenken en een praatje maken", sector: "care", tasks: ["serving-coffee", "chatting", "playing-games"],
    description: "Je schenkt koffie en thee in de huiskamer, dekt de tafel en zit bij de bewoners. Zij hebben de tijd en praten rustig. Je bent nooit alleen: er is altijd een collega bij. Je doet geen zorg.",
    offers: ["much", "much", "none"], style: [0, 20, 80], dutch: "A1",
    dayParts: [...mornings("mon", "tue", "wed", "thu", "fri"), ...afternoons("mon", "tue", "thu")], needed: 2, hours: [5, 8], spots: 3, demands: ["standing"], strain: "light",
    guide: "Marjan Hoekstra", firstLook: true, published: 280,
  },
  "linde-tuinhoek": {
    organisation: "linde", title: "Tuinhoek bijhouden met bewoners", sector: "green", tasks: ["planting", "watering", "chatting"],
    description: "Samen met een paar bewoners zorg je voor de plantenbakken op het terras. Zaaien, water geven, dode blaadjes weghalen. Het is rustig werk, en er is altijd iemand met een verhaal.",
    offers: ["some", "some", "some"], style: [5, 50, 45], dutch: "A1",
    dayParts: [...mornings("tue", "fri"), ...afternoons("wed")], needed: 1, hours: [3, 4], spots: 2, demands: ["outdoors", "bending"], strain: "light",
    guide: "Thea Pol", firstLook: true, published: 180,
  },
  "linde-wandelen": {
    organisation: "linde", title: "Wandelen met een bewoner", sector: "care", tasks: ["walking-along", "chatting"],
    description: "Je maakt een wandeling met iemand in een rolstoel, door het park of naar de winkel. De eerste vier weken loopt een collega mee. Veel bewoners kennen de buurt al hun hele leven en vertellen er graag over.",
    offers: ["much", "some", "none"], style: [5, 25, 70], dutch: "A2",
    dayParts: afternoons("mon", "tue", "wed", "thu", "fri"), needed: 1, hours: [2, 4], spots: 4, demands: ["outdoors"], strain: "light",
    vog: true, guide: "Thea Pol", firstLook: true, published: 140,
  },
  "linde-linnenkamer": {
    organisation: "linde", title: "Linnenkamer: strijken en kleding herstellen", sector: "textile", tasks: ["ironing", "mending"],
    description: "Je strijkt het tafellinnen, naait een knoop aan en legt kleding netjes in de kast. De linnenkamer is een rustige plek met twee vaste collega's. Ze werken er al jaren en leren je graag Nederlandse woorden.",
    offers: ["some", "some", "some"], style: [10, 75, 15], dutch: "A0", floor: ["tr"],
    dayParts: mornings("mon", "wed", "thu"), needed: 2, hours: [5, 6], spots: 1, demands: ["standing"], strain: "light",
    guide: "Sevim Kaya", firstLook: true, shared: false, published: 60,
  },
  // ── Buurtmoestuin Het Groene Blad ──
  "blad-oogsten": {
    organisation: "groene-blad", title: "Zaaien, wieden en oogsten", sector: "green", tasks: ["planting", "weeding", "harvesting", "watering"],
    description: "Je werkt in de grote tuin met mensen uit de buurt. Om half elf drinken we samen thee en praten we Nederlands. Ken je groenten of kruiden van thuis? Neem zaad mee, er is een hoek voor.",
    offers: ["some", "much", "some"], style: [10, 80, 10], dutch: "A0", floor: ["apd", "ti", "so"], floorSuffices: true,
    dayParts: [...mornings("tue", "wed", "thu", "sat"), ...afternoons("wed")], needed: 2, hours: [5, 9], spots: 5, demands: ["outdoors", "bending", "standing"], strain: "medium",
    guide: "Wim Dijkhuis", firstLook: true, published: 260,
  },
  "blad-kas": {
    organisation: "groene-blad", title: "Plantjes kweken in de kas", sector: "green", tasks: ["planting", "watering"],
    description: "In de kas is het ook in de winter warm. Je zaait in bakjes, houdt een lijst bij en zorgt dat alles genoeg water krijgt. Een rustige plek voor wie graag precies werkt.",
    offers: ["some", "some", "some"], style: [35, 60, 5], dutch: "A1",
    dayParts: [...mornings("mon", "thu"), ...afternoons("thu")], needed: 1, hours: [3, 6], spots: 2, demands: ["bending"], strain: "light",
    guide: "Wim Dijkhuis", published: 45,
  },
  // ── Voedselbank De Volle Plank ──
  "plank-pakketten": {
    organisation: "plank", title: "Voedselpakketten maken", sector: "food-aid", tasks: ["packing-food", "checking-dates"],
    description: "Je kijkt naar de datum op het eten, sorteert het en vult de kratten. We werken met acht mensen aan een lange tafel. Wat je hier ziet en hoort, vertel je niet verder: dat tekenen we allemaal.",
    offers: ["some", "much", "some"], style: [25, 60, 15], dutch: "A1", floor: ["apc", "acm", "so"],
    dayParts: [...mornings("wed", "thu", "fri"), ...afternoons("thu")], needed: 1, hours: [4, 8], spots: 4, demands: ["lifting", "standing", "cold", "pork"], strain: "medium",
    guide: "Anneke Smit", firstLook: true, published: 240,
  },
  "plank-ophalen": {
    organisation: "plank", title: "Eten ophalen bij winkels", sector: "food-aid", tasks: ["fetching-food", "loading"],
    description: "Met de bus haal je brood en groente op bij winkels in de stad. Je bent met z'n tweeën en je hebt geen rijbewijs nodig. Je leert veel mensen kennen, en getallen lees je de hele ochtend.",
    offers: ["some", "much", "some"], style: [15, 70, 15], dutch: "A1",
    dayParts: mornings("tue", "thu", "fri"), needed: 1, hours: [4, 8], spots: 2, demands: ["lifting", "cold", "outdoors"], strain: "heavy",
    guide: "Freek Lammers", published: 120,
  },
  "plank-ontvangst": {
    organisation: "plank", title: "Mensen ontvangen bij de voedselbank", sector: "community", tasks: ["welcoming", "chatting"],
    description: "Voor veel mensen is de eerste keer bij de voedselbank moeilijk. Jij zegt welkom, biedt koffie aan en legt uit hoe het werkt. Je kunt goed luisteren en je houdt geheimen voor je.",
    offers: ["much", "some", "none"], style: [20, 5, 75], dutch: "B1", floor: ["apc", "acm", "so"],
    dayParts: afternoons("thu", "fri"), needed: 1, hours: [4, 4], spots: 2, demands: ["crowds", "standing"], strain: "medium",
    vog: true, guide: "Anneke Smit", firstLook: true, published: 33,
  },
  // ── Bibliotheek De Leeshoek ──
  "leeshoek-taalcafe": {
    organisation: "leeshoek", title: "Gastheer of gastvrouw van het taalcafé", sector: "library", tasks: ["language-cafe", "welcoming", "serving-coffee"],
    description: "Je zet de tafels klaar, maakt thee en zegt mensen welkom, ook in je eigen taal. Daarna doe je zelf mee met praten en met het kaartspel. Je bent dus gastheer én je leert Nederlands.",
    offers: ["much", "much", "none"], style: [20, 15, 65], dutch: "A2", floor: ["en", "ar", "uk", "tr"],
    dayParts: [...mornings("wed"), ...evenings("tue"), ...afternoons("fri")], needed: 1, hours: [3, 6], spots: 4, demands: ["crowds"], strain: "light",
    guide: "Saskia Vermeer", firstLook: true, published: 300,
  },
  "leeshoek-boeken": {
    organisation: "leeshoek", title: "Boeken op volgorde zetten", sector: "library", tasks: ["ordering-books"],
    description: "Je zet boeken terug op de plank, op letter en nummer, en je zoekt boeken die mensen hebben gevraagd. Het is stil werk. Je oefent het alfabet en je ziet elke dag nieuwe woorden.",
    offers: ["some", "some", "some"], style: [60, 35, 5], dutch: "A1",
    dayParts: [...mornings("mon", "tue", "thu", "fri"), ...afternoons("tue", "thu")], needed: 2, hours: [5, 8], spots: 2, demands: ["standing", "bending"], strain: "light",
    guide: "Joris de Lange", firstLook: true, published: 170,
  },
  "leeshoek-digihulp": {
    organisation: "leeshoek", title: "Helpen met computer en telefoon", sector: "library", tasks: ["computer-help", "welcoming"],
    description: "Bezoekers komen met vragen: hoe log ik in, hoe print ik een brief? Jij helpt ze rustig op weg. Je hoeft niet alles te weten, we zoeken het samen uit.",
    offers: ["much", "some", "some"], style: [50, 5, 45], dutch: "B1", floor: ["en", "ar", "fa"],
    dayParts: [...afternoons("mon", "wed", "thu"), ...mornings("wed")], needed: 1, hours: [3, 6], spots: 2, demands: ["screen"], strain: "light",
    guide: "Joris de Lange", published: 110,
  },
  "leeshoek-voorlezen": {
    organisation: "leeshoek", title: "Voorlezen in je eigen taal", sector: "library", tasks: ["reading-aloud", "crafts-with-children"],
    description: "Op woensdagmiddag lezen we kinderen voor in twee talen. Jij leest in je eigen taal, een collega in het Nederlands. Daarna knutselen we bij het verhaal.",
    offers: ["some", "much", "some"], style: [25, 10, 65], dutch: "A1", floor: ["ar", "ti", "tr", "fa", "uk"], floorSuffices: true,
    dayParts: afternoons("wed"), needed: 1, hours: [2, 3], spots: 5, demands: ["children"], strain: "light",
    vog: true, guide: "Saskia Vermeer", firstLook: true, published: 50,
  },
  // ── Sportclub VV Samen ──
  "samen-kantine": {
    organisation: "samen", title: "Helpen in de kantine", sector: "sport", tasks: ["canteen", "serving-food", "washing-up"],
    description: "Op zaterdag smeer je broodjes, schenk je koffie en limonade en was je af. Met bier heb je niets te maken, dat doen anderen. Na afloop eten we samen.",
    offers: ["some", "much", "none"], style: [10, 50, 40], dutch: "A1", floor: ["apc", "ti"],
    dayParts: [...daytime("sat"), ...evenings("thu")], needed: 1, hours: [4, 8], spots: 3, demands: ["standing", "crowds", "noise", "pork"], strain: "medium",
    guide: "Peter Kuiper", firstLook: true, published: 220,
  },
  "samen-veld": {
    organisation: "samen", title: "Het veld verzorgen", sector: "sport", tasks: ["field-care", "tool-care"],
    description: "Lijnen trekken, netten repareren, ballen oppompen, het gras bijhouden. Je werkt met een vaste ploeg van oudere mannen die veel weten van de club. Koffie om tien uur.",
    offers: ["some", "much", "some"], style: [10, 80, 10], dutch: "A0", floor: ["ti", "apc"], floorSuffices: true,
    dayParts: mornings("mon", "tue", "wed", "fri"), needed: 2, hours: [6, 9], spots: 3, demands: ["outdoors", "standing"], strain: "medium",
    guide: "Joop Wolters", firstLook: true, published: 210,
  },
  "samen-trainer": {
    organisation: "samen", title: "Assistent-trainer jeugd", sector: "sport", tasks: ["coaching-youth", "play-supervision"],
    description: "Je helpt de trainer van kinderen van 8 tot 12 jaar. Je doet oefeningen voor en speelt mee. Er zijn altijd twee volwassenen. Wie wil, kan later een cursus voor trainer doen.",
    offers: ["some", "much", "some"], style: [10, 50, 40], dutch: "A2",
    dayParts: [...afternoons("wed"), ...evenings("mon", "tue", "thu")], needed: 2, hours: [4, 6], spots: 2, demands: ["children", "outdoors", "noise"], strain: "medium",
    minAge: 18, vog: true, guide: "Peter Kuiper", firstLook: true, published: 130,
  },
  "samen-toernooi": {
    organisation: "samen", title: "Opbouwen van het zomertoernooi", sector: "events", tasks: ["setting-up-events", "ticket-desk"],
    description: "Drie dagen lang zetten we tenten, hekken en tafels klaar voor 60 teams. Je werkt in een ploeg en 's avonds is er eten voor iedereen.",
    offers: ["some", "much", "none"], style: [15, 65, 20], dutch: "A1",
    dayParts: [...daytime("thu", "fri", "sat")], needed: 2, hours: [8, 16], spots: 6, demands: ["lifting", "outdoors", "crowds"], strain: "heavy",
    guide: "Peter Kuiper", starts: -150, ends: -140, state: "closed", published: 190,
  },
  // ── Buurthuis De Brug ──
  "brug-koken": {
    organisation: "brug", title: "Koken voor de wijk", sector: "kitchen", tasks: ["cooking", "washing-up", "serving-food"],
    description: "Elke dinsdag en vrijdag koken we voor dertig mensen uit de wijk. Samen maken we het menu, en jouw recept mag erbij. We koken zonder varkensvlees en zonder alcohol. Na het koken eten we met z'n allen aan tafel.",
    offers: ["some", "much", "some"], style: [20, 55, 25], dutch: "A1", floor: ["apc", "so", "am"], floorSuffices: true,
    dayParts: [...daytime("tue", "fri")], needed: 1, hours: [4, 8], spots: 3, demands: ["standing"], strain: "medium",
    guide: "Yvonne Mulder", firstLook: true, published: 270,
  },
  "brug-inloop": {
    organisation: "brug", title: "Gastvrouw of gastheer bij de inloop", sector: "community", tasks: ["welcoming", "serving-coffee", "neighbourhood-talks"],
    description: "Buren komen binnen voor koffie, een krant of een vraag. Jij zegt ze goedendag, schenkt in en maakt een praatje. Je hoort hier alles wat er in de wijk gebeurt.",
    offers: ["much", "much", "none"], style: [10, 15, 75], dutch: "A2", floor: ["apc", "so", "tr"],
    dayParts: mornings("mon", "tue", "wed", "thu", "fri"), needed: 2, hours: [5, 9], spots: 2, demands: [], strain: "light",
    guide: "Yvonne Mulder", firstLook: true, published: 160,
  },
  "brug-klussen": {
    organisation: "brug", title: "Klusploeg van het buurthuis", sector: "construction", tasks: ["painting", "carpentry", "cleaning-up"],
    description: "Een muur verven, een kast in elkaar zetten, een lamp vervangen. De klusploeg helpt het buurthuis en soms een buurvrouw die het zelf niet kan. Je leert veel van elkaar.",
    offers: ["some", "some", "much"], style: [15, 75, 10], dutch: "A1", floor: ["fa", "prs", "tr"], floorSuffices: true,
    dayParts: [...daytime("mon", "thu")], needed: 1, hours: [4, 8], spots: 3, demands: ["lifting", "heights", "noise"], strain: "heavy",
    guide: "Ali Demirtas", firstLook: true, published: 100,
  },
  "brug-theeochtend": {
    organisation: "brug", title: "Helpen bij de thee- en handwerkochtend", sector: "community", tasks: ["welcoming", "crafts-with-children", "sewing"],
    description: "Op maandagochtend komen buren samen voor handwerk, thee en Nederlands. Het zijn vooral moeders uit de wijk. Jij helpt met klaarzetten en laat zien wat jij kunt maken. Kleine kinderen mogen mee, er is een speelhoek.",
    offers: ["much", "much", "some"], style: [15, 35, 50], dutch: "A0", floor: ["apc", "prs", "so", "ti"], floorSuffices: true,
    dayParts: mornings("mon"), needed: 1, hours: [3, 3], spots: 2, demands: ["children"], strain: "light",
    guide: "Yvonne Mulder", firstLook: true, published: 95,
  },
  // ── Naaiatelier Kleurrijk ──
  "kleurrijk-naaien": {
    organisation: "kleurrijk", title: "Kleding en tassen naaien", sector: "textile", tasks: ["sewing", "measuring-and-cutting"],
    description: "Je meet, knipt en naait tassen en kleding, met de machine of met de hand. Farida is kleermaakster en leert je wat je nog niet kunt. Op woensdagochtend zijn er alleen vrouwen. Tijdens het werk praten we Nederlands, en lachen we veel.",
    offers: ["some", "much", "much"], style: [15, 75, 10], dutch: "A0", floor: ["prs", "fa", "apc", "ckb"], floorSuffices: true,
    dayParts: [...mornings("tue", "wed", "thu"), ...afternoons("tue", "thu")], needed: 2, hours: [6, 9], spots: 4, demands: ["noise"], strain: "light",
    guide: "Farida Nazari", firstLook: true, published: 290,
  },
  "kleurrijk-herstelhoek": {
    organisation: "kleurrijk", title: "Herstelhoek: kleding van klanten maken", sector: "textile", tasks: ["mending", "measuring-and-cutting", "welcoming"],
    description: "Klanten brengen een broek met een gat of een jas zonder rits. Jij meet, spreekt af wanneer het klaar is en herstelt de kleding. Goed voor wie het vak kent en Nederlands wil oefenen met klanten.",
    offers: ["much", "some", "much"], style: [25, 50, 25], dutch: "A2",
    dayParts: [...afternoons("wed", "fri"), ...mornings("fri")], needed: 1, hours: [3, 6], spots: 1, demands: [], strain: "light",
    guide: "Farida Nazari", firstLook: true, published: 70,
  },
  "kleurrijk-kinderhoek": {
    organisation: "kleurrijk", title: "Kinderhoek van het atelier", sector: "children", tasks: ["play-supervision", "crafts-with-children"],
    description: "Moeders naaien, jij speelt en knutselt met hun kinderen in dezelfde ruimte. De moeders zijn dus altijd in de buurt. Kinderen leren je vanzelf Nederlands.",
    offers: ["some", "much", "none"], style: [10, 20, 70], dutch: "A1", floor: ["prs", "apc"],
    dayParts: mornings("wed", "thu"), needed: 1, hours: [3, 6], spots: 2, demands: ["children", "noise"], strain: "medium",
    vog: true, guide: "Farida Nazari", state: "paused", published: 140,
  },
  // ── Stadsmuseum Het Pakhuis ──
  "pakhuis-opbouw": {
    organisation: "pakhuis", title: "Tentoonstelling opbouwen", sector: "culture", tasks: ["building-exhibitions", "painting", "carpentry"],
    description: "Voor de nieuwe tentoonstelling bouwen we wanden, verven we en hangen we alles op. Je werkt zes weken lang met een vast team. Op de opening ben jij met je gezin onze gast.",
    offers: ["some", "some", "much"], style: [20, 70, 10], dutch: "A1",
    dayParts: daytime("mon", "tue", "wed"), needed: 2, hours: [8, 12], spots: 2, demands: ["lifting", "heights"], strain: "medium",
    guide: "Sjoerd Postma", starts: -14, ends: 45, firstLook: true, published: 35,
  },
  "pakhuis-gastheer": {
    organisation: "pakhuis", title: "Gastheer of gastvrouw in het museum", sector: "culture", tasks: ["guiding-visitors", "welcoming"],
    description: "Je staat bij de garderobe en in de zaal. Bij één voorwerp leer je een kort verhaal vertellen, eerst in makkelijk Nederlands. Zo leer je de stad en haar geschiedenis kennen.",
    offers: ["much", "some", "some"], style: [40, 10, 50], dutch: "B1", floor: ["en"],
    dayParts: [...afternoons("tue", "wed", "thu", "fri", "sat", "sun")], needed: 1, hours: [4, 8], spots: 3, demands: ["standing", "crowds"], strain: "light",
    guide: "Liesbeth van Arkel", firstLook: true, published: 125,
  },
  "pakhuis-fotograferen": {
    organisation: "pakhuis", title: "Oude voorwerpen op de foto zetten", sector: "culture", tasks: ["photography", "data-entry"],
    description: "Ons depot ligt vol met oude voorwerpen. Jij maakt er foto's van en schrijft nummer en maat in de computer. Precies werk in een stille ruimte. Engels spreken mag.",
    offers: ["some", "some", "some"], style: [55, 40, 5], dutch: "A1", floor: ["en"], floorSuffices: true,
    dayParts: [...mornings("tue", "thu"), ...afternoons("thu")], needed: 1, hours: [4, 8], spots: 1, demands: ["screen", "standing"], strain: "light",
    guide: "Sjoerd Postma", published: 65,
  },
  // ── Welzijn Naast Elkaar ──
  "naast-spreekuur": {
    organisation: "naast-elkaar", title: "Sleutelpersoon bij het spreekuur", sector: "community", tasks: ["interpreting", "welcoming", "accompanying"],
    description: "Nieuwe inwoners komen met hun post en hun vragen. Jij zegt welkom en helpt in je eigen taal. Bij de dokter of de advocaat tolk je niet, daar zijn tolken voor. Je krijgt begeleiding en je praat elke maand met de andere sleutelpersonen.",
    offers: ["some", "some", "some"], style: [40, 0, 60], dutch: "B1", floor: ["apc", "ti", "so", "en"],
    dayParts: [...mornings("tue", "thu")], needed: 1, hours: [4, 8], spots: 2, demands: ["crowds"], strain: "medium",
    vog: true, guide: "Musa Idris", firstLook: true, published: 230,
  },
  "naast-administratie": {
    organisation: "naast-elkaar", title: "Leren werken op kantoor", sector: "office", tasks: ["filing", "data-entry", "planning-appointments"],
    description: "Je ordent de post, plant afspraken en voert gegevens in. Een goede plek als je vroeger boekhouder of leraar was en hier ervaring wilt opdoen op kantoor. Je krijgt een cursus over privacy.",
    offers: ["much", "some", "much"], style: [80, 5, 15], dutch: "B1",
    dayParts: daytime("mon", "tue", "wed", "thu"), needed: 2, hours: [8, 16], spots: 1, demands: ["screen"], strain: "light",
    guide: "Bianca ter Horst", firstLook: true, published: 155,
  },
  "naast-receptie": {
    organisation: "naast-elkaar", title: "Receptie en telefoon", sector: "office", tasks: ["answering-phone", "welcoming"],
    description: "Je zit samen met Bianca aan de balie. Je ontvangt bezoekers, neemt de telefoon op en schrijft op wie er belde. Bellen in het Nederlands is spannend; hier mag je fouten maken.",
    offers: ["much", "some", "some"], style: [50, 0, 50], dutch: "B1",
    dayParts: daytime("mon", "wed", "fri"), needed: 2, hours: [6, 12], spots: 1, demands: ["screen"], strain: "medium",
    guide: "Bianca ter Horst", shared: false, published: 40,
  },
  "naast-boodschappen": {
    organisation: "naast-elkaar", title: "Met een oudere boodschappen doen", sector: "community", tasks: ["accompanying", "walking-along", "chatting"],
    description: "Elke week ga je met dezelfde oudere buur naar de winkel. Jij draagt de tas, de buur vertelt. De eerste keer gaat Musa mee. Van zo'n uur worden twee mensen blij.",
    offers: ["much", "some", "none"], style: [5, 25, 70], dutch: "A2",
    dayParts: [...daytime("tue", "wed", "thu", "fri")], needed: 1, hours: [2, 3], spots: 5, demands: ["lifting", "outdoors"], strain: "light",
    minAge: 18, vog: true, guide: "Musa Idris", firstLook: true, published: 105,
  },
  // ── Stichting Tweede Laptop ──
  "laptop-klaarmaken": {
    organisation: "laptop", title: "Laptops klaarmaken", sector: "it", tasks: ["preparing-laptops", "testing-equipment", "data-entry"],
    description: "Je wist oude laptops, zet er een nieuw systeem op en test of alles werkt. Elke laptop komt op een lijst. De uitleg is ook in het Engels, want in de techniek doet iedereen dat.",
    offers: ["some", "some", "much"], style: [60, 40, 0], dutch: "A1", floor: ["en", "fa", "tr"], floorSuffices: true,
    dayParts: [...daytime("tue", "thu", "fri")], needed: 2, hours: [8, 12], spots: 3, demands: ["screen"], strain: "light",
    guide: "Erik Jansma", firstLook: true, published: 145,
  },
  "laptop-website": {
    organisation: "laptop", title: "De website bijhouden", sector: "it", tasks: ["website-care", "photography"],
    description: "Je zet nieuws en foto's op onze website en houdt bij wie laptops heeft gegeven. Kun je programmeren? Dan is er nog veel meer te doen. Een deel kan thuis.",
    offers: ["some", "none", "much"], style: [85, 10, 5], dutch: "A2", floor: ["en"], floorSuffices: true,
    dayParts: [...daytime("mon", "thu"), ...evenings("tue")], needed: 1, hours: [3, 8], spots: 1, demands: ["screen", "alone"], strain: "light",
    published: 55,
  },
  // ── Buurttheater De Zolder ──
  "zolder-decor": {
    organisation: "zolder", title: "Decor bouwen voor het theater", sector: "culture", tasks: ["stage-building", "carpentry", "painting"],
    description: "We bouwen een huis, een bos en een boot van hout en verf. Je ziet elke week iets moois ontstaan. Bij de voorstelling zit jij op de eerste rij.",
    offers: ["some", "much", "some"], style: [25, 65, 10], dutch: "A0", floor: ["apc", "en"], floorSuffices: true,
    dayParts: [...evenings("mon", "wed"), ...afternoons("sat")], needed: 1, hours: [3, 6], spots: 3, demands: ["noise", "heights", "standing"], strain: "medium",
    guide: "Carla Wessels", firstLook: true, published: 95,
  },
  "zolder-techniek": {
    organisation: "zolder", title: "Licht en geluid bij voorstellingen", sector: "culture", tasks: ["sound-and-light"],
    description: "Je legt kabels, hangt lampen op en bedient het geluid. Onze technicus Bas leert je hoe de tafel met alle knoppen werkt. Handig als je iets weet van elektra, maar het hoeft niet.",
    offers: ["some", "some", "much"], style: [45, 50, 5], dutch: "A1", floor: ["en"],
    dayParts: [...evenings("wed", "fri", "sat")], needed: 1, hours: [3, 6], spots: 1, demands: ["heights", "night", "noise"], strain: "medium",
    guide: "Bas Hartman", published: 80,
  },
  "zolder-zingen": {
    organisation: "zolder", title: "Zingen en muziek maken", sector: "culture", tasks: ["making-music"],
    description: "Elke donderdagavond zingen we, in het Nederlands en in alle talen die er zijn. Speel je een instrument? Neem het mee. Op het podium staan mag, maar hoeft niet.",
    offers: ["some", "much", "none"], style: [20, 20, 60], dutch: "A0", floor: ["apc", "kmr", "uk", "en"], floorSuffices: true,
    dayParts: evenings("thu"), needed: 1, hours: [2, 3], spots: 8, demands: ["noise", "crowds"], strain: "light",
    guide: "Carla Wessels", firstLook: true, published: 115,
  },
  // ── Wijkploeg Groen en Schoon ──
  "wijkploeg-schoon": {
    organisation: "wijkploeg", title: "Met de wijkploeg de straat op", sector: "community", tasks: ["litter-picking", "neighbourhood-talks"],
    description: "Met een hesje, een grijper en een bakfiets maken we de wijk schoon. Bewoners komen vaak even praten. Zo leer je de wijk kennen, en de wijk jou.",
    offers: ["some", "much", "none"], style: [5, 75, 20], dutch: "A0", floor: ["ti", "apd", "so"], floorSuffices: true,
    dayParts: mornings("mon", "wed", "thu", "fri"), needed: 2, hours: [6, 9], spots: 4, demands: ["outdoors", "bending"], strain: "medium",
    guide: "Dennis Brink", firstLook: true, shared: false, published: 235,
  },
  "wijkploeg-heggen": {
    organisation: "wijkploeg", title: "Heggen en perken bijhouden", sector: "green", tasks: ["hedge-trimming", "weeding", "planting"],
    description: "Je knipt heggen, haalt onkruid weg en zet nieuwe planten. Je leert veilig werken met de machines. Wie het leuk vindt, kan doorstromen naar een cursus groen.",
    offers: ["some", "some", "much"], style: [10, 85, 5], dutch: "A1",
    dayParts: daytime("tue", "thu"), needed: 2, hours: [8, 12], spots: 3, demands: ["outdoors", "bending", "noise", "standing"], strain: "heavy",
    guide: "Dennis Brink", firstLook: true, published: 135,
  },
  // ── Basisschool De Regenboom ──
  "regenboom-lunch": {
    organisation: "regenboom", title: "Helpen bij de lunch op school", sector: "children", tasks: ["school-lunch", "play-supervision"],
    description: "Tussen de middag eet je met een groep kinderen en speel je mee op het plein. Een juf of meester is altijd dichtbij. Je kunt dit ook doen als je eigen kind op school zit.",
    offers: ["some", "much", "none"], style: [10, 20, 70], dutch: "A2", floor: ["apc", "ti", "so"],
    dayParts: afternoons("mon", "tue", "thu"), needed: 2, hours: [3, 5], spots: 3, demands: ["children", "noise", "outdoors"], strain: "medium",
    minAge: 18, vog: true, guide: "Ingrid Haverkamp", firstLook: true, published: 88,
  },
  "regenboom-schooltuin": {
    organisation: "regenboom", title: "Schooltuin aanleggen", sector: "green", tasks: ["planting", "fence-building", "crafts-with-children"],
    description: "Achter de school komt een tuin. We zoeken iemand die met de kinderen bakken bouwt en groente zaait.",
    offers: ["some", "some", "some"], style: [15, 60, 25], dutch: "A1",
    dayParts: [...mornings("tue", "thu")], needed: 1, hours: [3, 6], spots: 2, demands: ["children", "outdoors", "bending"],
    state: "draft", published: 0,
  },
  // ── Kinderboerderij De IJsselhoeve ──
  "ijsselhoeve-dieren": {
    organisation: "ijsselhoeve", title: "Dieren voeren en hokken schoonmaken", sector: "animals", tasks: ["feeding-animals", "cleaning-stables"],
    description: "De dag begint met voeren: geiten, schapen, kippen en ezel Bram. Daarna maak je de hokken schoon en geef je vers stro. De dieren zijn blij met je, in welke taal je ook praat. We hebben geen honden.",
    offers: ["some", "much", "some"], style: [5, 85, 10], dutch: "A0", floor: ["apc", "ti"], floorSuffices: true,
    dayParts: mornings("mon", "tue", "wed", "thu", "fri", "sat"), needed: 2, hours: [6, 9], spots: 3, demands: ["animals", "outdoors", "bending", "lifting"], strain: "medium",
    guide: "Jan Willem Kok", firstLook: true, published: 205,
  },
  "ijsselhoeve-hekken": {
    organisation: "ijsselhoeve", title: "Hekken maken en repareren", sector: "animals", tasks: ["fence-building", "carpentry"],
    description: "Geiten breken alles af. Wij hebben dus altijd iemand nodig die een hek kan maken. Je werkt met hout, draad en goed gereedschap.",
    offers: ["some", "some", "much"], style: [15, 80, 5], dutch: "A1",
    dayParts: daytime("wed", "fri"), needed: 1, hours: [4, 8], spots: 1, demands: ["outdoors", "lifting", "animals"], strain: "heavy",
    guide: "Jan Willem Kok", published: 92,
  },
  "ijsselhoeve-theehuis": {
    organisation: "ijsselhoeve", title: "Theehuis op de kinderboerderij", sector: "kitchen", tasks: ["serving-coffee", "baking", "serving-food"],
    description: "Je bakt taart, zet koffie en brengt die naar de tafels. Het is er gezellig druk met gezinnen. Kun je koekjes van thuis bakken? Die willen we graag proeven.",
    offers: ["much", "much", "some"], style: [10, 40, 50], dutch: "A2",
    dayParts: [...afternoons("wed", "fri", "sat", "sun")], needed: 1, hours: [4, 8], spots: 2, demands: ["standing", "crowds", "children"], strain: "medium",
    guide: "Lotte Kok", firstLook: true, shared: false, published: 57,
  },
  // ── Wijkhuis Aan de Dijk ──
  "dijk-soep": {
    organisation: "dijk", title: "Soep koken voor de buurt", sector: "kitchen", tasks: ["cooking", "washing-up"],
    description: "Op donderdag maken we twee grote pannen soep. Eén is altijd zonder vlees. Je snijdt groente, je kookt en je eet mee.",
    offers: ["some", "much", "some"], style: [15, 60, 25], dutch: "A1", floor: ["apc", "am"],
    dayParts: daytime("thu"), needed: 1, hours: [4, 5], spots: 2, demands: ["standing"], strain: "medium",
    guide: "Hennie van Dam", firstLook: true, published: 165,
  },
  "dijk-repair": {
    organisation: "dijk", title: "Repair Café: apparaten maken", sector: "repair", tasks: ["electronics-repair", "tool-care"],
    description: "Buren komen met een radio, een stofzuiger of een naaimachine. Jij zoekt uit wat er kapot is en laat zien hoe je het maakt. Een elektricien kijkt altijd mee voor de veiligheid.",
    offers: ["some", "some", "much"], style: [35, 55, 10], dutch: "A2", floor: ["fa", "en"], floorSuffices: true,
    dayParts: [...afternoons("fri"), ...mornings("sat")], needed: 1, hours: [2, 4], spots: 2, demands: [], strain: "light",
    guide: "Cor Bakker", firstLook: true, published: 175,
  },
  "dijk-bakken": {
    organisation: "dijk", title: "Brood bakken in de buurtoven", sector: "kitchen", tasks: ["baking", "welcoming"],
    description: "Buiten staat een oude oven. Op zaterdag bakken we er brood, platbrood en taart. Wij zoeken een bakker die het vuur kent, of iemand die het wil leren.",
    offers: ["some", "much", "much"], style: [15, 70, 15], dutch: "A0", floor: ["apc", "kmr", "tr"], floorSuffices: true,
    dayParts: daytime("sat"), needed: 1, hours: [4, 6], spots: 1, demands: ["outdoors", "standing"], strain: "medium",
    guide: "Hennie van Dam", firstLook: true, published: 118,
  },
  // ── Zorgboerderij De Molenakker ──
  "molenakker-dieren": {
    organisation: "molenakker", title: "Werken op de zorgboerderij", sector: "animals", tasks: ["feeding-animals", "harvesting", "cleaning-stables"],
    description: "Je werkt buiten met mensen die wat meer hulp nodig hebben. Samen voer je de koeien, oogst je groente en veeg je de stal. Een goede plek voor een boer, of voor wie het wil worden.",
    offers: ["some", "much", "some"], style: [5, 65, 30], dutch: "A0", floor: ["apd", "ar"], floorSuffices: true,
    dayParts: daytime("mon", "tue", "thu", "fri"), needed: 2, hours: [8, 16], spots: 2, demands: ["animals", "outdoors", "lifting", "bending"], strain: "heavy",
    guide: "Ria Bredewold", firstLook: true, published: 185,
  },
  "molenakker-lunch": {
    organisation: "molenakker", title: "Lunch maken op de boerderij", sector: "kitchen", tasks: ["cooking", "serving-food", "chatting"],
    description: "Met twee deelnemers maak je elke dag de lunch voor twintig mensen. Je leest samen het recept, snijdt groente uit de tuin en dekt de tafel.",
    offers: ["much", "some", "some"], style: [15, 40, 45], dutch: "A2",
    dayParts: mornings("mon", "wed", "fri"), needed: 1, hours: [3, 6], spots: 1, demands: ["standing"], strain: "light",
    vog: true, guide: "Ria Bredewold", firstLook: true, published: 68,
  },
  // ── Atelier Draad en Daad ──
  "draad-naaien": {
    organisation: "draad", title: "Naaien en thee drinken", sector: "textile", tasks: ["sewing", "mending", "ironing"],
    description: "Twee middagen per week naaien we met veertien mensen uit zeven landen. We maken kleding heel en van oude gordijnen maken we tassen. Thee en een praatje horen erbij.",
    offers: ["some", "much", "much"], style: [10, 70, 20], dutch: "A0", floor: ["apc", "ti", "ckb"], floorSuffices: true,
    dayParts: afternoons("tue", "thu"), needed: 1, hours: [3, 6], spots: 3, demands: ["noise"], strain: "light",
    guide: "Nel Schuurman", firstLook: true, published: 195,
  },
  "draad-markt": {
    organisation: "draad", title: "Verkopen op de markt", sector: "second-hand", tasks: ["selling", "setting-up-events"],
    description: "Op zaterdag staan we met onze tassen op de markt. Je helpt met opbouwen, verkopen en inpakken. Je leert praten met klanten en omgaan met geld.",
    offers: ["much", "much", "some"], style: [25, 30, 45], dutch: "A2",
    dayParts: daytime("sat"), needed: 1, hours: [4, 6], spots: 2, demands: ["outdoors", "standing", "crowds"], strain: "medium",
    guide: "Nel Schuurman", starts: 90, state: "paused", published: 112,
  },
  // ── Scheepswerkplaats De Kade ──
  "kade-boten": {
    organisation: "kade", title: "Oude boten opknappen", sector: "construction", tasks: ["carpentry", "painting", "cleaning-up"],
    description: "Je schuurt, timmert en verft aan houten boten van honderd jaar oud. De mannen van de werf zijn geen praters, maar ze leren je alles. Aan het eind vaart de boot.",
    offers: ["some", "some", "much"], style: [15, 80, 5], dutch: "A1",
    dayParts: daytime("tue", "wed", "thu"), needed: 2, hours: [8, 16], spots: 2, demands: ["lifting", "cold", "noise", "bending"], strain: "heavy",
    guide: "Klaas Visscher", firstLook: true, published: 128,
  },
  "kade-rondleiden": {
    organisation: "kade", title: "Bezoekers rondleiden op de werf", sector: "culture", tasks: ["guiding-visitors", "welcoming"],
    description: "Op vrijdag en zaterdag komen er bezoekers. Je leert een verhaal van tien minuten en laat de werf zien. Eerst samen met Klaas, later met een eigen groepje.",
    offers: ["much", "some", "some"], style: [45, 10, 45], dutch: "B1", floor: ["en"],
    dayParts: [...afternoons("fri", "sat")], needed: 1, hours: [3, 6], spots: 2, demands: ["standing", "outdoors"], strain: "light",
    starts: 30, published: 74,
  },
  // ── Afgelopen, en nog in voorbereiding ──
  "zolder-festival": {
    organisation: "zolder", title: "Kaartjes controleren bij het buurtfestival", sector: "events", tasks: ["ticket-desk", "welcoming", "setting-up-events"],
    description: "Bij de ingang controleer je de kaartjes en wijs je mensen de weg. Je werkt met een collega en je ziet alle voorstellingen gratis.",
    offers: ["some", "much", "none"], style: [25, 25, 50], dutch: "A2",
    dayParts: [...afternoons("sat", "sun"), ...evenings("fri", "sat")], needed: 1, hours: [4, 8], spots: 4, demands: ["crowds", "standing", "night"], strain: "medium",
    guide: "Carla Wessels", starts: -75, ends: -70, state: "closed", published: 130,
  },
  "laptop-magazijn": {
    organisation: "laptop", title: "Bestellingen klaarzetten in het magazijn", sector: "logistics", tasks: ["order-picking", "loading", "testing-equipment"],
    description: "Scholen bestellen laptops en schermen bij ons. Jij zoekt ze bij elkaar, controleert de lijst en zet alles klaar voor de chauffeur. In de zomer is het rustig, na de vakantie is er weer werk.",
    offers: ["some", "some", "some"], style: [35, 60, 5], dutch: "A1", floor: ["en"],
    dayParts: mornings("mon", "wed", "fri"), needed: 2, hours: [6, 9], spots: 2, demands: ["lifting", "standing"], strain: "medium",
    guide: "Erik Jansma", state: "paused", published: 160,
  },
  "stadsgracht-leerkok": {
    organisation: "stadsgracht", title: "Leerling-kok in de leerkeuken", sector: "kitchen", tasks: ["cooking", "baking", "washing-up"],
    description: "Je leert het vak van onze kok: snijden, koken, borden opmaken en veilig werken. In de keuken is ook wijn en varkensvlees.",
    offers: ["some", "some", "much"], style: [15, 75, 10], dutch: "A2",
    dayParts: [...afternoons("tue", "wed", "thu"), ...evenings("thu", "fri")], needed: 2, hours: [8, 16], spots: 2, demands: ["standing", "noise", "alcohol", "pork", "night"], strain: "heavy",
    guide: "Tom Reinders", state: "draft", published: 0,
  },
  "vliegers-terrein": {
    organisation: "vliegers", title: "Clubgebouw en terrein onderhouden", sector: "construction", tasks: ["painting", "cleaning-up", "hedge-trimming"],
    description: "Ons houten clubgebouw heeft verf nodig en het bos moet gesnoeid. Je werkt samen met ouders en leiders.",
    offers: ["some", "much", "some"], style: [10, 80, 10], dutch: "A1",
    dayParts: daytime("sat"), needed: 1, hours: [3, 6], spots: 3, demands: ["outdoors", "heights", "lifting"],
    state: "draft", published: 0,
  },
} as const satisfies Record<string, DemoPlacement>;
export type PlacementKey = keyof typeof PLACEMENTS;
