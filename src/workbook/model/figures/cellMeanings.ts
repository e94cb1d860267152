import { type Project } from "../../../budget";
import { type Calculation } from "../../../funding";
import { type Explain, explainer, type Explanation } from "../../../scenarios";
import { type Language, sheetCalled, type SheetId } from "../../layout";
import { sheetAddress } from "../address";
import { readReference } from "../area";
import { type CellValue, type ReadCell, type SheetCells, type WorkbookCells } from "../cells";
import { type ContentCell } from "../content/contents";
import { roomOf } from "../integrity/roomOf";
import { sheetMatches } from "../integrity/sheetMatches";
import { makeWorkbook } from "../makeWorkbook";
import { sameWord } from "../reading/readValue";

/** What a cell of a budget workbook is, to somebody who asks for its explanation. */
export type CellMeaning =
  /** A formula that shows the figure. `shown` is what the cell holds, where that is a number. */
  | { readonly kind: "figure"; readonly cell: string; readonly figure: string; readonly shown?: number }
  /** A formula that is a step towards the figure. */
  | { readonly kind: "step"; readonly cell: string; readonly figure: string }
  /** A value that the user decides, by its path in the project file. */
  | { readonly kind: "input"; readonly cell: string; readonly path: string }
  /** A formula of Delfin's that shows no figure: a date, a name, a count of rows, a row or month that is not in use. */
  | { readonly kind: "helper"; readonly cell: string }
  /** A number of law on its sheet, beside its source. */
  | { readonly kind: "law"; readonly cell: string }
  /** A text, or nothing. */
  | { readonly kind: "text" | "blank"; readonly cell: string }
  /** A number or formula of the user's own. */
  | { readonly kind: "own"; readonly cell: string }
  | { readonly kind: "noSheet"; readonly cell: string };

/** The cells of one workbook and the figures of its project, both ways. */
export interface CellMeanings {
  readonly explain: Explain;
  /** What stands at an address with its sheet, `Budget!C7`; undefined for a text that is no such address. */
  readonly at: (address: string) => CellMeaning | undefined;
  /** The first cell that shows the figure; undefined where none does. */
  readonly cellOf: (figure: string) => string | undefined;
  /** The cell that shows the figure or holds the input that a part of an explanation is; undefined for any other part. */
  readonly placeOf: (part: Explanation) => string | undefined;
}

/** A workbook that was read as a project. */
export interface ReadBook {
  readonly cells: WorkbookCells;
  readonly project: Project;
  readonly calculation: Calculation;
  readonly language: Language;
  /** The cell that holds the value of a path of the project file. */
  readonly cellOf: (path: string) => string | undefined;
  /** The path of the project file that a cell holds the value of. */
  readonly pathAt: (cell: string) => string | undefined;
}

/**
 * What the cells of a workbook show, by the sheets as they are made: each formula says there which figure it gives.
 * Sheets that were renamed, rows inserted and columns moved are followed, as the integrity check follows them.
 */
export function cellMeanings(book: ReadBook): CellMeanings {
  const { cells, project, calculation, pathAt } = book;
  const explain = explainer(project, calculation);
  const madeCells = cellsAsMade(book);
  const byFigure = firstCells(madeCells);
  return {
    explain,
    cellOf: (figure) => byFigure.get(figure),
    placeOf: ({ subject }) => {
      if (subject.kind === "figure") return byFigure.get(subject.name);
      return subject.kind === "input" ? book.cellOf(subject.path) : undefined;
    },
    at: (text) => {
      const place = readReference(text);
      if (place === undefined) return undefined;
      const sheet = sheetNamed(place.sheet, cells);
      const { top: row, left: column } = place.area;
      const cell = sheetAddress(sheet?.name ?? place.sheet, row, column);
      if (sheet === undefined) return { kind: "noSheet", cell };
      const path = pathAt(cell);
      if (path !== undefined) return { kind: "input", cell, path };
      const made = madeCells.get(cell);
      const found = sheet.cell(row, column);
      return made === undefined ? ofTheUser(cell, found) : ofDelfin(cell, made, found, explain);
    },
  };
}

/** A cell that Delfin writes, and the sheet that it stands on. */
interface MadeCell {
  readonly sheet: SheetId;
  readonly content: ContentCell;
}

function cellsAsMade({ cells, project, calculation, language }: ReadBook): ReadonlyMap<string, MadeCell> {
  const room = roomOf(cells);
  const contents = makeWorkbook(project, calculation, { language, ...(room === undefined ? {} : { room }) });
  return new Map(
    sheetMatches(cells, contents, room).flatMap(({ made, sheet, now }) =>
      made.rows.flatMap(({ row, cells: inRow }) =>
        inRow.flatMap((content): [string, MadeCell][] => {
          const place =
            content.formula === undefined && content.value === undefined
              ? undefined
              : now(row, content.column);
          return place === undefined
            ? []
            : [[sheetAddress(sheet.name, ...place), { sheet: made.id, content }]];
        }),
      ),
    ),
  );
}

/** Where each figure stands: on the sheet that calculates it rather than on Översikt, which repeats it. */
function firstCells(madeCells: ReadonlyMap<string, MadeCell>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const repeated = new Map<string, string>();
  for (const [address, { sheet, content }] of madeCells) {
    const into = sheet === "overview" ? repeated : first;
    if (content.figure !== undefined && !into.has(content.figure)) into.set(content.figure, address);
  }
  return new Map([...repeated, ...first]);
}

function ofDelfin(
  cell: string,
  { sheet, content }: MadeCell,
  { value }: ReadCell,
  explain: Explain,
): CellMeaning {
  const { formula, figure, towards } = content;
  if (figure !== undefined && explain(figure) !== undefined)
    return { kind: "figure", cell, figure, ...(typeof value === "number" ? { shown: value } : {}) };
  if (towards !== undefined && explain(towards) !== undefined) return { kind: "step", cell, figure: towards };
  if (formula === undefined && typeof content.value === "string") return { kind: "text", cell };
  return { kind: sheet === "law" && formula === undefined ? "law" : "helper", cell };
}

function ofTheUser(cell: string, { value, formula }: ReadCell): CellMeaning {
  if (formula !== undefined) return { kind: "own", cell };
  if (isBlank(value)) return { kind: "blank", cell };
  return { kind: typeof value === "string" ? "text" : "own", cell };
}

function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === "";
}

/** A sheet by its name, or by what Delfin calls it in the other language. */
function sheetNamed(name: string, { sheets }: WorkbookCells): SheetCells | undefined {
  const id = sheetCalled(name);
  return (
    sheets.find((sheet) => sameWord(sheet.name) === sameWord(name)) ??
    sheets.find((sheet) => id !== undefined && sheetCalled(sheet.name) === id)
  );
}
