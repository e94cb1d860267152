import { type Column } from "./column";
import { type SheetId } from "./sheets";
import { costMonths, costs } from "./tables/costs";
import { cash, finsam, income } from "./tables/financing";
import { inKind, participants } from "./tables/nonCash";
import { organisations, outcomes, phases, subProjects } from "./tables/parties";
import { staff } from "./tables/staff";
import { scenarios } from "./tables/scenarios";

/** An input table: one a sheet, its headings in row `HEADING_ROW`, first column A. */
export interface Table {
  readonly id: TableId;
  /** The table's name in the file, the same in every language. */
  readonly name: string;
  readonly sheet: SheetId;
  /** The list of the project file that its rows are. */
  readonly list: string;
  readonly columns: readonly Column[];
  /** Rows that formulas reach beyond those in use, and how many they reach at least. */
  readonly spareRows: number;
  readonly leastRows: number;
}

const ROOM = { spareRows: 5, leastRows: 10 };

const TABLE_FACTS = {
  organisations: { name: "Organisations", list: "organisations", columns: organisations, ...ROOM },
  subProjects: { name: "SubProjects", list: "subProjects", columns: subProjects, ...ROOM },
  phases: { name: "Phases", list: "project.phases", columns: phases, ...ROOM },
  staff: { name: "Staff", list: "staff", columns: staff, ...ROOM },
  costs: { name: "Costs", list: "costs", columns: costs, ...ROOM },
  costMonths: {
    name: "CostMonths",
    list: "costs[].amounts",
    columns: costMonths,
    spareRows: 200,
    leastRows: 200,
  },
  participants: { name: "Participants", list: "participants", columns: participants, ...ROOM },
  inKind: { name: "InKind", list: "inKind", columns: inKind, ...ROOM },
  income: { name: "Income", list: "income", columns: income, spareRows: 50, leastRows: 50 },
  cash: { name: "Cash", list: "financing.cash", columns: cash, ...ROOM },
  finsam: { name: "Finsam", list: "financing.finsam", columns: finsam, ...ROOM },
  outcomes: { name: "Outcomes", list: "outcomes", columns: outcomes, spareRows: 0, leastRows: 3 },
  scenarios: { name: "Scenarios", list: "scenarios", columns: scenarios, spareRows: 0, leastRows: 1 },
} as const satisfies Record<string, Omit<Table, "id" | "sheet">>;

export type TableId = keyof typeof TABLE_FACTS;

/** Every input table; each stands on the sheet of its own id. */
export const TABLES: Readonly<Record<TableId, Table>> = {
  organisations: table("organisations"),
  subProjects: table("subProjects"),
  phases: table("phases"),
  staff: table("staff"),
  costs: table("costs"),
  costMonths: table("costMonths"),
  participants: table("participants"),
  inKind: table("inKind"),
  income: table("income"),
  cash: table("cash"),
  finsam: table("finsam"),
  outcomes: table("outcomes"),
  scenarios: table("scenarios"),
};

/** Rows that the sheets' formulas reach in a table with so many rows in use. */
export function capacityOf({ spareRows, leastRows }: Table, rowsInUse: number): number {
  return Math.max(rowsInUse + spareRows, leastRows);
}

function table(id: TableId): Table {
  return { id, sheet: id, ...TABLE_FACTS[id] };
}
