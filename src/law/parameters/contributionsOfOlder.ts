import { Decimal } from "../../money";
import { PENSION_ONLY, type ContributionReduction, reduction } from "./contributionReduction";
import { CONTRIBUTION_SOURCES as SOURCES } from "./contributionSources";

/** Reductions for those who have reached the age of pension. */
export const REDUCTIONS_FOR_OLDER: readonly ContributionReduction[] = [
  reduction(
    "bornBy1937",
    { sv: "födda 1937 eller tidigare", en: "born in 1937 or earlier" },
    { born: { to: 1937 } },
    [
      { from: "2007-01-01", value: new Decimal(0), citation: SOURCES.ages, verified: "secondary" },
      { from: "2020-09-21", value: new Decimal(0), citation: SOURCES.ages, verified: "read" },
    ],
  ),
  reduction(
    "from65",
    { sv: "fyllda 65 vid årets ingång", en: "aged 65 or more at the start of the year" },
    { ageAtYearStart: { from: 65 }, born: { from: 1938 } },
    [
      { from: "2007-01-01", value: PENSION_ONLY, citation: SOURCES.facts, verified: "secondary" },
      { from: "2009-01-01", value: PENSION_ONLY, citation: SOURCES.facts, verified: "read" },
      {
        from: "2016-01-01",
        value: new Decimal("0.1636"),
        citation: SOURCES.youngAndOld2016,
        verified: "read",
        note: { sv: "Med särskild löneskatt 6,15 %.", en: "With the special wage tax of 6.15 %." },
      },
      {
        from: "2019-07-01",
        value: PENSION_ONLY,
        citation: SOURCES.ages,
        verified: "unread",
        note: {
          sv: "Slutmånaden för den särskilda löneskatten är osäker.",
          en: "The last month of the special wage tax is uncertain.",
        },
      },
      { from: "2020-09-21", to: "2022-12-31", value: PENSION_ONLY, citation: SOURCES.ages, verified: "read" },
    ],
  ),
  reduction(
    "from66",
    { sv: "fyllda 66 vid årets ingång", en: "aged 66 or more at the start of the year" },
    { ageAtYearStart: { from: 66 }, born: { from: 1938 } },
    [
      {
        from: "2023-01-01",
        to: "2025-12-31",
        value: PENSION_ONLY,
        citation: SOURCES.ages,
        verified: "unread",
        note: { sv: "Åldern höjdes 2023 eller 2024.", en: "The age was raised in 2023 or 2024." },
      },
    ],
  ),
  reduction(
    "from67",
    { sv: "fyllda 67 vid årets ingång", en: "aged 67 or more at the start of the year" },
    { ageAtYearStart: { from: 67 }, born: { from: 1938 } },
    [
      {
        from: "2026-01-01",
        value: PENSION_ONLY,
        citation: SOURCES.ages,
        verified: "secondary",
        note: { sv: "Läst som förslag.", en: "Read as a proposal." },
      },
    ],
  ),
];
