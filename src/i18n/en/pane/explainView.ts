import { type explainView as sv } from "../../sv/pane/explainView";
import { type Translation } from "../../translation";

export const explainView: Translation<typeof sv> = {
  selected: "Selected cell",
  chosen: "Chosen figure",
  hint: "Select a cell in the sheets, or choose a figure below.",
  figures: "Figures to begin with",
  back: "To the selected cell",
  title: "How the figure comes about",
  tree: (figure) => `How the figure comes about: ${figure}`,
  keys: "↑ ↓ move, → opens, ← closes, Enter shows the cell.",
  exactly: "Exact value",
  way: "Calculated as",
  source: "Source",
  from: "In force from",
  changedByHand: (cell, shown, calculated) =>
    `${cell} shows ${shown}, but Delfin arrives at ${calculated}. The cell's formula may have been changed; see the view Checks.`,
  line: "Explain the line's total",
};
