import type { ContactKind } from "#app/contact/contact.ts";
import type { HolderKey } from "./status-holders.ts";

/** Whom the appointment is with, where that isn't the contact person; the days count from today. */
export interface DemoAppointment {
  holder: HolderKey;
  kind: ContactKind;
  with?: string;
  day: number;
  clock: string;
  minutes?: number;
  location: string;
  cancelled?: true;
}

const CITY_HALL = "Stadskantoor Zwolle, Loket 4";
const CITY_HALL_KAMPEN = "Stadhuis Kampen, kamer 2";

export const APPOINTMENTS: readonly DemoAppointment[] = [
  { holder: "rima", kind: "talk", day: -20, clock: "10:00", location: CITY_HALL },
  { holder: "rima", kind: "talk", day: 2, clock: "10:00", minutes: 45, location: "Buurthuis De Brug, Brugpad 5" },
  { holder: "rima", kind: "visit", with: "Farida Nazari", day: 8, clock: "09:30", location: "Naaiatelier Kleurrijk, Draadsteeg 7" },
  { holder: "dilovan", kind: "visit", with: "Hennie van Dam", day: 4, clock: "11:00", location: "Wijkhuis Aan de Dijk, Dijkstraat 21, Kampen" },
  { holder: "tareq", kind: "visit", with: "Saskia Vermeer", day: -90, clock: "11:00", location: "Bibliotheek De Leeshoek, Bladzijdeplein 2" },
  { holder: "tareq", kind: "visit", with: "Saskia Vermeer", day: 6, clock: "11:00", location: "Bibliotheek De Leeshoek, Bladzijdeplein 2" },
  { holder: "tareq", kind: "talk", day: 20, clock: "14:30", minutes: 30, location: CITY_HALL },
  { holder: "karam", kind: "visit", with: "Peter Kuiper", day: 3, clock: "16:00", minutes: 45, location: "Sportclub VV Samen, Sportlaan 40" },
  { holder: "hawa", kind: "talk", day: 1, clock: "10:30", minutes: 30, location: "Bij Hawa thuis" },
  { holder: "filmon", kind: "visit", with: "Gerda Veldkamp", day: 5, clock: "13:30", location: "Kringloop De Tweede Ronde, Wegedoornstraat 14" },
  { holder: "sara", kind: "talk", day: 1, clock: "09:00", minutes: 60, location: CITY_HALL },
  { holder: "gulalai", kind: "talk", day: -6, clock: "11:00", location: CITY_HALL, cancelled: true },
  { holder: "gulalai", kind: "talk", day: 6, clock: "09:30", location: CITY_HALL },
  { holder: "murat", kind: "visit", with: "Erik Jansma", day: 7, clock: "09:00", minutes: 30, location: "Stichting Tweede Laptop, Printbaan 6" },
  { holder: "mahmoud", kind: "visit", with: "Sjoerd Postma", day: 10, clock: "13:00", location: "Stadsmuseum Het Pakhuis, Oude Kade 11" },
  { holder: "rebwar", kind: "talk", with: "Karwan Ahmad", day: 4, clock: "10:00", location: CITY_HALL },
  { holder: "adam", kind: "visit", with: "Ria Bredewold", day: -60, clock: "10:00", location: "Zorgboerderij De Molenakker, Akkerweg 4, Hattem" },
  { holder: "adam", kind: "visit", with: "Ria Bredewold", day: 12, clock: "10:00", location: "Zorgboerderij De Molenakker, Akkerweg 4, Hattem" },
  { holder: "ali", kind: "talk", day: 2, clock: "13:00", location: CITY_HALL },
  { holder: "masouma", kind: "visit", with: "Farida Nazari", day: 3, clock: "09:30", location: "Naaiatelier Kleurrijk, Draadsteeg 7" },
  { holder: "zeynep", kind: "call", day: 1, clock: "15:30", minutes: 15, location: "Telefoon" },
  { holder: "mursal", kind: "visit", with: "Bianca ter Horst", day: -35, clock: "14:00", location: "Welzijn Naast Elkaar, Stationshof 9" },
  { holder: "noor", kind: "visit", with: "Ingrid Haverkamp", day: 2, clock: "12:00", minutes: 45, location: "Basisschool De Regenboom, Schoolpad 12" },
  { holder: "senait", kind: "talk", with: "Selam Tesfay", day: 3, clock: "10:00", location: "Buurthuis De Brug, Brugpad 5" },
  { holder: "robel", kind: "talk", day: 1, clock: "14:00", location: CITY_HALL },
  { holder: "qadi", kind: "visit", with: "Dennis Brink", day: 6, clock: "09:00", minutes: 30, location: "Wijkploeg Groen en Schoon, Werfstraat 30" },
  { holder: "babiker", kind: "visit", with: "Erik Jansma", day: -25, clock: "15:00", location: "Stichting Tweede Laptop, Printbaan 6" },
  { holder: "samah", kind: "talk", day: 5, clock: "10:00", location: CITY_HALL },
  { holder: "mebrahtu", kind: "visit", with: "Jan Willem Kok", day: 5, clock: "11:00", location: "Kinderboerderij De IJsselhoeve, Hooiweg 2" },
  { holder: "fatima", kind: "talk", day: 2, clock: "09:30", location: CITY_HALL_KAMPEN },
  { holder: "aya", kind: "talk", day: 1, clock: "16:00", minutes: 30, location: CITY_HALL_KAMPEN },
];

