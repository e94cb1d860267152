import { type Ore, sumOre, ZERO_ORE } from "../money";
import { type MonthGrid } from "./monthGrid";
import { type CostType } from "./choices";
import { type LineFacts } from "./lines";
import { type Id } from "./id";

export type LineList = "staff" | "costs" | "participants" | "inKind";

/** Cost types that lines are entered under; indirect costs and income are calculated for the whole project. */
export type LineType = "staff" | CostType | "participants" | "inKind";

/** What a line costs, month by month, in öre. */
export interface LineCost {
  readonly list: LineList;
  readonly id: Id;
  readonly organisation: Id;
  /** "" where the line is assigned to no sub-project. */
  readonly subProject: Id;
  readonly type: LineType;
  /** Position of the first month of `monthly` among the project's months. */
  readonly from: number;
  readonly monthly: readonly Ore[];
  readonly total: Ore;
  /** Replaced by the 40 % option: counted as 0 everywhere, kept in the workbook. */
  readonly coveredByFlatRate: boolean;
}

export interface Monthly {
  readonly from: number;
  readonly monthly: readonly Ore[];
}

export const NOTHING: Monthly = { from: 0, monthly: [] };

export function lineCost(
  list: LineList,
  type: LineType,
  line: LineFacts,
  { from, monthly }: Monthly,
): LineCost {
  return {
    list,
    id: line.id,
    organisation: line.organisation,
    subProject: line.subProject ?? "",
    type,
    from,
    monthly,
    total: sumOre(monthly),
    coveredByFlatRate: false,
  };
}

/** The line's amount in the month at a position of the grid. */
export function amountInMonth(line: Monthly, position: number): Ore {
  return line.monthly[position - line.from] ?? ZERO_ORE;
}

/** Every month of the project for one line, zeros included. */
export function overTheProject(line: Monthly, grid: MonthGrid): Ore[] {
  return grid.months.map((_, position) => amountInMonth(line, position));
}
