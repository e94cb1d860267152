import {
  type ICellData,
  type IMutationInfo,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import { ISheetClipboardService, type ISheetDiscreteRangeLocation } from "@univerjs/sheets-ui";
import { swedishCell } from "./swedishEntry";

interface PasteSteps {
  readonly undos: IMutationInfo[];
  readonly redos: IMutationInfo[];
}

/** After Univer's own paste, whose text this reads anew: the lowest priority goes first. */
const AFTER_PASTE = 1000;

/** Reads what is pasted from outside the Swedish way, as if it were typed. What is copied within the book is pasted as it is. */
export function readSwedishPaste(univer: Univer): void {
  const injector = univer.__getInjector();
  const books = injector.get(IUniverInstanceService);

  const steps = (to: ISheetDiscreteRangeLocation, pasted: readonly PastedText[]): PasteSteps => {
    const { unitId, subUnitId } = to;
    const book = books.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const cellValue = new ObjectMatrix<Nullable<ICellData>>();
    for (const { row, column, text } of pasted) {
      const cell = book?.getSheetBySheetId(subUnitId)?.getCellRaw(row, column);
      const read = swedishCell(text, book?.getStyles().getStyleByCell(cell)?.n?.pattern);
      if (read !== undefined) cellValue.setValue(row, column, { ...read, p: null });
    }
    const values = { unitId, subUnitId, cellValue: cellValue.getMatrix() };
    const undo = SetRangeValuesUndoMutationFactory(injector, values);
    return {
      redos: [{ id: SetRangeValuesMutation.id, params: values }],
      undos: [{ id: SetRangeValuesMutation.id, params: undo }],
    };
  };

  injector.get(ISheetClipboardService).addClipboardHook({
    id: "swedish-paste",
    priority: AFTER_PASTE,
    onPastePlainText: (to, text) => steps(to, textsAt(to, [[0, 0, text]])),
    onPasteCells: (from, to, cells) => {
      const texts: [number, number, string][] = [];
      if (from === null) {
        cells.forValue((row, column, cell) => {
          const text = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell.v;
          if (typeof text === "string") texts.push([row, column, text]);
        });
      }
      return steps(to, textsAt(to, texts));
    },
  });
}

interface PastedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The texts by the cells that they come to stand in: filtered rows are passed over. */
function textsAt(
  { range }: ISheetDiscreteRangeLocation,
  texts: readonly (readonly [row: number, column: number, text: string])[],
): PastedText[] {
  return texts.flatMap(([down, right, text]) => {
    const row = range.rows[down];
    const column = range.cols[right];
    return row === undefined || column === undefined ? [] : [{ row, column, text: text.trim() }];
  });
}
