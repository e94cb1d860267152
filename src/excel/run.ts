import { problemOf } from "./problem";

type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/** Runs a batch; what Office refuses comes as an ExcelProblem. */
export async function inExcel<Result>(batch: Batch<Result>): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw problemOf(error);
  }
}

/**
 * Runs a batch whose writing is one step for the user to undo. An Excel that cannot undo all of it says so, and then
 * does it step by step: what the batch writes must be the same when it is run twice.
 */
export async function asOneStep<Result>(batch: Batch<Result>): Promise<Result> {
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "UndoNotSupported") return inExcel(batch);
    throw problemOf(error);
  }
}
