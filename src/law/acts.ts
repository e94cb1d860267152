import { type Act } from "./citation";

/** The acts that the tables of this folder cite. */
export const ACTS = {
  general2006: euRegulation("2006/1083", "32006R1083", {
    sv: "Förordning (EG) nr 1083/2006, allmänna bestämmelser för fonderna",
    en: "Regulation (EC) No 1083/2006, general provisions on the Funds",
  }),
  esf2006: euRegulation("2006/1081", "32006R1081", {
    sv: "Förordning (EG) nr 1081/2006 om Europeiska socialfonden",
    en: "Regulation (EC) No 1081/2006 on the European Social Fund",
  }),
  general2013: euRegulation("2013/1303", "32013R1303", {
    sv: "Förordning (EU) nr 1303/2013, gemensamma bestämmelser för fonderna",
    en: "Regulation (EU) No 1303/2013, common provisions on the Funds",
  }),
  esf2013: euRegulation("2013/1304", "32013R1304", {
    sv: "Förordning (EU) nr 1304/2013 om Europeiska socialfonden",
    en: "Regulation (EU) No 1304/2013 on the European Social Fund",
  }),
  general2021: euRegulation("2021/1060", "32021R1060", {
    sv: "Förordning (EU) 2021/1060, gemensamma bestämmelser för fonderna",
    en: "Regulation (EU) 2021/1060, common provisions on the Funds",
  }),
  esfPlus2021: euRegulation("2021/1057", "32021R1057", {
    sv: "Förordning (EU) 2021/1057 om Europeiska socialfonden+",
    en: "Regulation (EU) 2021/1057 on the European Social Fund Plus",
  }),
  unitCosts2015: {
    act: "32015R2195",
    title: {
      sv: "Delegerad förordning (EU) 2015/2195 om standardiserade skalor för enhetskostnader",
      en: "Delegated Regulation (EU) 2015/2195 on standard scales of unit costs",
    },
    url: "https://eur-lex.europa.eu/eli/reg_del/2015/2195/oj",
  },
  management2022: swedish("2022:1379", {
    sv: "Förordning (2022:1379) om förvaltning av program för vissa EU-fonder",
    en: "Ordinance (2022:1379) on the management of programmes for certain EU funds",
  }),
  coordination2003: swedish("2003:1210", {
    sv: "Lag (2003:1210) om finansiell samordning av rehabiliteringsinsatser",
    en: "Act (2003:1210) on financial coordination of rehabilitation",
  }),
  procurement2016: swedish("2016:1145", {
    sv: "Lag (2016:1145) om offentlig upphandling",
    en: "Public Procurement Act (2016:1145)",
  }),
  youthContributions2026: {
    act: "SFS 2026:100",
    title: {
      sv: "Lag (2026:100) om särskild beräkning av arbetsgivaravgifter för unga",
      en: "Act (2026:100) on employer contributions for young employees",
    },
    url: "https://www.faronline.se/dokument/riksdagregering/lagar-och-forordningar/2020-tal/2026/sfs20260100",
  },
  indirectCosts2016: {
    act: "TVFS 2016:1",
    title: {
      sv: "TVFS 2016:1, bilaga: kostnadskategorier som är indirekta kostnader",
      en: "TVFS 2016:1, annex: categories of cost that are indirect",
    },
    url: "https://www.esf.se/att-driva-projekt/programperiod-2014-2020/projektekonomi/handledning-i-projektekonomi/kostnadskategorier-som-ar-indirekta-kostnader/",
  },
} as const satisfies Record<string, Act>;

/** The act at its European Legislation Identifier. */
function euRegulation(yearAndNumber: string, act: string, title: Act["title"]): Act {
  return { act, title, url: `https://eur-lex.europa.eu/eli/reg/${yearAndNumber}/oj` };
}

function swedish(number: string, title: Act["title"]): Act {
  return { act: `SFS ${number}`, title, url: `https://lagen.nu/${number}` };
}
