import { type ActualSalaryLine, type Adjustment, DEFAULTS } from "../../budget";
import { type DatedValue, employerContribution, STAFF_LIMITS, valueOn } from "../../law";
import { type Decimal, exact, minus, writeDecimal } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { shareText } from "../measure";
import { keepingBalance } from "../remedies";
import { NOT_APPLICABLE, type Proposal, type Rule, type Verdict } from "../rule";
import { source } from "../source";
import { firstMonthOf, nameOf, subjectOf } from "./lines";

/**
 * The on-cost rate of a salary line is not below the statutory employer contribution of its first month, nor higher
 * than is plausible. A reduction for the person's age counts where the birth year is stated, in full, though some hold
 * only up to a pay: the least rate that can be right passes.
 */
export const onCost: Rule = {
  ...ruleHead("staff.oncost"),
  check: (facts) => {
    const bounded = facts.project.staff.flatMap((line) => boundedLine(facts, line));
    const [first] = bounded;
    if (first === undefined) return NOT_APPLICABLE;
    const failing = bounded.flatMap((one) => outside(facts, one) ?? []);
    if (failing.length > 0) return failing;
    const nearest = bounded.reduce((least, one) => (margin(one).lt(margin(least)) ? one : least), first);
    return [{ status: "pass", ...measured(nearest.rate, nearest.least) }];
  },
};

interface BoundedLine {
  readonly line: ActualSalaryLine;
  readonly rate: Decimal;
  readonly least: DatedValue<Decimal>;
  readonly most?: DatedValue<Decimal>;
}

/** The line with its bounds; none for lines of other methods, of no cost, or before the contributions that are known. */
function boundedLine(facts: Facts, line: Facts["project"]["staff"][number]): BoundedLine[] {
  const start = firstMonthOf(facts, line);
  if (line.method !== "actual" || start === undefined) return [];
  const least = employerContribution(start, line.birthYear)?.value;
  if (least === undefined) return [];
  const most = valueOn(STAFF_LIMITS.plausibleOnCost, start);
  return [
    { line, rate: line.onCostRate ?? DEFAULTS.onCostRate, least, ...(most === undefined ? {} : { most }) },
  ];
}

function outside(facts: Facts, { line, rate, least, most }: BoundedLine): Verdict | undefined {
  const verdict = { status: "fail", subjects: [subjectOf(line)], details: { line: nameOf(line) } } as const;
  if (rate.lt(least.value)) {
    return {
      ...verdict,
      ...measured(rate, least),
      gap: shareText(minus(exact(least.value), exact(rate))),
      note: rate.isZero() ? "noOnCost" : "tooLow",
      remedies: remedies(facts, line, least.value),
    };
  }
  if (most === undefined || rate.lte(most.value)) return undefined;
  return {
    ...verdict,
    ...measured(rate, most),
    gap: shareText(minus(exact(rate), exact(most.value))),
    note: "tooHigh",
    remedies: remedies(facts, line, most.value),
  };
}

function measured(rate: Decimal, bound: DatedValue<Decimal>): Omit<Verdict, "status"> {
  return {
    unit: "share",
    actual: shareText(exact(rate)),
    limit: shareText(exact(bound.value)),
    ...source(bound),
  };
}

function margin({ rate, least }: BoundedLine): Decimal {
  return rate.minus(least.value);
}

function remedies(facts: Facts, { id }: ActualSalaryLine, bound: Decimal): Proposal[] {
  const change: Adjustment[] = [
    { kind: "line", list: "staff", id, field: "onCostRate", value: writeDecimal(bound) },
  ];
  return [change, keepingBalance(facts, change)];
}
