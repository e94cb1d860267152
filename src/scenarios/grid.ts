import { type Adjustment, type Project } from "../budget";
import { type Decimal } from "../money";
import { assess, type Assessment } from "./assessment";
import { type Figure } from "./figures";
import { afterAdjustments, type Attempt } from "./runScenario";

/** The steps of one input: the adjustments of each. */
export type Axis = readonly (readonly Adjustment[])[];

/** The key figures where a row and a column of a grid meet. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly outcome: Attempt<readonly Figure[]>;
}

/** Two inputs varied together, row by row, each cell as it is asked for; the row's adjustments come before the column's. */
export function* scenarioGrid(
  { project, terms }: Assessment,
  rows: Axis,
  columns: Axis,
): Generator<GridCell> {
  for (const [row, ofRow] of rows.entries()) {
    for (const [column, ofColumn] of columns.entries()) {
      const outcome = afterAdjustments(
        project,
        [...ofRow, ...ofColumn],
        (adjusted) => assess(adjusted, terms).figures,
      );
      yield { row, column, outcome };
    }
  }
}

/** The call's least co-financing share at each of the shares, and the grant as large as it then may be. */
export function shareAxis({ call }: Project, shares: readonly Decimal[]): Axis {
  return shares.map((minCoFinancingShare) => [
    { kind: "call", call: { ...call, minCoFinancingShare } },
    { kind: "grant", mode: "max" },
  ]);
}

/** All salaries times each of the factors. */
export function salaryAxis(factors: readonly Decimal[]): Axis {
  return factors.map((factor) => [{ kind: "salary", factor }]);
}
