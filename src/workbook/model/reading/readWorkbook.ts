import { type Project } from "../../../budget";
import { FORM_VERSION, readProjectValue } from "../../../project-file";
import { type Language, type Table, TABLES } from "../../layout";
import { type WorkbookCells } from "../cells";
import { objectOf } from "./draft";
import { cellProblems } from "./fieldProblems";
import { languageOf } from "./languageOf";
import { inputColumns, type LocatedTables, locateTables } from "./locateTables";
import { cellOf, pathsByCell } from "./places";
import { type WorkbookProblem } from "./problem";
import { readCostMonths } from "./readCostMonths";
import { readFacts } from "./readFacts";
import { type Reading } from "./reading";
import { rowsBelow } from "./readLines";
import { readFinsam, readOutcomes } from "./readOddTables";
import { readScenarios } from "./readScenarios";
import { placeTable, readList } from "./readTables";
import { referencesIn, sheetOf } from "./references";

/** A project, or everything that is wrong with the input of its workbook. */
export type ReadWorkbook =
  | {
      readonly ok: true;
      readonly project: Project;
      /** The language that the sheets were laid out in. */
      readonly language: Language;
      /** The cell that a path of the project file stands in, `Personal!E12` for `staff[3].workload`. */
      readonly cellOf: (path: string) => string | undefined;
      /** The path of the project file that a cell is the place of; the inverse of `cellOf`. */
      readonly pathAt: (cell: string) => string | undefined;
    }
  | { readonly ok: false; readonly problems: readonly WorkbookProblem[] };

const LISTS = [
  TABLES.organisations,
  TABLES.subProjects,
  TABLES.phases,
  TABLES.staff,
  TABLES.costs,
  TABLES.participants,
  TABLES.inKind,
  TABLES.income,
  TABLES.cash,
];

/**
 * The project in a workbook, whatever was moved, renamed, reordered or added around its tables. What stands in the
 * cells becomes the value of a project file, and the reader of project files decides what is allowed, so that both
 * forms obey one set of rules. All problems come at once.
 */
export function readWorkbook(cells: WorkbookCells): ReadWorkbook {
  const tables = locateTables(cells, Object.values(TABLES));
  const reading: Reading = {
    language: languageOf(tables),
    references: referencesIn(tables),
    entries: [
      { path: ["delfin"], json: FORM_VERSION },
      { path: ["project"], json: {} },
      { path: ["organisations"], json: [] },
    ],
    places: new Map(),
    problems: [],
  };
  if (tables.size === 0) return { ok: false, problems: [{ code: "notOurs" }] };
  readFacts(reading, cells);
  for (const table of Object.values(TABLES)) {
    const located = tables.get(table.id);
    if (located === undefined) reportMissing(reading, table);
    else reading.problems.push(...rowsBelow(located, table));
  }
  readTables(reading, tables);
  const read = readProjectValue(objectOf(reading.entries));
  if (read.ok && reading.problems.length === 0) {
    const { places, language } = reading;
    const paths = pathsByCell(places);
    return {
      ok: true,
      project: read.project,
      language,
      cellOf: (path) => cellOf(places, path),
      pathAt: (cell) => paths.get(cell),
    };
  }
  const said = read.ok
    ? []
    : cellProblems(read.problems, {
        places: reading.places,
        listName: sheetOf,
        known: reading.references.known,
      });
  return { ok: false, problems: [...reading.problems, ...said] };
}

function readTables(reading: Reading, tables: LocatedTables): void {
  for (const table of LISTS) {
    const located = tables.get(table.id);
    if (located === undefined) continue;
    placeTable(reading, table.list.split("."), located);
    readList(reading, table, located);
  }
  const [costMonths, finsam] = [tables.get("costMonths"), tables.get("finsam")];
  if (costMonths !== undefined) readCostMonths(reading, costMonths, indexOfCosts(reading));
  if (finsam !== undefined) readFinsam(reading, finsam);
  const [outcomes, scenarios] = [tables.get("outcomes"), tables.get("scenarios")];
  if (outcomes !== undefined) readOutcomes(reading, outcomes);
  if (scenarios !== undefined) readScenarios(reading, scenarios);
}

/** The first row with each id: a later one with the same id is refused anyway. */
function indexOfCosts({ entries }: Reading): ReadonlyMap<unknown, number> {
  const indexes = new Map<unknown, number>();
  for (const {
    path: [list, index, field],
    json,
  } of entries) {
    if (list === "costs" && field === "id" && typeof index === "number" && !indexes.has(json))
      indexes.set(json, index);
  }
  return indexes;
}

/** Nothing more is said of a table that is gone, nor of references to its rows. */
function reportMissing({ problems, places }: Reading, table: Table): void {
  const headings = inputColumns(table).map(({ heading }) => heading);
  problems.push({ code: "missingTable", table: table.name, sheet: sheetOf(table.list), headings });
  places.set(table.list, { kind: "reported", cell: table.name });
}
