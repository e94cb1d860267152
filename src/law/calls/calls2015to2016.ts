import { call2014 as call } from "./call2014";
import { coFinancing, type KnownCall } from "./knownCall";

const ESF_CALLS =
  "https://www.esf.se/sv/Vara-fonder/Socialfonden1/Utlysningar/Samtliga-utlysningar-per-region";

/** Calls of the programme 2014–2020 in its first years. */
export const CALLS_2015_2016: readonly KnownCall[] = [
  call({
    id: "2015-00138",
    otherIds: ["2015-00142"],
    title: { sv: "Unga till utbildning och arbete", en: "Young people to education and work" },
    areas: ["2.2"],
    region: "ostra-mellansverige",
    terms: coFinancing("0.33"),
    url: `${ESF_CALLS}/Unga-till-utbildning-och-arbete-i-Ostra-Mellansverige/`,
  }),
  call({
    id: "stockholm-1-1-digital-2015",
    title: { sv: "Digitalisering i vård och omsorg 2015", en: "Digitalisation in care 2015" },
    areas: ["1.1"],
    region: "stockholm",
    terms: coFinancing("0.53"),
    url: "https://docplayer.se/amp/12907083-Utlysning-programomrade-1-kompetensforsorjning.html",
  }),
  call({
    id: "2015-00394",
    title: {
      sv: "Främja lika möjligheter för personer med funktionsnedsättning",
      en: "Equal opportunities for people with disabilities",
    },
    areas: ["2.3"],
    region: "mellersta-norrland",
    terms: coFinancing("0.53"),
    url: "https://spotidoc.com/doc/4198940/fr%C3%A4mja-lika-m%C3%B6jligheter-f%C3%B6r-personer-med---svenska-esf",
  }),
  call({
    id: "2015-00406",
    title: {
      sv: "Ökade möjligheter till arbete för utrikesfödda",
      en: "Better chances of work for the foreign-born",
    },
    areas: ["2.3"],
    region: "smaland-och-oarna",
    terms: coFinancing("0.33", { maxMonths: 36 }),
    url: `${ESF_CALLS}/Smaland-och-Oarna---Okade-mojligheter-till-arbete-for-utrikesfodda/`,
    note: {
      sv: "Analys högst 6, genomförande högst 27, avslut högst 3 månader.",
      en: "Analysis at most 6, implementation at most 27, closing at most 3 months.",
    },
  }),
  call({
    id: "2015-00511",
    title: {
      sv: "Kompetensutveckling inom affärsutveckling för solo- och mikroföretag",
      en: "Business development skills for solo and micro firms",
    },
    areas: ["1.1"],
    region: "ostra-mellansverige",
    terms: coFinancing("0.25", { maxMonths: 36 }),
    url: `${ESF_CALLS}/Ostra-Mellansverige---Kompetensutveckling-inom-affarsutveckling-for-Solo--och-mikroforetag/`,
  }),
  call({
    id: "po1-2015-smaforetag-forstudie",
    title: { sv: "Tillväxt och småföretag: förstudier", en: "Growth and small firms: studies" },
    areas: ["1"],
    terms: coFinancing("0.25", { maxMonths: 9 }),
    url: "https://www.esf.se/sv/Min-region/Nationellt/Under-beredning-/Tillvaxt-och-smaforetag/",
  }),
  call({
    id: "stockholm-2-1-byggsektorn-2016",
    title: {
      sv: "Ökade möjligheter till arbete i byggsektorn",
      en: "Better chances of work in construction",
    },
    areas: ["2.1"],
    region: "stockholm",
    terms: coFinancing("0.53"),
    url: "https://docplayer.se/36428795-Stoder-projekt-som-motverkar-utanforskap-och-framjar-kompetensutveckling-utlysning-for-stockholm-okade-mojligheter-till-arbete-i-byggsektorn.html",
  }),
  call({
    id: "2016-00306",
    title: { sv: "Minskad ohälsa och sjukskrivning", en: "Less ill health and sick leave" },
    areas: ["2.1"],
    region: "smaland-och-oarna",
    terms: coFinancing("0.53", { maxMonths: 36, certificatesRequired: true }),
    url: `${ESF_CALLS}/Smaland-och-Oarna-Minskad-ohalsa-och-sjukskrivning/`,
    note: {
      sv: "Medfinansieringen ska vara säkrad innan ansökan.",
      en: "Co-financing must be secured before the application.",
    },
  }),
];
