import { readArea, readReference } from "../area";
import { type DefinedName } from "../cells";
import { sameWord } from "../reading/readValue";
import { type FormulaFinding } from "./compareFormulas";
import { formulaPieces } from "./formulaPieces";

/**
 * The findings without mere consequences: where a figure differs because a cell that it is calculated from was changed
 * or differs itself, only the latter is told.
 */
export function causes(
  findings: readonly FormulaFinding[],
  names: readonly DefinedName[],
): readonly FormulaFinding[] {
  const bySheet = new Map<string, FormulaFinding[]>();
  for (const finding of findings) {
    const onSheet = bySheet.get(finding.sheet) ?? [];
    bySheet.set(finding.sheet, onSheet);
    onSheet.push(finding);
  }
  const refersTo = new Map(names.map((name) => [sameWord(name.name), name.refersTo]));
  return findings.filter((finding) => {
    if (finding.finding.code !== "resultDiffers") return true;
    return !precedents(finding, refersTo).some(({ sheet, area }) =>
      (bySheet.get(sheet) ?? []).some(
        (other) =>
          other !== finding &&
          other.row >= area.top &&
          other.row <= area.bottom &&
          other.column >= area.left &&
          other.column <= area.right,
      ),
    );
  });
}

type Precedent = NonNullable<ReturnType<typeof readReference>>;

/** The cells and ranges that a formula reads, by address and by name. */
function precedents(
  { formula = "", sheet: own }: FormulaFinding,
  refersTo: ReadonlyMap<string, string>,
): readonly Precedent[] {
  return formulaPieces(formula).flatMap((piece) => {
    if (piece.kind === "reference") {
      const area = readArea(piece.cells);
      return area === undefined ? [] : [{ sheet: piece.sheet ?? own, area }];
    }
    const reference =
      piece.kind === "word" ? readReference(refersTo.get(sameWord(piece.text)) ?? "") : undefined;
    return reference === undefined ? [] : [reference];
  });
}
