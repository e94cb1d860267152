import { COST_KEYS, type CostBreakdown, sumBreakdowns } from "../../budget";
import { type Calculation } from "../../funding";
import { ore, subtractOre, sumOre } from "../../money";
import { ruleHead } from "../catalogue";
import { amountText } from "../measure";
import { type Rule, type Verdict } from "../rule";

/**
 * Every table of the budget sums to the total, row by row, to the öre. A failure is a bug of Delfin's, a formula that
 * was changed, or a line of an organisation that the project does not have.
 */
export const reconciliation: Rule = {
  ...ruleHead("recon"),
  check: ({ calculation }) => {
    const { totals } = calculation.budget;
    const failures = tablesOf(calculation).flatMap(([name, parts]) => difference(name, parts, totals));
    const total = amountText(totals.total);
    return failures.length > 0 ? failures : [{ status: "pass", unit: "kr", actual: total, limit: total }];
  },
};

type Table = [axis: string, parts: readonly CostBreakdown[]];

/** The parts of every table, by the axis that it is laid out along; a project without phases has no table of them. */
function tablesOf({ budget }: Calculation): Table[] {
  return [
    ["byCostType", [sumBreakdowns([budget.totals])]],
    ["byMonth", budget.byMonth],
    ["byYear", [...budget.byYear.values()]],
    ...(budget.byPhase.size === 0 ? [] : ([["byPhase", [...budget.byPhase.values()]]] satisfies Table[])),
    ["byOrganisation", [...budget.byOrganisation.values()]],
    ["bySubProject", [...budget.bySubProject.values()]],
  ];
}

/** The first row in which the parts do not sum to the totals. */
function difference(table: string, parts: readonly CostBreakdown[], totals: CostBreakdown): Verdict[] {
  for (const row of COST_KEYS) {
    const sum = sumOre(parts.map((part) => part[row]));
    if (sum === totals[row]) continue;
    return [
      {
        status: "fail",
        unit: "kr",
        actual: amountText(sum),
        limit: amountText(totals[row]),
        gap: amountText(ore(Math.abs(subtractOre(sum, totals[row])))),
        details: { table, row },
      },
    ];
  }
  return [];
}
