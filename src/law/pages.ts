import { type Citation } from "./citation";

const AGENCY = "Svenska ESF-rådet";
const ESF = "https://www.esf.se";
const GUIDE_2014 = "https://nyweb.esf.se/Vara-fonder/Socialfonden1/Projektekonomi";
const GUIDE = `${ESF}/sv/Vara-fonder/Socialfonden1/Projektekonomi`;

/** Pages of the managing authority and others, for what no article that was read says. */
export const PAGES = {
  coFinancingGuide: agency(`${GUIDE_2014}/Medfinansiering/`, {
    sv: "Projektekonomi 2014–2020: Medfinansiering",
    en: "Project finance 2014–2020: Co-financing",
  }),
  coFinancingApplication: agency(
    `${ESF}/Vara-fonder/Socialfonden1/Ansoka/Forbereda-ansokan/Medfinansiering/`,
    {
      sv: "Förbereda ansökan 2014–2020: Medfinansiering",
      en: "Preparing an application 2014–2020: Co-financing",
    },
  ),
  coFinancingArea2: agency(`${GUIDE}/Medfinansiering/Programomrade-2/`, {
    sv: "Projektekonomi 2014–2020: Medfinansiering, programområde 2",
    en: "Project finance 2014–2020: Co-financing, programme area 2",
  }),
  phases: agency(`${GUIDE_2014}/`, {
    sv: "Projektekonomi 2014–2020: faser och budget",
    en: "Project finance 2014–2020: phases and budget",
  }),
  reporting2007: agency("https://www.esf.se/sv/vara-program/Socialfonden/Redovisa-ditt-projekt/", {
    sv: "Socialfonden 2007–2013: Redovisa ditt projekt (blanketter)",
    en: "Social Fund 2007–2013: Report your project (forms)",
  }),
  applicationAnnexes: agency(`${ESF}/nyheter/bilagor-ansokan/`, {
    sv: "Nyhet 2021-04-20: bilagor till ansökan",
    en: "News 2021-04-20: annexes to the application",
  }),
  reporting: agency(`${GUIDE}/Redovisning-av-projektet/`, {
    sv: "Projektekonomi 2014–2020: Redovisning av projektet",
    en: "Project finance 2014–2020: Reporting the project",
  }),
  handbook: agency(`${ESF}/att-driva-projekt/handledning-i-projektekonomi/`, {
    sv: "Handledning i projektekonomi",
    en: "Guide to project finance",
  }),
  premises: agency(`${GUIDE}/Utrustning-och-material-samt-externa-lokaler-/`, {
    sv: "Projektekonomi 2014–2020: Utrustning och material samt externa lokaler",
    en: "Project finance 2014–2020: Equipment, material and external premises",
  }),
  staff: agency(`${GUIDE_2014}/Personal/`, {
    sv: "Projektekonomi 2014–2020: Personal (enhetskostnader)",
    en: "Project finance 2014–2020: Staff (unit costs)",
  }),
  staffArea1: agency(`${GUIDE}/Personal/Programomrade-1/`, {
    sv: "Projektekonomi 2014–2020: Personal, programområde 1 (10,71 månader per år)",
    en: "Project finance 2014–2020: Staff, programme area 1 (10.71 months a year)",
  }),
  staffArea3: agency(
    `${ESF}/att-driva-projekt/programperiod-2014-2020/projektekonomi/handledning-i-projektekonomi/programomrade-3-personal/`,
    {
      sv: "Handledning i projektekonomi 2014–2020: Personal, programområde 3 (funktioner)",
      en: "Guide to project finance 2014–2020: Staff, programme area 3 (functions)",
    },
  ),
  area2From2018: agency(
    `${ESF}/sv/Min-region/Ostra-Mellansverige/Nyheter2/Viktig-information-avseende-pagaende-utlysning-dnr-201700115-201700116-och-201700161/`,
    {
      sv: "Nyhet 2017-06-26 om generaldirektörens beslut 2017-05-30: enhetskostnad plus 40 procent i programområde 2",
      en: "News 2017-06-26 on the Director-General's decision of 2017-05-30: unit cost plus 40 per cent in programme area 2",
    },
  ),
  programme2021: agency(`${ESF}/stod-och-finansiering/socialfondsprogrammet-esf-2021-2027/`, {
    sv: "Socialfondsprogrammet ESF+ 2021–2027: medfinansiering per programområde",
    en: "The ESF+ programme 2021–2027: co-financing by programme area",
  }),
  projectBankMia: agency(`${ESF}/resultat/projektbanken/projekt/?dnr=2016/00403`, {
    sv: "Projektbanken: MIA, beviljat med 32,97 % medfinansiering under en utlysning som kräver 33 %",
    en: "Project bank: MIA, granted with 32.97 % co-financing under a call that asks 33 %",
  }),
  studyLumpSum2020: agency(`${ESF}/Min-region/Stockholm/Utlysningar1/Utlysning/?sourceId=44065`, {
    sv: "Utlysning 2020/00518 Stockholm: förstudier med klumpsumma",
    en: "Call 2020/00518 Stockholm: studies paid as a lump sum",
  }),
  studyGrant2024: page(
    "Skåne Nordost",
    "https://skanenordost.se/skane-nordost-beviljas-medel-fran-esf-till-forstudie/",
    {
      sv: "Skåne Nordost beviljas 400 000 kr från ESF+ till en förstudie",
      en: "Skåne Nordost is granted 400 000 kr from ESF+ for a study",
    },
  ),
  annualReport2015: agency("https://studylibsv.com/doc/446807/", {
    sv: "Årlig genomföranderapport 2015: omräkning mellan kronor och euro",
    en: "Annual implementation report 2015: conversion between kronor and euro",
  }),
  advance2014: page(
    "SFS 2014:1383",
    "https://www.interreg-sverige-norge-2014-2020.com/?faqs=vad-galler-for-forskottsutbetalning-av-stodet",
    {
      sv: "Förordning (2014:1383) om förvaltning av EU:s strukturfonder, återgiven av Interreg Sverige–Norge: förskott",
      en: "Ordinance (2014:1383) on the management of the EU's structural funds, as quoted by Interreg Sweden–Norway: advances",
    },
  ),
  ineligibleSisterFund: page(
    "Migrationsverket",
    "https://www.migrationsverket.se/Andra-aktorer/EU-fonder/Ansoka-och-rapportera/Krav-som-projekt-maste-folja/Ej-stodberattigade-kostnader.html",
    {
      sv: "EU-fonder (AMIF): ej stödberättigade kostnader",
      en: "EU funds (AMIF): ineligible costs",
    },
  ),
  vatLimitInKronor: page(
    "Tillväxtverket",
    "https://tillvaxtverket.se/kostnadersomivissafallarstodberattigande.1000.html",
    {
      sv: "Kostnader som i vissa fall är stödberättigande: 46,5 miljoner kronor för 5 miljoner euro",
      en: "Costs that are eligible in certain cases: 46.5 million kronor for 5 million euro",
    },
  ),
  payrollOnCost2023: page(
    "SKR",
    "https://skr.se/skr/ekonomijuridik/ekonomi/budgetochplanering/arbetsgivaravgifterochpopalagg.1290.html",
    { sv: "Arbetsgivaravgifter och PO-pålägg", en: "Employer contributions and payroll on-cost" },
  ),
} as const satisfies Record<string, Citation>;

export function page(publisher: string, url: string, title: Citation["title"]): Citation {
  return { act: publisher, title, url };
}

function agency(url: string, title: Citation["title"]): Citation {
  return page(AGENCY, url, title);
}
