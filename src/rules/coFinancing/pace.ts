import { type Adjustment, type CashLine, DEFAULTS, overTheProject, rowByMonth } from "../../budget";
import { type IsoDate, type Month, monthOf } from "../../calendar";
import { type CashFlow } from "../../funding";
import {
  ceilToOre,
  compare,
  type Exact,
  kronor,
  minus,
  type Ore,
  sumOre,
  times,
  ZERO,
  ZERO_ORE,
} from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Remedy, type Rule, unknown } from "../rule";

/**
 * Co-financing comes in step with costs: at the end of each claim period it has at least reached its share of the costs
 * that were declared one claim before. A claim that lags further would be cut.
 */
export const pace: Rule = {
  ...ruleHead("cofin.pace"),
  check: (facts) => {
    const { financing, cashFlow } = facts.calculation;
    if (financing.grant === 0 || financing.coFinancing === 0) return NOT_APPLICABLE;
    if (cashFlow === undefined) return unknown("cashFlow");
    const claims = pacedClaims(facts, cashFlow);
    const late = claims.filter((claim) => compare(behind(claim), ZERO) > 0);
    const [first] = late;
    if (first === undefined) return [{ status: "pass", subjects: ["financing"] }];

    const worst = late.reduce(
      (most, claim) => (compare(behind(claim), behind(most)) > 0 ? claim : most),
      first,
    );
    return [
      {
        status: "fail",
        unit: "kr",
        actual: amountText(worst.borne),
        limit: amountText(ceilToOre(worst.due)),
        gap: amountText(ceilToOre(behind(worst))),
        subjects: ["financing"],
        details: { month: worst.lastMonth, months: late.map(({ lastMonth }) => lastMonth) },
        remedies: remedies(facts),
      },
    ];
  },
};

/** Co-financing by the end of a claim's months, and what must be there by then. */
interface PacedClaim {
  readonly lastMonth: Month;
  readonly borne: Ore;
  readonly due: Exact;
}

function pacedClaims({ calculation }: Facts, { payments }: CashFlow): PacedClaim[] {
  const { budget, financing } = calculation;
  const { first } = budget.grid;
  const costs = rowByMonth(budget, "total");
  const borne = coFinancingByMonth(calculation);
  const ends = payments.claims.map(({ lastMonth }) => lastMonth - first + 1);
  return ends.map((end, claim) => ({
    lastMonth: monthOf(first + end - 1),
    borne: sumOre(borne.slice(0, end)),
    due: times(financing.coFinancingShare, kronor(sumOre(costs.slice(0, ends[claim - 1] ?? 0)))),
  }));
}

/** Cash and what is not cash, of each project month. */
function coFinancingByMonth({ budget, financing }: Facts["calculation"]): Ore[] {
  const cash = financing.contributions.map((part) => overTheProject(part, budget.grid));
  return rowByMonth(budget, "nonCash").map((nonCash, position) =>
    sumOre([nonCash, ...cash.map((row) => row[position] ?? ZERO_ORE)]),
  );
}

function behind({ borne, due }: PacedClaim): Exact {
  return minus(due, kronor(borne));
}

/** Cash evenly from the project's start, or all of it at the start. */
function remedies({ project }: Facts): Remedy[] {
  const { cash } = project.financing;
  const evenly = cash.flatMap((line) => [
    ...withProfile(line, "even"),
    ...fromTheStart(line, project.project.start),
  ]);
  const atOnce = cash.flatMap((line) => [
    ...withProfile(line, "start"),
    ...fromTheStart(line, project.project.start),
  ]);
  return [evenly, atOnce].filter((changes) => changes.length > 0);
}

function withProfile({ id, profile = DEFAULTS.profile }: CashLine, value: "even" | "start"): Adjustment[] {
  return profile === value ? [] : [{ kind: "line", list: "financing.cash", id, field: "profile", value }];
}

function fromTheStart({ id, start }: CashLine, value: IsoDate): Adjustment[] {
  return start === undefined || start <= value
    ? []
    : [{ kind: "line", list: "financing.cash", id, field: "start", value }];
}
