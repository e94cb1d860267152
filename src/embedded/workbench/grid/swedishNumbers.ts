import {
  CellValueType,
  type ICellData,
  InterceptorEffectEnum,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  type ISheetLocation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { editedText, generalText } from "../typed";

/** Before Univer's own, so that ours has the last word on what they answer. */
const FIRST = 1000;

/** Shows numbers without a format, and numbers in the cell that is edited, with a decimal comma. Formats know Swedish by themselves. */
export function showSwedishNumbers(univer: Univer): void {
  const service = univer.__getInjector().get(SheetInterceptorService);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT - 1,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const value = numberIn(cell);
      if (value === undefined || Number.isInteger(value) || patternOf(location) !== undefined)
        return next(cell);
      return next({ ...cell, v: generalText(value), t: CellValueType.NUMBER });
    },
  });
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => {
      const raw = location.worksheet.getCellRaw(location.row, location.col);
      const value = numberIn(raw);
      const edited = next(cell);
      if (value === undefined || typeof raw?.f === "string") return edited;
      return { ...edited, v: editedText(value, patternOf(location)), t: CellValueType.STRING };
    },
  });
}

function numberIn(cell: Nullable<ICellData>): number | undefined {
  return typeof cell?.v === "number" && cell.t !== CellValueType.BOOLEAN ? cell.v : undefined;
}

/** The number format of a cell; undefined for none, which is General. */
export function patternOf({ workbook, worksheet, row, col }: ISheetLocation): string | undefined {
  const pattern = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern;
  return pattern === "" || pattern === "General" ? undefined : pattern;
}
