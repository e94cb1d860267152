import { readMonth } from "../../../calendar";
import { type Bilingual } from "../../../law";
import { MAX_ORE } from "../../../money";
import { nearest, pathText, type Step } from "../../../project-file";
import { type Column, TABLES } from "../../layout";
import { sheetAddress } from "../address";
import { type LocatedTable } from "./locateTables";
import { type Entry } from "./draft";
import { type CellExpected } from "./problem";
import { readCell, type Reading, type Source } from "./reading";
import { linesIn } from "./readLines";
import { sourceOf } from "./readTables";
import { sheetOf } from "./references";

const KRONOR: CellExpected = {
  kind: "decimal",
  range: { min: -MAX_ORE / 100, max: MAX_ORE / 100 },
  decimals: 20,
};

/**
 * Reads the amounts by month into the costs that they name; `costs` has the place of each cost in its list. Rows that
 * name no cost, and months that stand twice, are problems of the workbook alone: a project file cannot have them.
 */
export function readCostMonths(
  reading: Reading,
  located: LocatedTable,
  costs: ReadonlyMap<unknown, number>,
): void {
  reading.entries.push(...amountsOfTheirOwn(reading));
  const first = new Map<string, string>();
  for (const line of linesIn(located)) {
    const [cost, month, amount] = ["cost", "month", "amount"].map((id) =>
      sourceOf(columnOf(id), located, line),
    );
    if (cost === undefined || month === undefined || amount === undefined) continue;
    const own = ["costMonths", line.row];
    const costId = required(reading, [...own, "cost"], cost, { kind: "id" });
    const monthText = required(reading, [...own, "month"], month, { kind: "month" });
    if (typeof costId !== "string" || typeof monthText !== "string") continue;
    const index = costs.get(costId);
    if (index === undefined) {
      unknownCost(reading, costId, cost);
      continue;
    }
    const path = ["costs", index, "amounts", monthText];
    const key = pathText(path);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      reading.problems.push({ code: "repeatedMonth", ...at(month), value: monthText, first: earlier });
      continue;
    }
    first.set(key, at(month).cell);
    const json = required(reading, path, amount, KRONOR);
    // A wrong month is refused under the same path as its amount, so that path then leads to the month.
    const monthPlace = { kind: "cell", ...at(month), form: month.form } as const;
    reading.places.set(`${key}.month`, monthPlace);
    if (readMonth(monthText) === undefined) reading.places.set(key, monthPlace);
    if (json !== undefined) reading.entries.push({ path, json });
  }
}

/** A cost that goes by amounts has them even where there is none yet, as in the project file. */
function amountsOfTheirOwn({ entries }: Reading): readonly Entry[] {
  return entries
    .filter(({ path: [list, , field], json }) => list === "costs" && field === "profile" && json === "custom")
    .map(({ path: [list = "", index = 0] }) => ({ path: [list, index, "amounts"], json: {} }));
}

function required(reading: Reading, path: readonly Step[], source: Source, expected: CellExpected): unknown {
  const json = readCell(reading, path, source);
  const reported = reading.places.get(pathText(path))?.kind === "reported";
  if (json === undefined && !reported) reading.problems.push({ code: "missing", ...at(source), expected });
  return json;
}

function unknownCost({ problems, references }: Reading, value: string, source: Source): void {
  const near = nearest(value, references.known("costs"));
  const problem = { code: "unknownReference", ...at(source), value, table: sheetOf("costs") } as const;
  problems.push(near === undefined ? problem : { ...problem, nearest: near });
}

function at({ sheet, row, column, heading }: Source): { readonly cell: string; readonly heading: Bilingual } {
  return { cell: sheetAddress(sheet.name, row, column), heading };
}

function columnOf(id: string): Column {
  const column = TABLES.costMonths.columns.find((each) => each.id === id);
  if (column === undefined) throw new TypeError(`the table of amounts by month has no column ${id}`);
  return column;
}
