import { type Adjustment, type StaffFunction, type UnitCostLine } from "../../budget";
import { type DatedValue, lawDate, type PriceRegion, priceRegion, UNIT_COSTS, valueOn } from "../../law";
import { Decimal, writeDecimal } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { keepingBalance } from "../remedies";
import { NOT_APPLICABLE, type Proposal, type Rule, unknown, type Verdict } from "../rule";
import { source } from "../source";
import { firstMonthOf, nameOf, subjectOf } from "./lines";

/**
 * A unit-cost line's rate against the amount by which the Commission reimburses Sweden for its function, region and
 * year. The amount holds 40 per cent for all other costs, so only a rate above it is remarkable; the tables by which
 * the ESF council itself pays were not read.
 */
export const unitRate: Rule = {
  ...ruleHead("staff.unit-rate"),
  check: (facts) => {
    const lines = facts.project.staff.filter((line) => line.method === "unit");
    if (lines.length === 0) return NOT_APPLICABLE;
    const { region } = facts.project.project;
    if (region === undefined) return unknown("project.region");

    const rated = lines.flatMap((line) => ratedLine(facts, line, priceRegion(region)));
    const above = rated.filter(({ line, shown }) => line.hourlyRate.gt(shown));
    if (above.length > 0) return above.map((one) => aboveTheAmount(facts, one));
    const nameless = lines.filter((line) => line.function === undefined);
    if (nameless.length > 0) {
      return [{ status: "unknown", missing: ["staff.function"], subjects: nameless.map(subjectOf) }];
    }
    const [first] = rated;
    if (first === undefined) return NOT_APPLICABLE;
    const nearest = rated.reduce((most, one) => (used(one).gt(used(most)) ? one : most), first);
    return [{ status: "pass", ...verdictOf(nearest) }];
  },
};

interface RatedLine {
  readonly line: UnitCostLine;
  readonly amount: DatedValue<Decimal>;
  /** The amount as tables print it, in whole öre: the act states no rounding, and no table has more. */
  readonly shown: Decimal;
}

/** The line with its function's amount of the year; none where it has no function or the act no amount for the year. */
function ratedLine(facts: Facts, line: UnitCostLine, region: PriceRegion): RatedLine[] {
  const start = firstMonthOf(facts, line);
  if (line.function === undefined || start === undefined) return [];
  const amount = amountOf(line.function, region, lawDate(facts.programmeId, start));
  if (amount === undefined) return [];
  return [{ line, amount, shown: amount.value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP) }];
}

function amountOf(
  staffFunction: StaffFunction,
  region: PriceRegion,
  date: Parameters<typeof valueOn>[1],
): DatedValue<Decimal> | undefined {
  return valueOn(UNIT_COSTS[staffFunction][region], date);
}

function used({ line, shown }: RatedLine): Decimal {
  return line.hourlyRate.div(shown);
}

function verdictOf({ line, amount, shown }: RatedLine): Omit<Verdict, "status"> {
  return {
    unit: "krPerHour",
    actual: writeDecimal(line.hourlyRate),
    limit: writeDecimal(shown),
    ...source(amount),
    subjects: [subjectOf(line)],
    details: { line: nameOf(line), year: amount.from.slice(0, 4) },
  };
}

function aboveTheAmount(facts: Facts, rated: RatedLine): Verdict {
  const { line, shown } = rated;
  return {
    ...verdictOf(rated),
    status: "fail",
    gap: writeDecimal(line.hourlyRate.minus(shown)),
    remedies: remedies(facts, rated),
  };
}

function remedies(facts: Facts, { line: { id }, shown }: RatedLine): Proposal[] {
  const change: Adjustment[] = [
    { kind: "line", list: "staff", id, field: "hourlyRate", value: writeDecimal(shown) },
  ];
  return [change, keepingBalance(facts, change)];
}
