import { type Fact, type FactName, FACTS } from "../../layout";
import { readReference } from "../area";
import { type SheetCells, type WorkbookCells } from "../cells";
import { isBlank, sameWord } from "./readValue";

/** Where a single fact stands. */
export interface LocatedFact {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
}

/**
 * The facts that the workbook has: by their defined names, else right of their labels in either language, on the sheet
 * that has most of the labels.
 */
export function locateFacts(cells: WorkbookCells): ReadonlyMap<FactName, LocatedFact> {
  const located = new Map<FactName, LocatedFact>();
  for (const fact of FACTS) {
    const place = byName(cells, fact);
    if (place !== undefined) located.set(fact.name, place);
  }
  if (located.size === FACTS.length) return located;
  const labels = labelsOfOneSheet(cells);
  for (const fact of FACTS.filter(({ name }) => !located.has(name))) {
    const place = byLabel(labels, fact);
    if (place !== undefined) located.set(fact.name, place);
  }
  return located;
}

function byName({ names, sheets }: WorkbookCells, fact: Fact): LocatedFact | undefined {
  const name = names.find((each) => sameWord(each.name) === sameWord(fact.name));
  const reference = readReference(name?.refersTo ?? "");
  const sheet = sheets.find((each) => each.name === reference?.sheet);
  if (reference === undefined || sheet === undefined) return undefined;
  return { sheet, row: reference.area.top, column: reference.area.left };
}

/** The cells right of each label. */
type Labels = ReadonlyMap<string, readonly LocatedFact[]>;

function labelsOfOneSheet({ sheets }: WorkbookCells): Labels {
  const wanted = new Set(FACTS.flatMap(({ label }) => [sameWord(label.sv), sameWord(label.en)]));
  const bySheet = sheets.map((sheet) => labelsIn(sheet, wanted));
  return bySheet.reduce<Labels>((best, labels) => (labels.size > best.size ? labels : best), new Map());
}

function labelsIn(sheet: SheetCells, wanted: ReadonlySet<string>): Labels {
  const found = new Map<string, LocatedFact[]>();
  for (const {
    row,
    column,
    cell: { value },
  } of sheet.filled) {
    const word = typeof value === "string" ? sameWord(value) : "";
    if (!wanted.has(word)) continue;
    found.set(word, [...(found.get(word) ?? []), { sheet, row, column: column + 1 }]);
  }
  return found;
}

/** A heading may read as a label does: a label with something beside it counts before one without, a later before. */
function byLabel(labels: Labels, { label }: Fact): LocatedFact | undefined {
  const words = new Set([sameWord(label.sv), sameWord(label.en)]);
  const places = [...words].flatMap((word) => labels.get(word) ?? []);
  return places.find(({ sheet, row, column }) => !isBlank(sheet.cell(row, column))) ?? places.at(-1);
}
