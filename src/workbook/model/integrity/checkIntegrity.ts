import { type Project } from "../../../budget";
import { type Calculation } from "../../../funding";
import { type Language, type SheetId } from "../../layout";
import { type WorkbookCells } from "../cells";
import { type WorkbookContents } from "../content/contents";
import { makeWorkbook } from "../makeWorkbook";
import { hasGaps } from "../reading/readLines";
import { type SheetMap } from "./canonicalFormula";
import { causes } from "./causes";
import { compareFormulas, type Comparison, type FormulaFinding } from "./compareFormulas";
import { compareHeadings } from "./compareHeadings";
import { compareLaw } from "./compareLaw";
import { compareNames } from "./compareNames";
import { type IntegrityFinding } from "./finding";
import { countsRows, outgrownIn } from "./outgrown";
import { roomOf } from "./roomOf";
import { sheetMatches } from "./sheetMatches";

/**
 * What was done to a workbook, beside the contents that its own project gives when they are made anew with the same
 * room. `project` is what the workbook was read as, in `language`, and `calculation` the project's own. Sheets and
 * columns of the user's own are left alone; sheets that were renamed, rows inserted above and columns put in another
 * order are followed. Of figures that differ, those are told that no other such figure explains.
 */
export function checkIntegrity(
  cells: WorkbookCells,
  project: Project,
  calculation: Calculation,
  language: Language,
): readonly IntegrityFinding[] {
  const room = roomOf(cells);
  const contents = makeWorkbook(project, calculation, { language, ...(room === undefined ? {} : { room }) });
  const matches = sheetMatches(cells, contents, room);
  const missing = contents.sheets.filter((made) => !matches.some((match) => match.made === made));
  const now = new Map(matches.map((match) => [match.sheet.name, match]));
  const made = new Map(contents.sheets.map((sheet) => [sheet.name, asMade(sheet)]));
  const comparison: Comparison = {
    now: (name) => now.get(name),
    made: (name) => made.get(name),
    unmoved: matches.every(({ unmoved }) => unmoved),
  };
  const outgrown = outgrownIn(contents, matches);
  const gaps = matches.some(({ table }) => table !== undefined && hasGaps(table));
  const formulas = matches.flatMap((match) => compareFormulas(match, comparison));
  // Sheets that do not reach all of the input cannot show its figures: that is told once.
  const byPosition = ({ id, name, row }: FormulaFinding["made"]): boolean =>
    BY_POSITION.has(id) || countsRows(contents, name, row);
  const told = formulas.filter(
    ({ finding, made: place }) =>
      finding.code !== "resultDiffers" || (outgrown.length === 0 && !(gaps && byPosition(place))),
  );
  return [
    ...missing.map(({ name }): IntegrityFinding => ({
      code: "sheetMissing",
      address: name,
      expected: name,
      found: "",
    })),
    ...outgrown,
    ...causes(told, cells.names).map(({ finding }) => finding),
    ...matches.flatMap(compareLaw),
    ...compareNames(cells, contents, comparison),
    ...matches.flatMap(compareHeadings),
  ];
}

/** Sheets that have a row for each row of a table, blank ones too; made anew, the lines stand without gaps. */
const BY_POSITION: ReadonlySet<SheetId> = new Set<SheetId>(["basis", "months", "financing", "budget"]);

function asMade({ name, table }: WorkbookContents["sheets"][number]): SheetMap {
  const first = table === undefined ? undefined : table.block.top + 1;
  return {
    name,
    asMade: (row, column) => [row, column],
    ...(first === undefined ? {} : { lines: { first, last: first } }),
  };
}
