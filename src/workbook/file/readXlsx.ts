import { type WorkbookCells } from "../model/cells";
import { cellsOfWorkbook } from "../model/sparseSheet";
import { parseXlsx } from "./parseXlsx";
import { accepted, type Accepted } from "./refusal";

/** The cells of an .xlsx, read in the caller's own thread; or why it is refused. */
export async function readXlsx(bytes: Uint8Array): Promise<Accepted<WorkbookCells>> {
  const workbook = await parseXlsx(bytes);
  return workbook.ok ? accepted(cellsOfWorkbook(workbook.value)) : workbook;
}
