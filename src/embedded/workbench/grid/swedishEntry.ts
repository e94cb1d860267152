import { CellValueType, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { typedCell } from "../typed";
import { patternOf } from "./swedishNumbers";

/** Before Univer's own number formats, which read numbers and dates the English way. */
const FIRST = 1000;

/**
 * Reads what is typed into a cell the Swedish way. Univer asks here for the finished cell, so that value, type and
 * format are one step to undo.
 */
export function readSwedishEntry(univer: Univer): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => {
      const text = typedText(cell);
      if (text === undefined) return next(cell);
      const read = swedishCell(text, patternOf(location));
      if (read === undefined) return next(cell);
      const { s: style } = cell ?? {};
      const entered = { ...cell, p: null, ...read };
      // Text is left as it is: the next reader would make a number or a date of it.
      if (read.t === CellValueType.FORCE_STRING) return entered;
      const own = typeof style === "string" ? location.workbook.getStyles().get(style) : style;
      return next(read.s === undefined ? entered : { ...entered, s: { ...own, ...read.s } });
    },
  });
}

type Read = Pick<ICellData, "f" | "v" | "t"> & { readonly s?: { readonly n: { readonly pattern: string } } };

/** The parts of a cell that a text gives in a cell of the format; undefined where the text is to stay what it is. */
export function swedishCell(text: string, format = "General"): Read | undefined {
  const typed = typedCell(text, format);
  switch (typed?.kind) {
    case undefined:
      return undefined;
    case "formula":
      return { f: typed.formula, v: null, t: null };
    case "text":
      return { f: null, v: typed.text, t: CellValueType.FORCE_STRING };
    case "number":
      return {
        f: null,
        v: typed.value,
        t: CellValueType.NUMBER,
        // The format of the cell stays: the sheet's maker has chosen it.
        ...(typed.format === undefined || format !== "General"
          ? {}
          : { s: { n: { pattern: typed.format } } }),
      };
  }
}

function typedText(cell: Nullable<ICellData>): string | undefined {
  if (cell?.t === CellValueType.FORCE_STRING) return undefined;
  const { f: formula, p: document, v: value } = cell ?? {};
  const text = formula ?? document?.body?.dataStream.replace(/\r\n$/, "") ?? value;
  return typeof text === "string" && text !== "" ? text : undefined;
}
