import { TABLES } from "../../layout";
import { sheetAddress } from "../address";
import { inputColumns } from "../reading/locateTables";
import { type IntegrityFinding } from "./finding";
import { type SheetMatch } from "./sheetMatches";
import { shownValue } from "./shownValue";

/** Headings of input tables that nobody can find any more, in either language. */
export function compareHeadings({ made, sheet, table }: SheetMatch): readonly IntegrityFinding[] {
  const form = Object.values(TABLES).find(({ id }) => id === made.id);
  if (table === undefined || form === undefined) return [];
  return inputColumns(form).flatMap(({ id, heading }): IntegrityFinding[] => {
    if (table.columns.has(id)) return [];
    const column = (made.table?.block.left ?? 0) + form.columns.findIndex((each) => each.id === id);
    const expected = made.table?.columns[column - made.table.block.left]?.heading ?? heading.sv;
    const found = shownValue(sheet.cell(table.top, column).value);
    return [
      { code: "headingChanged", address: sheetAddress(sheet.name, table.top, column), expected, found },
    ];
  });
}
