import { ACTS } from "../acts";
import { cite } from "../citation";
import { Decimal } from "../../money";
import { PENSION_ONLY, type ContributionReduction, reduction } from "./contributionReduction";
import { CONTRIBUTION_SOURCES as SOURCES } from "./contributionSources";

const PAY_AT_MOST = new Decimal(25_000);
const QUARTER_OF_THE_REST = new Decimal("0.1549");
const SHARED_2021 = { citation: SOURCES.summer2021, verified: "read" } as const;

/** Reductions for the young, since 2007. */
export const REDUCTIONS_FOR_YOUNG: readonly ContributionReduction[] = [
  reduction(
    "ages18to24",
    { sv: "18–24 år vid årets ingång", en: "aged 18–24 at the start of the year" },
    { ageAtYearStart: { from: 18, to: 24 } },
    [
      {
        from: "2007-07-01",
        to: "2008-12-31",
        value: new Decimal("0.2211"),
        citation: SOURCES.young2007to2014,
        verified: "secondary",
        note: {
          sv: "Uppgift för 2007; regeln om halva avgiften skulle ge omkring 21,3 %.",
          en: "Reported for 2007; the rule of half the fee would give about 21.3 %.",
        },
      },
    ],
  ),
  reduction(
    "under26",
    { sv: "under 26 år vid årets ingång", en: "under 26 at the start of the year" },
    { ageAtYearStart: { to: 25 } },
    [
      {
        from: "2009-01-01",
        to: "2015-04-30",
        value: QUARTER_OF_THE_REST,
        citation: SOURCES.young2007to2014,
        verified: "read",
      },
    ],
  ),
  reduction(
    "bornFrom1992",
    { sv: "födda 1992 eller senare", en: "born in 1992 or later" },
    { born: { from: 1992 } },
    [
      {
        from: "2015-05-01",
        to: "2015-07-31",
        value: PENSION_ONLY,
        citation: SOURCES.factsOf2015,
        verified: "read",
      },
    ],
  ),
  reduction(
    "born1990to1991",
    { sv: "födda 1990–1991", en: "born in 1990–1991" },
    { born: { from: 1990, to: 1991 } },
    [
      {
        from: "2015-05-01",
        to: "2015-07-31",
        value: QUARTER_OF_THE_REST,
        citation: SOURCES.factsOf2015,
        verified: "read",
      },
    ],
  ),
  reduction(
    "bornFrom1990",
    { sv: "födda 1990 eller senare", en: "born in 1990 or later" },
    { born: { from: 1990 } },
    [
      {
        from: "2015-08-01",
        to: "2016-05-31",
        value: new Decimal("0.2546"),
        citation: SOURCES.factsOf2015,
        verified: "read",
      },
    ],
  ),
  reduction(
    "ages15to17",
    { sv: "15–17 år vid årets ingång", en: "aged 15–17 at the start of the year" },
    { ageAtYearStart: { from: 15, to: 17 } },
    [{ from: "2019-08-01", value: PENSION_ONLY, citation: SOURCES.ages, verified: "read" }],
    PAY_AT_MOST,
  ),
  reduction(
    "ages18to22.2021",
    { sv: "18–22 år vid årets ingång", en: "aged 18–22 at the start of the year" },
    { ageAtYearStart: { from: 18, to: 22 } },
    [
      { from: "2021-01-01", value: new Decimal("0.1973"), ...SHARED_2021 },
      { from: "2021-06-01", value: PENSION_ONLY, ...SHARED_2021 },
      { from: "2021-09-01", value: new Decimal("0.1973"), ...SHARED_2021 },
      { from: "2022-06-01", value: PENSION_ONLY, ...SHARED_2021 },
      { from: "2022-09-01", to: "2023-03-31", value: new Decimal("0.1973"), ...SHARED_2021 },
    ],
    PAY_AT_MOST,
  ),
  reduction(
    "ages18to22.2026",
    { sv: "18–22 år vid årets ingång", en: "aged 18–22 at the start of the year" },
    { ageAtYearStart: { from: 18, to: 22 } },
    [
      {
        from: "2026-04-01",
        to: "2027-09-30",
        value: new Decimal("0.2081"),
        citation: cite(ACTS.youthContributions2026, "2 §"),
        verified: "unread",
        note: {
          sv: "Lagtexten är läst (hela ålderspensionsavgiften, hälften av övriga); summan är beräknad, ungefärlig.",
          en: "The law's text was read (the whole pension contribution, half of each other); the sum is computed and approximate.",
        },
      },
    ],
    PAY_AT_MOST,
  ),
];
