import { CommandType, ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { z } from "zod";
import { areaText, LAST_COLUMN, LAST_ROW } from "./address";
import { changedArea, type EditedCells } from "./changedArea";
import { EventType } from "./events";
import { areaOf } from "./irange";
import { type OpenWorkbook, univerBook } from "./openWorkbook";
import { type Shift } from "./shift";

/** Notes what happens in Univer, whoever did it, and tells the add-in of it. */
export function watchWorkbook(open: OpenWorkbook): void {
  const commands = open.univer.__getInjector().get(ICommandService);
  let pushingAside = false;
  let activated = univerBook(open).getActiveSheet().getSheetId();
  commands.beforeCommandExecuted(({ id, type }) => {
    if (type === CommandType.COMMAND) pushingAside = id in PARTIAL;
  });
  commands.onCommandExecuted((command, options) => {
    // Cells that push others aside make Univer's sheet grow at its end, which moves nothing.
    const shift = pushingAside && command.id in WHOLE ? undefined : shiftOf(open, command);
    if (shift !== undefined) {
      open.shifts.note(shift);
      tellShift(open, shift);
    }
    if (command.id === SetRangeValuesMutation.id) tellChange(open, command, options);
    else if (command.id === SetWorksheetActiveOperation.id) {
      const sheet = onSheet.safeParse(command.params).data?.subUnitId ?? activated;
      // Univer activates the sheet of a selection again and again.
      if (sheet !== activated) open.events.tell(EventType.activated, sheet, {});
      activated = sheet;
    } else if (command.id === SetSelectionsOperation.id) tellSelection(open, command);
  });
}

const ranged = z.object({
  subUnitId: z.string().optional(),
  range: z.object({
    startRow: z.number(),
    endRow: z.number(),
    startColumn: z.number(),
    endColumn: z.number(),
  }),
});

const onSheet = z.object({ subUnitId: z.string() });

type Axis = "rows" | "columns";
type Span = readonly [first: number, last: number];

const WHOLE: Readonly<Record<string, { kind: "insert" | "delete"; axis: Axis }>> = {
  [InsertRowMutation.id]: { kind: "insert", axis: "rows" },
  [RemoveRowMutation.id]: { kind: "delete", axis: "rows" },
  [InsertColMutation.id]: { kind: "insert", axis: "columns" },
  [RemoveColMutation.id]: { kind: "delete", axis: "columns" },
};

/** Univer has no mutation of its own for cells that push others aside; the command says what was meant. */
const PARTIAL: typeof WHOLE = {
  [InsertRangeMoveDownCommand.id]: { kind: "insert", axis: "rows" },
  [DeleteRangeMoveUpCommand.id]: { kind: "delete", axis: "rows" },
  [InsertRangeMoveRightCommand.id]: { kind: "insert", axis: "columns" },
  [DeleteRangeMoveLeftCommand.id]: { kind: "delete", axis: "columns" },
};

function shiftOf(open: OpenWorkbook, { id, params }: ICommandInfo): Shift | undefined {
  if (id === RemoveSheetMutation.id) {
    const removed = onSheet.safeParse(params);
    return removed.success ? { kind: "deleteSheet", sheet: removed.data.subUnitId } : undefined;
  }
  const shift = WHOLE[id] ?? PARTIAL[id];
  if (shift === undefined) return undefined;
  const { success, data } = ranged.safeParse(params);
  if (!success) return undefined;
  const { startRow, endRow, startColumn, endColumn } = data.range;
  const [rows, columns] = [
    [startRow, endRow],
    [startColumn, endColumn],
  ] as const;
  const [along, across] = shift.axis === "rows" ? [rows, columns] : [columns, rows];
  return {
    ...shift,
    // Without one, the command works on the active sheet.
    sheet: data.subUnitId ?? univerBook(open).getActiveSheet().getSheetId(),
    from: along[0],
    count: along[1] - along[0] + 1,
    ...(id in PARTIAL ? { across } : {}),
  };
}

const CHANGES = {
  insert: { rows: "RowInserted", columns: "ColumnInserted" },
  delete: { rows: "RowDeleted", columns: "ColumnDeleted" },
} as const;

function tellShift(open: OpenWorkbook, shift: Shift): void {
  if (shift.kind === "deleteSheet") return;
  const { kind, axis, sheet, from, count, across } = shift;
  const along: Span = [from, from + count - 1];
  const [rows, columns] =
    axis === "rows" ? [along, across ?? [0, LAST_COLUMN]] : [across ?? [0, LAST_ROW], along];
  const area = { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
  const cells = kind === "insert" ? "CellInserted" : "CellDeleted";
  tell(open, sheet, areaText(area), across === undefined ? CHANGES[kind][axis] : cells);
}

function tell(open: OpenWorkbook, sheet: string, address: string, changeType: string): void {
  open.events.tell(EventType.changed, sheet, { address, changeType, source: "Local" });
}

const edit = z.object({
  subUnitId: z.string(),
  cellValue: z.custom<EditedCells>((cells) => typeof cells === "object" && cells !== null),
});

/** Neither recalculated cells nor styles are a change of data, as in Excel. */
function tellChange(open: OpenWorkbook, { params }: ICommandInfo, options?: IExecutionOptions): void {
  if (options?.onlyLocal === true || options?.["applyFormulaCalculationResult"] === true) return;
  const { success, data } = edit.safeParse(params);
  if (!success) return;
  const area = changedArea(data.cellValue);
  if (area !== undefined) tell(open, data.subUnitId, areaText(area), "RangeEdited");
}

const selected = z.object({
  subUnitId: z.string(),
  selections: z.array(ranged.pick({ range: true })),
});

function tellSelection(open: OpenWorkbook, { params }: ICommandInfo): void {
  const { success, data } = selected.safeParse(params);
  const range = success ? data.selections[0]?.range : undefined;
  if (!success || range === undefined) return;
  open.events.tell(EventType.selectionChanged, data.subUnitId, { address: areaText(areaOf(range)) });
}
