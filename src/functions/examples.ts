import { type FunctionId } from "../i18n";

/** An argument, or a cell of a result, as an example says it; dates by their ISO text, a list of months by its ends. */
export type ExampleCell = number | string | boolean | null | { readonly date: string };
export type ExampleArgument =
  | ExampleCell
  | readonly (readonly ExampleCell[])[]
  | { readonly months: readonly [start: string, end: string] };

/** A call of a function and what it gives. The help shows the examples, and the tests run them. */
export interface Example {
  readonly id: FunctionId;
  /** In the function's order; null for one that is left out. */
  readonly arguments: readonly ExampleArgument[];
  readonly value: ExampleCell | readonly (readonly ExampleCell[])[];
}

const date = (iso: string): ExampleCell => ({ date: iso });

export const EXAMPLES: readonly Example[] = [
  { id: "SHARE", arguments: [470_000, 1_000_000], value: 0.47 },
  { id: "GRANT", arguments: [1_234_567, "43 %"], value: 530_863 },
  { id: "GRANT", arguments: [1_000_000, "60 %", 300_000, 550_000, 2_000_000], value: 550_000 },
  { id: "COFINANCING", arguments: [1_234_567, 0.43], value: 703_704 },
  { id: "SPLIT", arguments: [100, [[1, 1, 1]]], value: [[33.34, 33.33, 33.33]] },
  { id: "SPLIT", arguments: [10_000, [[3], [2], [2]], 1], value: [[4286], [2857], [2857]] },
  {
    id: "FINSAM",
    arguments: [4_000_000, 1, [[3, 1]]],
    value: [
      ["Staten", 2_000_000],
      ["Region 1", 1_000_000],
      ["Kommun 1", 750_000],
      ["Kommun 2", 250_000],
    ],
  },
  {
    id: "MONTHS",
    arguments: [date("2025-01-15"), date("2025-12-31"), 3],
    value: [[date("2025-01-01"), date("2025-04-01"), date("2025-07-01"), date("2025-10-01")]],
  },
  {
    id: "SPREAD",
    arguments: [10_600, date("2010-05-18"), date("2010-08-31"), { months: ["2010-05-01", "2010-08-01"] }],
    value: [[1400, 3000, 3100, 3100]],
  },
  {
    id: "STAFFCOST",
    arguments: [36_000, 1, date("2011-02-01"), date("2011-04-30"), "45,15 %", "2,5 %"],
    value: 158_068.35,
  },
  {
    id: "STAFFPLAN",
    arguments: [
      36_000,
      1,
      date("2011-02-01"),
      date("2011-04-30"),
      { months: ["2011-02-01", "2011-04-01"] },
      "45,15 %",
      "2,5 %",
    ],
    value: [[52_254, 52_254, 53_560.35]],
  },
  { id: "HOURLYRATE", arguments: [650_000], value: 377.91 },
  {
    id: "UNITCOST",
    arguments: [312, "50 %", date("2016-01-01"), date("2016-12-31")],
    value: 259_235.12,
  },
  {
    id: "PARTICIPANTCOST",
    arguments: [32, 9800, date("2011-05-01"), date("2011-06-30"), "85 %"],
    value: 533_120,
  },
  { id: "PERPARTICIPANT", arguments: [1_000_000, 40], value: 25_000 },
  { id: "PERPARTICIPANT", arguments: [1_000_000, 0], value: "—" },
  {
    id: "CLAIMS",
    arguments: [[[100, 100, 100, 100, 100, 100]], 300, 3, 2, 60, "10 %"],
    value: [[60, 0, 0, 0, 90, 0, 0, 150]],
  },
  { id: "BALANCE", arguments: [[[400, 0, 250]], [[100, 350, 50]]], value: [[300, -50, 150]] },
  { id: "LIQUIDITYNEED", arguments: [[[400, 0, 250]], [[100, 350, 50]]], value: 50 },
  {
    id: "CHECKSHARE",
    arguments: [91_752_514, 136_883_875, "33 %"],
    value:
      "ESF-stödet lämnar 32,97 % av projektbudgeten till medfinansiering, inom toleransen för 33,00 %. Det saknas 40 317,75 kr för att nå gränsen exakt.",
  },
  { id: "CHECKSHARE", arguments: [91_752_514, 136_883_875, "32 %"], value: "OK" },
  {
    id: "CHECKGRANT",
    arguments: [650_000, 1_000_000, 380_000],
    value:
      "ESF-stödet är 650 000 kr, men de kontanta kostnaderna är bara 620 000 kr. Sänk stödet med 30 000 kr; det får inte täcka deltagarersättning eller bidrag i annat än pengar.",
  },
  {
    id: "CHECKBALANCE",
    arguments: [1_000_000, 470_000, 520_000],
    value:
      "Det fattas 10 000 kr: projektbudgeten är 1 000 000 kr och finansieringen 990 000 kr. Närmast till hands är mer kontant medfinansiering, eller högre ESF-stöd om utlysningen medger det.",
  },
  {
    id: "CHECKFLATRATE",
    arguments: ["ESF 2014–2020", "15 %", 92_000, 610_000],
    value:
      "De indirekta kostnaderna är 15,08 % av personalkostnaderna; högst 15,00 % är tillåtet. Det är 500 kr för mycket. Sänk satsen till gränsen.",
  },
  {
    id: "CHECKADVANCE",
    arguments: ["ESF+ 2021–2027", 300_000, 560_000],
    value:
      "Förskottet är 300 000 kr; ni kan få högst 280 000 kr (50,00 % av ESF-stödet). Sänk det med 20 000 kr.",
  },
  {
    id: "CHECKPERIOD",
    arguments: ["ESF 2014–2020", date("2015-10-15"), date("2018-10-15"), 36],
    value: "Projektet pågår 37 månader; utlysningen medger högst 36 månader. Korta det med 1 månad.",
  },
  { id: "CHECKWORKLOAD", arguments: [[["60 %", "40 %"]]], value: "OK" },
  { id: "FLATRATE", arguments: ["15 %", 610_000], value: 91_500 },
  { id: "FLATRATE", arguments: ["staff40", 610_000], value: 244_000 },
  {
    id: "COMPAREOPTIONS",
    arguments: ["ESF 2007–2013", 600_000, 150_000, 90_000],
    value: [
      [
        "20 % av direkta kostnader",
        900_000,
        60_000,
        true,
        "Förordning (EG) nr 1081/2006 om Europeiska socialfonden, artikel 11(3) b(i)",
      ],
      ["25 % av direkta kostnader, egen beräkning", 937_500, 97_500, false, ""],
      ["15 % av personal", 840_000, 0, false, ""],
      ["40 % av personal för alla övriga kostnader", 840_000, 0, false, ""],
      ["7 % av direkta kostnader", 802_500, -37_500, false, ""],
    ],
  },
  { id: "EMPLOYERFEE", arguments: [date("2015-06-15"), 1991], value: 0.1549 },
  {
    id: "ELIGIBLE",
    arguments: ["ESF 2014–2020", "travel", date("2015-03-01"), null, null, "Tåg till studiebesök"],
    value: true,
  },
  {
    id: "WHY",
    arguments: ["ESF 2014–2020", "other", date("2015-03-01"), null, null, "Dröjsmålsränta"],
    value:
      "Ger inte stöd: texten nämner ”Dröjsmålsränta”. Ränta på skulder är inte stödberättigande. (Förordning (EU) nr 1303/2013, gemensamma bestämmelser för fonderna, artikel 69(3) a)",
  },
  { id: "ELIGIBLEAMOUNT", arguments: [8000, "25 %", false], value: 10_000 },
  { id: "ELIGIBLEAMOUNT", arguments: [8000, "25 %", true], value: 8000 },
  { id: "LIMIT", arguments: ["spending.start", "ESF+ 2021–2027"], value: date("2021-01-01") },
  {
    id: "CITE",
    arguments: ["grant.cash", "ESF 2014–2020"],
    value: "Förordning (EU) nr 1303/2013, gemensamma bestämmelser för fonderna, artikel 69(1) a",
  },
  {
    id: "RULES",
    arguments: ["none", "likviditet"],
    value: [["cash.need", "Likviditetsbehov", "varning", "Delfins egen kontroll"]],
  },
];
