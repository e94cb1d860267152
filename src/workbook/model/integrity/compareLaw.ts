import { sheetAddress } from "../address";
import { type IntegrityFinding } from "./finding";
import { type SheetMatch } from "./sheetMatches";
import { shownValue } from "./shownValue";

/** Numbers on Regler that are not those of the law: every formula takes its shares and ceilings from there. */
export function compareLaw({ made, sheet, now }: SheetMatch): readonly IntegrityFinding[] {
  if (made.id !== "law") return [];
  return made.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value, formula }): IntegrityFinding[] => {
      const at = now(row, column);
      if (typeof value !== "number" || formula !== undefined || at === undefined) return [];
      const [expected, found] = [shownValue(value), shownValue(sheet.cell(...at).value)];
      if (found === expected) return [];
      return [{ code: "lawNumberChanged", address: sheetAddress(sheet.name, ...at), expected, found }];
    }),
  );
}
