import { Decimal } from "../../money";
import { ACTS } from "../acts";
import { cite } from "../citation";
import { page } from "../pages";
import { type Parameter, series } from "../parameter";
import { PROGRAMMES } from "../programme";

const trade = page(
  "Inköpsrådet",
  "https://inkopsradet.se/juridik/lagstiftning/gransen-for-direktupphandling/",
  {
    sv: "Därför är gränsen för direktupphandling exakt 586 907 kronor",
    en: "Why the limit of direct procurement is exactly 586 907 kronor",
  },
);
const doubled = page("Nyhetsbyrån NNAB", "https://arkiv.nnab.se/gransen-for-direktupphandling-fordubblas/", {
  sv: "Gränsen för direktupphandling fördubblas (2014)",
  en: "The limit of direct procurement is doubled (2014)",
});
const university = page(
  "Stockholms universitet",
  "https://www.su.se/medarbetare/ekonomi/ink%C3%B6p-upphandling/nyhetersfl%C3%B6de/nya-tr%C3%B6skelv%C3%A4rden-fr%C3%A5n-och-med-den-1-januari-2018-1.365979",
  { sv: "Nya tröskelvärden från och med den 1 januari 2018", en: "New thresholds from 1 January 2018" },
);
const authority = page("Konkurrensverket", "https://www.konkurrensverket.se/", {
  sv: "Tröskelvärden och direktupphandlingsgränser",
  en: "Thresholds and limits of direct procurement",
});
const act = cite(ACTS.procurement2016, "19 a kap. 2 §");

/**
 * The value excluding VAT from which a contracting authority must procure; direct procurement is for what lies
 * strictly below. Before 2010-07-15 the act named no amount ("lågt värde").
 */
export const DIRECT_PROCUREMENT_LIMIT: Parameter<"kr"> = {
  id: "procurement.directLimit",
  title: { sv: "Direktupphandlingsgräns", en: "Limit of direct procurement" },
  unit: "kr",
  layer: "national",
  dateBasis: "costMonth",
  programmes: PROGRAMMES,
  series: series(
    {
      from: "2010-07-15",
      value: new Decimal(287_000),
      citation: trade,
      verified: "unread",
      note: { sv: "Omkring 15 % av tröskelvärdet.", en: "About 15 % of the threshold." },
    },
    {
      from: "2012-01-01",
      value: new Decimal(284_631),
      citation: trade,
      verified: "unread",
      note: { sv: "Omkring 15 % av tröskelvärdet.", en: "About 15 % of the threshold." },
    },
    {
      from: "2014-01-01",
      value: new Decimal(271_000),
      citation: doubled,
      verified: "secondary",
      note: { sv: "Avrundat belopp.", en: "A rounded amount." },
    },
    { from: "2014-07-01", value: new Decimal(505_800), citation: doubled, verified: "secondary" },
    { from: "2016-01-01", value: new Decimal(534_890), citation: trade, verified: "read" },
    { from: "2018-01-01", value: new Decimal(586_907), citation: university, verified: "read" },
    { from: "2020-01-01", value: new Decimal(615_312), citation: authority, verified: "read" },
    {
      from: "2022-01-01",
      value: new Decimal(700_000),
      citation: act,
      verified: "read",
      note: {
        sv: "Konkurrensverket anger 1 januari 2022; det nya kapitlet (SFS 2021:1110) dateras oftast 1 februari 2022. Högre gräns för tjänster i bilaga 2.",
        en: "The authority says 1 January 2022; the new chapter (SFS 2021:1110) is mostly dated 1 February 2022. A higher limit for services of annex 2.",
      },
    },
  ),
};
