import { type LineCost } from "../../budget";
import {
  ceilToOre,
  compare,
  type Decimal,
  exact,
  type Exact,
  kronor,
  minus,
  type Ore,
  share,
  subtractOre,
  sumOre,
  times,
} from "../../money";
import { withoutBound } from "../callBound";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { amountText, shareText } from "../measure";
import { keepingBalance } from "../remedies";
import { NOT_APPLICABLE, type Proposal, type Rule, unknown, type Verdict } from "../rule";
import { callSource } from "../source";

/** Transnational activities have the share of the project budget that the call asks for, and no more. */
export const transnational: Rule = {
  ...ruleHead("cofin.transnational"),
  check: (facts) => {
    const { min, max } = facts.call.call.transnationalShare ?? {};
    const { total } = facts.calculation.budget.totals;
    if (min === undefined && max === undefined) return withoutBound(facts, "transnationalShare.min");
    if (total <= 0) return NOT_APPLICABLE;
    if (facts.project.costs.every((line) => line.transnational === undefined))
      return unknown("costs.transnational");

    const lines = transnationalLines(facts);
    const spent = sumOre(lines.map((line) => line.total));
    const actual = share(spent, total);
    const verdict = {
      unit: "share",
      base: "totalEligible",
      actual: shareText(actual),
      subjects: lines.map(({ id }) => `costs/${id}`),
    } as const;
    if (min !== undefined && compare(actual, exact(min)) < 0) {
      return [{ ...verdict, ...tooLittle(facts, min, spent, total) }];
    }
    if (max !== undefined && compare(actual, exact(max)) > 0) {
      return [{ ...verdict, ...tooMuch(facts, max, spent, total), remedies: remedies(facts, lines, max) }];
    }
    const [field, limit] = nearest(actual, min, max);
    return [
      {
        ...verdict,
        status: "pass",
        limit: shareText(limit),
        details: { bound: field },
        ...callSource(facts, `transnationalShare.${field}`),
      },
    ];
  },
};

function transnationalLines({ project, calculation }: Facts): LineCost[] {
  const abroad = new Set(project.costs.filter((line) => line.transnational === true).map(({ id }) => id));
  return calculation.budget.lines.filter(({ list, id }) => list === "costs" && abroad.has(id));
}

/** The gap is the cost that is missing at an unchanged total. */
function tooLittle(facts: Facts, min: Decimal, spent: Ore, total: Ore): Verdict {
  const missing = minus(times(exact(min), kronor(total)), kronor(spent));
  return failure(facts, "min", min, missing);
}

function tooMuch(facts: Facts, max: Decimal, spent: Ore, total: Ore): Verdict {
  const excess = minus(kronor(spent), times(exact(max), kronor(total)));
  return failure(facts, "max", max, excess);
}

function failure(facts: Facts, bound: "min" | "max", limit: Decimal, gap: Exact): Verdict {
  return {
    ...callSource(facts, `transnationalShare.${bound}`),
    status: "fail",
    limit: shareText(exact(limit)),
    gap: amountText(ceilToOre(gap)),
    gapUnit: "kr",
    details: { bound },
  };
}

/** The bound that the share lies nearest to. */
function nearest(actual: Exact, min: Decimal | undefined, max: Decimal | undefined): ["min" | "max", Exact] {
  if (max === undefined) return ["min", exact(min ?? 0)];
  if (min === undefined) return ["max", exact(max)];
  const isLow = compare(minus(actual, exact(min)), minus(exact(max), actual)) <= 0;
  return isLow ? ["min", exact(min)] : ["max", exact(max)];
}

/** The smallest line without which the share holds. */
function remedies(facts: Facts, lines: readonly LineCost[], max: Decimal): Proposal[] {
  const spent = sumOre(lines.map((line) => line.total));
  const { total } = facts.calculation.budget.totals;
  const [line] = lines
    .filter((one) => {
      const [left, of] = [subtractOre(spent, one.total), subtractOre(total, one.total)];
      return compare(share(left, of), exact(max)) <= 0;
    })
    .toSorted((a, b) => a.total - b.total);
  if (line === undefined) return [];
  const removal = [{ kind: "removeLine", list: "costs", id: line.id } as const];
  return [removal, keepingBalance(facts, removal)];
}
