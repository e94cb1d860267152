import { type Workbook } from "@cj-tech-master/excelts";
import { readXlsx, type Refusal } from "../../../workbook/file";
import { type WorkbookCells } from "../../../workbook/model";
import { HostError } from "../../wire/hostObject";

/** More cells than any table of a budget; the library that reads the formats makes room for every one of them. */
const MOST_TABLE_CELLS = 1_000_000;

/** A file that is not opened, and why. */
export class FileRefused extends HostError {
  constructor(readonly refusal: Refusal) {
    super("InvalidArgument", `The file is refused as a workbook: ${refusal.code}.`);
  }
}

/** A workbook's file: what its cells hold, by our own reader, and how they look, by the library. */
export interface FileContents {
  readonly cells: WorkbookCells;
  readonly looks: Workbook;
}

/** Reads an .xlsx; throws FileRefused for what is none or could do harm, before the library sees it. */
export async function readFile(bytes: Uint8Array): Promise<FileContents> {
  const cells = await readXlsx(bytes);
  if (!cells.ok) throw new FileRefused(cells.refusal);
  const isTooLarge = cells.value.tables.some(
    ({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1) > MOST_TABLE_CELLS,
  );
  if (isTooLarge) throw new FileRefused({ code: "tooManyCells", limit: MOST_TABLE_CELLS });
  const { Workbook: Reader } = await import("@cj-tech-master/excelts");
  const looks = new Reader();
  await looks.xlsx.load(bytes);
  return { cells: cells.value, looks };
}
