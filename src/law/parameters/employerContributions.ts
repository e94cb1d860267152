import { Decimal } from "../../money";
import { type Parameter, series } from "../parameter";
import { PROGRAMMES } from "../programme";
import { type ContributionReduction, PENSION_ONLY, reduction } from "./contributionReduction";
import { CONTRIBUTION_SOURCES as SOURCES } from "./contributionSources";
import { REDUCTIONS_FOR_OLDER } from "./contributionsOfOlder";
import { REDUCTIONS_FOR_YOUNG } from "./contributionsOfYoung";

/** Employer contributions with the general payroll tax, share of pay. */
export const NORMAL_CONTRIBUTION: Parameter<"share"> = {
  id: "employerContribution.normal",
  title: {
    sv: "Arbetsgivaravgift med allmän löneavgift",
    en: "Employer contribution with general payroll tax",
  },
  unit: "share",
  layer: "national",
  dateBasis: "costMonth",
  programmes: PROGRAMMES,
  series: series(
    { from: "2007-01-01", value: new Decimal("0.3242"), citation: SOURCES.facts, verified: "read" },
    { from: "2009-01-01", value: new Decimal("0.3142"), citation: SOURCES.facts, verified: "read" },
    {
      from: "2025-01-01",
      value: new Decimal("0.3142"),
      citation: SOURCES.facts,
      verified: "secondary",
      note: { sv: "Läst till och med 2024; antas oförändrad.", en: "Read up to 2024; taken as unchanged." },
    },
    {
      from: "2026-04-01",
      value: new Decimal("0.3142"),
      citation: SOURCES.facts,
      verified: "unread",
      note: { sv: "Antas oförändrad.", en: "Taken as unchanged." },
    },
  ),
};

/** Every reduction; no two hold for the same birth year and month. */
export const CONTRIBUTION_REDUCTIONS: readonly ContributionReduction[] = [
  ...REDUCTIONS_FOR_OLDER,
  ...REDUCTIONS_FOR_YOUNG,
  reduction(
    "smallEmployer2020",
    { sv: "för högst 30 anställda, mars–juni 2020", en: "for at most 30 employees, March–June 2020" },
    { employeesAtMost: 30 },
    [
      {
        from: "2020-03-01",
        to: "2020-06-30",
        value: PENSION_ONLY,
        citation: SOURCES.facts,
        verified: "read",
      },
    ],
    new Decimal(25_000),
  ),
];
