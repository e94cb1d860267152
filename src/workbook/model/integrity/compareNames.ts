import { type WorkbookCells } from "../cells";
import { type WorkbookContents } from "../content/contents";
import { sameWord } from "../reading/readValue";
import { canonicalFormula } from "./canonicalFormula";
import { type Comparison } from "./compareFormulas";
import { type IntegrityFinding } from "./finding";

/** Names of ours that were deleted, or that lead to another cell than the one they were given to. */
export function compareNames(
  cells: WorkbookCells,
  contents: WorkbookContents,
  { now, made }: Comparison,
): readonly IntegrityFinding[] {
  return contents.names.flatMap(({ name, refersTo: expected }): IntegrityFinding[] => {
    const found = cells.names.find((each) => sameWord(each.name) === sameWord(name))?.refersTo;
    if (found === undefined) return [{ code: "nameMissing", address: name, expected, found: "" }];
    const same = canonicalFormula(found, "", now) === canonicalFormula(expected, "", made);
    return same ? [] : [{ code: "nameRedirected", address: name, expected, found }];
  });
}
