import { Decimal } from "../../money";
import { call2014 as call } from "./call2014";
import { coFinancing, type KnownCall } from "./knownCall";

const ESF_CALLS = "https://www.esf.se/Vara-fonder/Socialfonden1/Utlysningar/Samtliga-utlysningar-per-region";
const NETWORK =
  "https://natverket.org/aktuella-och-kommande-utlysningar-fran-europeiska-socialfonden-och-europeiska-regionala-utvecklingsfonden/";

/** Calls of the programme 2014–2020 in its later years. */
export const CALLS_2017_2022: readonly KnownCall[] = [
  call(
    {
      id: "sydsverige-po2-tillagg-2017",
      title: {
        sv: "Tilläggsutlysning till pågående projekt 2017–2018",
        en: "Supplement to running projects 2017–2018",
      },
      areas: ["2"],
      region: "sydsverige",
      terms: coFinancing("0.53"),
      url: NETWORK,
    },
    "Nätverket",
  ),
  call(
    {
      id: "sydsverige-po2-2018",
      title: { sv: "Programområde 2, 2018", en: "Programme area 2, 2018" },
      areas: ["2"],
      region: "sydsverige",
      terms: coFinancing("0.53"),
      url: NETWORK,
    },
    "Nätverket",
  ),
  call(
    {
      id: "sydsverige-po1-breddad-rekrytering-2018",
      title: { sv: "Breddad rekrytering 2018", en: "Broader recruitment 2018" },
      areas: ["1"],
      region: "sydsverige",
      terms: coFinancing("0"),
      url: NETWORK,
    },
    "Nätverket",
  ),
  call({
    id: "stockholm-2-1-2017-12",
    title: {
      sv: "Hållbart arbetsliv för nyanlända och långtidsarbetslösa",
      en: "Sustainable working life for newcomers and the long-term unemployed",
    },
    areas: ["2.1"],
    region: "stockholm",
    terms: coFinancing("0.53"),
    url: "https://docplayer.se/amp/110025544-Utlysning-for-region-stockholm-mal-2-1-hallbart-arbetsliv-for-nyanlanda-och-langtidsarbetslosa.html",
  }),
  call({
    id: "2018-00624",
    title: {
      sv: "Stärkt kompetensutveckling av anställda inom samtliga sektorer",
      en: "Stronger skills of employees in all sectors",
    },
    areas: ["1.1"],
    region: "stockholm",
    terms: coFinancing("0.33"),
    url: `${ESF_CALLS}/Starkt-kompetensutveckling-av-anstallda-inom-samtliga-sektorer/`,
  }),
  call({
    id: "stockholm-1-1-2019-06",
    title: {
      sv: "Stärkt kompetensutveckling av anställda inom samtliga sektorer 2.0",
      en: "Stronger skills of employees in all sectors 2.0",
    },
    areas: ["1.1"],
    region: "stockholm",
    terms: coFinancing("0.53"),
    url: "https://docplayer.se/amp/147975807-Utlysning-for-region-stockholm-mal-1-1-starkt-kompetensutveckling-av-anstallda-inom-samtliga-sektorer-2-0.html",
  }),
  call({
    id: "ostra-mellansverige-2-1-2-2",
    title: { sv: "Kommande utlysningar 2.1 och 2.2", en: "Coming calls 2.1 and 2.2" },
    areas: ["2.1", "2.2"],
    region: "ostra-mellansverige",
    terms: coFinancing("0.53"),
    url: "https://www.esf.se/sv/Min-region/Ostra-Mellansverige/Utlysningar/Kommande-utlysningar/",
  }),
  call({
    id: "ostra-mellansverige-2-3-sjukskrivna",
    title: { sv: "Kommande utlysning 2.3, sjukskrivna", en: "Coming call 2.3, people on sick leave" },
    areas: ["2.3"],
    region: "ostra-mellansverige",
    terms: coFinancing("0"),
    url: "https://www.esf.se/sv/Min-region/Ostra-Mellansverige/Utlysningar/Kommande-utlysningar/",
  }),
  call({
    id: "sydsverige-2019-2020",
    title: { sv: "Kommande utlysningar 2019–2020", en: "Coming calls 2019–2020" },
    areas: ["1", "2"],
    region: "sydsverige",
    terms: coFinancing("0.53"),
    url: "https://www.esf.se/Min-region/Sydsverige/Utlysningar/Kommande-utlysningar/",
  }),
  call({
    id: "2020-00408",
    title: { sv: "Nationell satsning: Fler i arbete", en: "National effort: More people in work" },
    areas: ["2.1"],
    terms: coFinancing("0", { minTotal: new Decimal(6_000_000) }),
    url: `${ESF_CALLS}/Nationell-satsning--Fler-i-arbete/`,
  }),
  call({
    id: "2020-00452",
    title: {
      sv: "Hållbar utveckling för små- och medelstora företag",
      en: "Sustainable development for small and medium-sized firms",
    },
    areas: ["1.1"],
    terms: coFinancing("0", { maxMonths: 27 }),
    url: `${ESF_CALLS}/Hallbar-utveckling-for-sma--och-medelstora-foretag/`,
  }),
  call({
    id: "2020-00518",
    title: { sv: "Förstudier med klumpsumma", en: "Studies paid as a lump sum" },
    region: "stockholm",
    terms: coFinancing("0", { maxGrant: new Decimal(400_000), maxMonths: 9 }),
    url: "https://www.esf.se/Min-region/Stockholm/Utlysningar1/Utlysning/?sourceId=44065",
  }),
  call({
    id: "smaland-och-oarna-forstudier-2022-02",
    title: {
      sv: "Förstudier för överbryggning till kommande socialfondsprogram II",
      en: "Studies bridging to the coming Social Fund programme II",
    },
    areas: ["1.1"],
    region: "smaland-och-oarna",
    terms: { maxGrant: new Decimal(400_000) },
    url: "https://www.esf.se/nyheter/ansok-medel-till-forstudier-for-overbryggning-till-kommande-socialfondsprogram-i-smaland-och-oarna-ii/",
    note: { sv: "Medfinansieringen anges inte.", en: "Co-financing is not stated." },
  }),
];
