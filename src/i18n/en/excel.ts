import type { ExcelProblemCode } from "../../excel";
import { type excel as sv } from "../sv/excel";
import { type Translation } from "../translation";

const problems: Readonly<Record<ExcelProblemCode, string>> = {
  protected: "The sheet is protected. Remove the protection under Review and try again.",
  editing: "A cell is being edited. Finish with Enter or Esc and try again.",
  gone: "The cell or the sheet is gone.",
  notSupported: "This version of Excel cannot do that. Update Excel.",
  tooLarge: "That was too much at once for Excel.",
  busy: "Excel is busy. Wait a moment and try again.",
  manyAreas: "Several areas are selected. Select a single cell.",
  refused: "Excel refused.",
};

export const excel: Translation<typeof sv> = {
  problem: ({ code, office }) =>
    code === "refused" ? `${problems.refused} Excel's own code is ${office}.` : problems[code],
  repaired: (count) => {
    if (count === 0) return "No formulas needed repair.";
    return count === 1 ? "1 formula is repaired." : `${count} formulas are repaired.`;
  },
  refusal: (reason) => {
    switch (reason.code) {
      case "noPlace":
        return `Nothing was written: ${reason.heading.en} on the sheet ${reason.sheet.en} is gone from the workbook. Lay the sheets out anew.`;
      case "unwritable":
        return "Nothing was written: the sheets as they are cannot hold the change. Lay them out anew.";
      case "changedSince":
        return `Nothing was written: ${reason.cells.join(", ")} changed since the budget was read. Try again.`;
      case "noRoom":
        return `Nothing was written: the list must grow, but ${reason.cell} is taken. Move what stands there.`;
    }
  },
};