/** Contact that was had; notes as consultants write them: what someone wants and what was agreed, nothing of health or belief. */
export const CONTACT_MOMENTS: Readonly<Record<HolderKey, readonly (readonly [day: number, kind: ContactKind, note?: string])[]>> = {
  rima: [
    [-60, "talk", "Kennismaking met tolk. Vertelde over haar dochter en over het restaurant van haar ouders. Koken geeft haar energie."],
    [-41, "call", "Les is begonnen, vier ochtenden. Dinsdagmiddag is vrij als haar dochter op school blijft."],
    [-20, "talk", "Plaatjes bekeken: hand en hart. Wil graag vrouwen leren kennen in de wijk."],
    [-6, "talk", "Samen kaarten bekeken. Hartje bij koken en bij naaien. Volgende stap: een keer gaan kijken."],
    [-2, "message", "Afspraak bij De Brug bevestigd, met een foto van de ingang erbij."],
  ],
  dilovan: [
    [-115, "talk", "Had een bakkerij in Qamishli. Spreekt Kurmanji en Arabisch, leest liever Arabisch."],
    [-64, "talk", "Doelen besproken: weer bakken, en Nederlands leren in het werk zelf."],
    [-9, "talk", "De buurtoven in Kampen gezien op een foto. Hij begon meteen te vertellen over deeg."],
    [-4, "call", "Bus naar Kampen uitgezocht. Voorstel ligt bij het wijkhuis."],
  ],
  tareq: [
    [-200, "talk", "Apotheker. Wil zijn diploma laten waarderen. Nederlands is nu het eerste doel."],
    [-151, "talk", "Taalcafé lijkt hem goed: mensen ontvangen en zelf leren."],
    [-90, "visit", "Werkbezoek. Saskia is blij met hem. Hij durft nu ook de groep uit te leggen hoe het spel gaat."],
    [-45, "call", "Gaat goed. Met Walid geweest naar de open dag van de opleiding."],
    [-12, "talk", "Doel aangepast: van luisteren naar zelf een tafel leiden."],
  ],
  karam: [
    [-94, "talk", "Twintig jaar, voetbalt sinds zijn zesde. Wil zo snel mogelijk studeren."],
    [-72, "message", "Festival was leuk. Vroeg of hij met kinderen mag werken."],
    [-38, "visit", "Eerste training gezien. Kinderen luisteren naar hem."],
    [-10, "call", "Wil in het voorjaar de cursus voor trainer doen."],
  ],
  hawa: [
    [-136, "talk", "Rustig gesprek met tolk aan de telefoon. Drie uur per week is genoeg."],
    [-70, "visit", "Eerste dag bij De Linde. Lief met de bewoners, maar snel moe."],
    [-44, "talk", "Samen gestopt bij De Linde. Zij wil iets dichtbij, waar je kunt zitten."],
    [-3, "visit", "Thuis thee gedronken. Theeochtend voorgesteld, Asha gaat de eerste keer mee."],
  ],
  filmon: [
    [-72, "talk", "Stille jongen, lacht als het over voetbal gaat. Maakt alles met zijn handen."],
    [-33, "talk", "Plaatjes gedaan: duidelijk hand. Kan nog niet fietsen in het verkeer, oefent dat nu."],
    [-5, "talk", "Drie hartjes. Begint graag bij de kringloop, omdat daar iemand Tigrinya spreekt."],
  ],
  sara: [[-8, "call", "Gebeld met tolk. Afspraak gemaakt voor een eerste gesprek."]],
  lina: [
    [-86, "talk", "Studeerde grafisch ontwerp. Wil een portfolio maken."], [-30, "call"],
    [-6, "talk", "Museum bekeken op de kaart. Fotograferen past bij haar plan."],
  ],
  gulalai: [[-38, "talk", "Kort gesprek, tolk Pasjtoe. De kinderen gaan sinds deze maand naar school."], [-7, "call", "Kan niet komen: kind thuis. Nieuwe afspraak gemaakt."]],
  murat: [
    [-150, "talk", "Ingenieur, 15 jaar ervaring. Wil niet wachten tot zijn Nederlands af is."], [-80, "talk", "Gesprek over werk en cultuur op kantoor. Hij stelt goede vragen."],
    [-11, "talk", "Tweede Laptop bekeken. Engels mag daar, dat helpt."], [-3, "message", "Erik heeft ja gezegd. Murat praat er thuis nog over."],
  ],
  feven: [[-126, "talk", "Wil later in de kinderopvang werken."], [-48, "visit", "Eerste week op school. De kinderen leren haar liedjes."], [-14, "call", "Gaat graag. Vraagt naar een opleiding."]],
  behrouz: [
    [-166, "talk", "Elektricien, twintig jaar. Repareert al de helft van de flat."], [-104, "call"], [-57, "talk", "Wil een certificaat halen. Eerst meer vaktaal."],
    [-7, "talk", "Repair Café in Kampen: hartje. Vrijdagmiddag past."],
  ],
  adam: [
    [-186, "talk", "Had een boerderij met geiten en sesam. Binnen zitten maakt hem onrustig."], [-131, "talk", "Gestopt bij de kringloop. Geen ruzie, wel de verkeerde plek."],
    [-99, "visit", "Eerste dag op de zorgboerderij. Kende de koeien al na een uur."], [-60, "visit", "Ria wil hem nooit meer kwijt. Woordenlijst van het gereedschap gemaakt."], [-15, "call", "Wil een dag erbij. Samen gekeken of dat lukt met de lessen."],
  ],
  rebwar: [[-98, "talk", "Kleermaker uit Sulaymaniyah. Heeft zijn schaar meegenomen."], [-52, "call"], [-10, "talk", "Twee ateliers bekeken. Kiest tussen Zwolle en Dalfsen."]],
  hassan: [[-216, "talk", "Wil vooral weer ergens bij horen."], [-119, "visit", "Eerste dag kringloop. Gerda deed alles voor met plaatjes."], [-62, "call", "Kent nu alle collega's bij naam."], [-18, "visit", "Doel bereikt: drie maanden vast ritme. Nieuw doel kiezen in januari."]],
  mahmoud: [[-64, "talk", "Timmerman en stukadoor. Zoekt een weg naar betaald werk in de bouw."], [-36, "call", "De werf zei nee. Was teleurgesteld, wil wel door."], [-14, "talk", "Museum zoekt bouwers. Dit wil hij."], [-5, "call"]],
  firas: [[-179, "talk"], [-139, "talk", "Toernooi was een succes. Heeft nu nummers van tien mensen."], [-79, "visit", "Eerste rit op de bus. Chauffeur is tevreden."], [-27, "call", "Baan gevonden als bezorger! Het maatje blijft."]],
  wahid: [[-50, "talk", "Wil bezig zijn op de dagen zonder les."], [-20, "call", "Rooster veranderd, voorstel ingetrokken."], [-9, "message", "Het maatje kan nu niet. We zoeken iemand anders."]],
  farhad: [[-32, "talk", "Speelt santoer. Doelen bespreken we de volgende keer."]],
  xemgin: [[-124, "talk", "Schilder. Werkt netjes en langzaam, zegt hij zelf."], [-63, "call"], [-4, "talk", "Meubels opknappen: hartje. Rachid kan hem veel leren."]],
  ali: [[-4, "call", "Eerste contact. Komt deze week langs."]],
  josue: [[-82, "talk", "Leidde een koor. Zoekt mensen om muziek mee te maken."], [-40, "call"], [-8, "talk", "Hartje bij zingen. Een maatje dat Frans spreekt, zou helpen."]],
  masouma: [
    [-90, "talk", "Met tolk Hazaragi. Kinderen van 3 en 6. Alleen 's ochtends."], [-60, "call", "Moestuin is te ver. Liever binnen met vrouwen."],
    [-44, "talk", "Zahra voor het eerst ontmoet. Ze hebben een uur gepraat."], [-15, "talk", "Naaiatelier op woensdag, alleen vrouwen: dat wil ze zien."],
  ],
  zeynep: [
    [-156, "talk", "Lerares. Veel aan haar hoofd, ze wacht op haar man."], [-94, "visit", "Eerste middag digihulp. Rustig en duidelijk."],
    [-41, "talk", "Samen besloten: eerst het examen. Vier uur per week is nu het maximum."], [-10, "talk", "Boeken in stilte lijkt haar fijn. Niet te druk."],
  ],
  olena: [[-108, "talk", "Boekhouder. Rekenen gaat in elke taal, zegt ze."], [-66, "call", "Oksana legt haar het belastingsysteem uit."], [-13, "talk", "Wil kantoorwerk, A2 is nog net te laag. Laptops als tussenstap?"]],
  chaltu: [[-143, "talk", "Kookte in een hotel voor tweehonderd gasten."], [-74, "visit", "Eerste maaltijd voor de wijk: injera voor dertig. Alles op."], [-30, "call"], [-8, "talk", "Wil een eigen menu maken. Volgend doel: bestellen en rekenen."]],
  ghada: [[-172, "talk", "Wil praten, praten, praten."], [-109, "visit", "Eerste ochtend bij De Linde. Een bewoner leert haar spreekwoorden."], [-55, "call"], [-16, "talk", "Van A1 naar A2 gegaan. Wil nu ook bellen oefenen."]],
  noor: [[-69, "talk", "Zoekt iets onder schooltijd."], [-8, "talk", "Lunch op school: hartje. VOG is binnen en gezien."]],
  senait: [[-55, "talk", "Wil rust, en een vaste plek."], [-19, "visit", "Eerste ochtend linnenkamer. Sevim liet alles zien."], [-4, "call", "Selam wil haar maatje worden. Ze wil haar graag ontmoeten."]],
  robel: [[-11, "message", "Uitnodiging gestuurd in het Tigrinya."]],
  mursal: [[-130, "talk", "Studeerde economie. Wil naar een kantoorbaan."], [-69, "visit", "Eerste dag administratie. Snel en precies."], [-35, "visit", "Plant nu zelf de afspraken. Bianca denkt aan een leerwerkplek."], [-13, "call"]],
  shirin: [[-95, "talk", "Houdt van kunst en van verhalen."], [-8, "talk", "Museum: wil graag één verhaal leren vertellen."]],
  hodan: [[-112, "talk", "Kent nog weinig mensen in de wijk."], [-29, "visit", "Eerste theeochtend. Liet zien hoe je met henna tekent."], [-5, "call"]],
  halimo: [[-160, "talk"], [-56, "call", "Stopt even. Ik bel haar elke maand."], [-24, "call", "Gaat rustig. In het voorjaar verder."]],
  yordanos: [[-147, "talk", "Groeide op tussen de groenten."], [-79, "visit", "Eerste oogst. Ze kent planten die Wim niet kende."], [-53, "call", "Wil liever een Nederlands maatje."], [-17, "call"]],
  ramin: [[-194, "talk", "Vakman, wil laten zien wat hij kan."], [-89, "visit", "Eerste klus: de keuken van De Brug."], [-31, "talk", "Foto's van zijn werk verzameld voor een cv."]],
  esra: [[-76, "talk", "Graag contact met ouderen, ze mist haar oma."], [-7, "talk", "Wandelen met een bewoner: hartje."]],
  berivan: [[-44, "talk", "Zingt en naait. Wil een groep vinden."], [-6, "talk", "Zingen op donderdag: hartje. Rojda voorgesteld als maatje."]],
  liban: [[-119, "talk"], [-44, "visit", "Eerste zaterdag in de kantine. Kent meteen het hele elftal."], [-12, "call", "Wil meer uren. Ook kijken bij de voedselbank."]],
  babiker: [[-133, "talk", "Systeembeheerder. Engels is goed, Nederlands komt."], [-59, "visit", "Eerste dag: acht laptops klaar."], [-25, "visit", "Legt nu anderen uit hoe het moet. Volgende stap: stage zoeken."]],
  maha: [[-58, "talk", "Kookt graag voor veel mensen. Hoeveel ze aankan, bespreken we nog."], [-12, "talk", "Koken voor de wijk: hartje."]],
  qadi: [[-104, "talk", "Wil buiten werken en mensen groeten."], [-36, "call"], [-5, "talk", "Wijkploeg voorgesteld. Wil eerst een keer meelopen."]],
  samah: [[-14, "call", "Kort gesprek. Taalniveau weten we nog niet, toets is volgende week."]],
  imran: [[-46, "talk", "Wil veel Nederlands spreken, liefst met oudere mensen."], [-4, "talk", "Wandelen bij De Linde voorgesteld."]],
  hevin: [[-230, "talk"], [-157, "visit", "Eerste dag bij Kleurrijk."], [-80, "call"], [-30, "talk", "Afscheid. Overdracht gedaan met de collega in haar nieuwe stad, Hevin was erbij."]],
  mebrahtu: [[-124, "talk", "Groeide op met geiten."], [-64, "visit", "Eerste ochtend op de kinderboerderij. De ezel loopt achter hem aan."], [-21, "call"]],
  fatima: [[-100, "talk", "Kookt graag, wil vrouwen leren kennen."], [-34, "visit", "Eerste keer soep gemaakt. Twee buren vroegen het recept."], [-8, "call", "Wil graag een maatje dat Dari spreekt."]],
  natalia: [[-66, "talk", "Zong in een koor."], [-5, "talk", "Soep koken of zingen: ze denkt erover na."]],
  jamal: [[-90, "talk", "Timmerman. Wil niet meer op een ladder."], [-6, "talk", "Hekken maken bij de geiten: hartje."]],
  aya: [[-52, "talk", "Wil studeren en daarnaast onder de mensen zijn."], [-3, "talk", "Theehuis voorgesteld. Ze bakt koekjes met anijs."]],
};
