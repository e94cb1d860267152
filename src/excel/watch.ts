import { inExcel } from "./run";
import { selectedCell } from "./selection";
import { ExcelProblem } from "./problem";

/**
 * Calls `changed` whenever a cell of the workbook changes, by whomever; answers how to stop. With several people in the
 * workbook it is called for each of them, so that `changed` must read and never write.
 */
export function watchBook(changed: () => void): Promise<() => void> {
  return inExcel(async (context) => {
    const registered = context.workbook.worksheets.onChanged.add(() => {
      changed();
      return Promise.resolve();
    });
    await context.sync();
    return stopping(registered);
  });
}

/** Calls `changed` with the first cell of every new selection, `Personal!E12`; answers how to stop. */
export function watchSelection(changed: (cell: string) => void): Promise<() => void> {
  return inExcel(async (context) => {
    const registered = context.workbook.worksheets.onSelectionChanged.add(async () => {
      const cell = await firstCell();
      if (cell !== undefined) changed(cell);
    });
    await context.sync();
    return stopping(registered);
  });
}

/** Several areas or a picture may be selected: then there is no first cell to tell. */
async function firstCell(): Promise<string | undefined> {
  try {
    return await selectedCell();
  } catch (error) {
    if (error instanceof ExcelProblem) return undefined;
    throw error;
  }
}

/** A handler must be taken away in the context that it was added in. */
function stopping<Event>(registered: OfficeExtension.EventHandlerResult<Event>): () => void {
  return () => {
    void Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
  };
}
