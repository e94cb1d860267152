import { TABLES } from "../../layout";
import { inputColumns, type LocatedTable } from "./locateTables";
import { type Reading, readInto, type Source } from "./reading";
import { linesIn } from "./readLines";
import { isBlank } from "./readValue";
import { placeTable, readFields, sourceOf, startAt } from "./readTables";

/**
 * Reads the scenarios: a row an adjustment, rows with the same name after one another a scenario. A row without a name
 * goes on with the scenario above it; a row with a name alone is a scenario without adjustments.
 */
export function readScenarios(reading: Reading, located: LocatedTable): void {
  const table = TABLES.scenarios;
  const [nameColumn, ...changeColumns] = inputColumns(table);
  if (nameColumn === undefined) return;
  placeTable(reading, ["scenarios"], located);
  let [scenario, adjustment] = [-1, 0];
  let current: unknown;
  for (const line of linesIn(located)) {
    const source = sourceOf(nameColumn, located, line);
    const name = source === undefined ? undefined : nameIn(source);
    if (scenario < 0 || (name !== undefined && name !== current)) {
      [scenario, adjustment, current] = [scenario + 1, 0, name];
      const path = ["scenarios", scenario];
      startAt(reading, path, located, line);
      if (source !== undefined) readInto(reading, [...path, "name"], source);
      reading.entries.push({ path: [...path, "adjustments"], json: [] });
    }
    const changes = [...line.cells].some(([id, { cell }]) => id !== nameColumn.id && !isBlank(cell));
    if (!changes) continue;
    const path = ["scenarios", scenario, "adjustments", adjustment++];
    startAt(reading, path, located, line);
    readFields(reading, path, { ...table, columns: changeColumns }, located, line);
  }
}

function nameIn({ sheet, row, column }: Source): unknown {
  const cell = sheet.cell(row, column);
  return isBlank(cell) ? undefined : cell.value;
}
