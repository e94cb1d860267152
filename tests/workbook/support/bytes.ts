import { Workbook } from "@cj-tech-master/excelts";

import { cellAddress } from "../../../src/workbook/model/address";
import { type ReadCell } from "../../../src/workbook/model";
import { type Draft } from "./inputSheets";

/** The draft as the bytes of an .xlsx, written by a library that is not ours. */
export async function bytesOf({ sheets, tables, names }: Draft): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, cells } of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const [key, cell] of cells) sheet.getCell(addressOf(key)).value = valueOf(cell);
    for (const table of tables.filter((each) => each.sheet === name)) {
      const columns = Array.from({ length: table.right - table.left + 1 }, (_, index) => {
        const { value } = cells.get(table.top * 16_384 + table.left + index) ?? {};
        return { name: typeof value === "string" ? value : `Kolumn ${index}`, filterButton: true };
      });
      const rows = Array.from({ length: table.bottom - table.top }, (_, row) =>
        columns.map((_, index) =>
          valueOf(cells.get((table.top + 1 + row) * 16_384 + table.left + index) ?? {}),
        ),
      );
      sheet.addTable({
        name: table.name,
        ref: cellAddress(table.top, table.left),
        headerRow: true,
        columns,
        rows,
      });
    }
  }
  for (const { name, refersTo } of names) workbook.definedNames.add(refersTo, name);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addressOf(key: number): string {
  return cellAddress(Math.floor(key / 16_384), key % 16_384);
}

function valueOf({
  value,
  formula,
}: ReadCell): string | number | boolean | null | { formula: string; result?: string | number | boolean } {
  const plain = typeof value === "object" ? value.error : value;
  if (formula !== undefined) return plain === undefined ? { formula } : { formula, result: plain };
  return plain ?? null;
}
