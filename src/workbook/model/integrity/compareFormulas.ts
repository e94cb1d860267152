import { fromExcelSerial } from "../../../calendar";
import { type SheetId } from "../../layout";
import { sheetAddress } from "../address";
import { type CellValue, type ReadCell } from "../cells";
import { type ContentCell } from "../content/contents";
import { canonicalFormula, type SheetMaps } from "./canonicalFormula";
import { type IntegrityFinding } from "./finding";
import { type SheetMatch } from "./sheetMatches";
import { shownValue } from "./shownValue";

/** Kronor: what the sheets' own rounding may differ by at most. */
const TOLERANCE = 0.01;
/** Differences of binary fractions that stand for exactly the tolerance. */
const HAIR = 1e-6;

/** A finding about a formula's cell, with where it stands, so that causes can be told from consequences. */
export interface FormulaFinding {
  /** Sheet and row as made. */
  readonly made: { readonly id: SheetId; readonly name: string; readonly row: number };
  readonly finding: IntegrityFinding<
    "formulaReplaced" | "formulaChanged" | "referenceBroken" | "resultDiffers"
  >;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
}

/** How addresses of the workbook as it is, and as it was made, are brought together. */
export interface Comparison {
  readonly now: SheetMaps;
  readonly made: SheetMaps;
  /** Nothing has moved anywhere, so that equal texts are equal formulas. */
  readonly unmoved: boolean;
}

/** The formulas of a sheet that were replaced, changed or broken, and those whose result is not what the core gets. */
export function compareFormulas(
  match: SheetMatch,
  { now, made, unmoved }: Comparison,
): readonly FormulaFinding[] {
  return match.made.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell): FormulaFinding[] => {
      const place = cell.formula === undefined ? undefined : match.now(row, cell.column);
      if (place === undefined || cell.formula === undefined) return [];
      const found = match.sheet.cell(place[0], place[1]);
      const address = sheetAddress(match.sheet.name, place[0], place[1]);
      const same = (formula: string): boolean =>
        (unmoved && formula === cell.formula) ||
        canonicalFormula(formula, match.sheet.name, now) ===
          canonicalFormula(cell.formula ?? "", match.name, made);
      const finding = findingAt(address, { ...cell, formula: cell.formula }, found, same);
      if (finding === undefined) return [];
      const at = {
        finding,
        made: { id: match.made.id, name: match.name, row },
        sheet: match.sheet.name,
        row: place[0],
        column: place[1],
      };
      return [found.formula === undefined ? at : { ...at, formula: found.formula }];
    }),
  );
}

function findingAt(
  address: string,
  made: ContentCell & { readonly formula: string },
  found: ReadCell,
  same: (formula: string) => boolean,
): FormulaFinding["finding"] | undefined {
  const expected = made.formula;
  if (found.formula === undefined) {
    return { code: "formulaReplaced", address, expected, found: shownValue(found.value) };
  }
  if (found.formula.includes("#REF!"))
    return { code: "referenceBroken", address, expected, found: found.formula };
  if (!same(found.formula)) return { code: "formulaChanged", address, expected, found: found.formula };
  if (made.value === undefined || found.value === undefined || agrees(made.value, found.value))
    return undefined;
  const isDate = made.format === "date" || made.format === "month";
  const shown = isDate ? shownDate : shownValue;
  return { code: "resultDiffers", address, expected: shown(made.value), found: shown(found.value) };
}

function shownDate(value: CellValue): string {
  return (typeof value === "number" ? fromExcelSerial(value) : undefined) ?? shownValue(value);
}

function agrees(made: CellValue, found: CellValue): boolean {
  if (typeof made === "number" && typeof found === "number")
    return Math.abs(made - found) <= TOLERANCE + HAIR;
  if (typeof made === "object" && typeof found === "object") return made.error === found.error;
  return made === found;
}
