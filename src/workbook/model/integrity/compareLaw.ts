import { sheetAddress } from "../address";
import { numberInCell } from "../reading/numberText";
import { type IntegrityFinding } from "./finding";
import { type SheetMatch } from "./sheetMatches";

/** Numbers on Regler that are not those of the law: every formula takes its shares and ceilings from there. */
export function compareLaw({ made, sheet, now }: SheetMatch): readonly IntegrityFinding[] {
  if (made.id !== "law") return [];
  return made.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value, formula }): IntegrityFinding[] => {
      const at = now(row, column);
      if (typeof value !== "number" || formula !== undefined || at === undefined) return [];
      const found = sheet.cell(...at).value;
      const shown =
        typeof found === "number" ? numberInCell(found) : typeof found === "object" ? found.error : found;
      const expected = numberInCell(value);
      if (shown === expected) return [];
      const address = sheetAddress(sheet.name, ...at);
      return [{ code: "lawNumberChanged", address, expected, found: String(shown ?? "") }];
    }),
  );
}
