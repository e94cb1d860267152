import { type Adjustment, type Project } from "../budget";
import { type Calculation } from "../funding";
import { type Language } from "../i18n";
import { type Finding } from "../rules";
import { type WrittenScenarios } from "../excel";
import { type IntegrityFinding, type WorkbookCells } from "../workbook/model";

/** What the pane shows: the workbook's project, all that is calculated of it and all that is found. */
export interface Book {
  readonly project: Project;
  readonly calculation: Calculation;
  /** With the fixes that mend them, and the cells of their subjects. */
  readonly findings: readonly Finding[];
  /** What was done to the workbook's own formulas, names and headings. */
  readonly integrity: readonly IntegrityFinding[];
  /** The cell that a path of the project file stands in, `Personal!E12` for `staff[3].workload`. */
  readonly cellOf: (path: string) => string | undefined;
  /** The path that a cell is the place of; the inverse of `cellOf`. */
  readonly pathAt: (cell: string) => string | undefined;
  /** What stands in the sheets. */
  readonly cells: WorkbookCells;
  /** The language that the sheets were laid out in. */
  readonly language: Language;
}

/** The views of the pane, in the order of its tabs. */
export const VIEWS = [
  "overview",
  "checks",
  "financing",
  "staff",
  "liquidity",
  "scenarios",
  "explain",
  "rules",
] as const;
export type View = (typeof VIEWS)[number];

/** What became of a change: how many cells it wrote, or why none were. */
export type Applied =
  | { readonly ok: true; readonly cells: number }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** What became of the sheets: which of the former ones stay beside the new, or why nothing was done. */
export type Rebuilt =
  | { readonly ok: true; readonly kept: readonly string[] }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** What a screen can ask for. Whatever goes wrong in Excel is shown by the shell, never thrown at a screen. */
export interface Actions {
  /** Selects a cell, `Personal!E12`; the focus stays in the pane. */
  readonly show: (cell: string) => void;
  /** Goes to another view. */
  readonly open: (view: View) => void;
  /** Writes the adjusted project to the sheets: changed cells only, as one undo step. */
  readonly apply: (adjustments: readonly Adjustment[]) => Promise<Applied>;
  /** Writes another state of the project (its scenarios, say) in the same way. */
  readonly save: (project: Project) => Promise<Applied>;
  /** Lays out the sheets anew from the project, where it has outgrown them or one of them is gone. */
  readonly rebuild: () => Promise<Rebuilt>;
  /** Writes what was found on the sheet Kontroller. */
  readonly writeFindings: () => Promise<Applied>;
  /** Writes scenarios beside the base on a sheet of their own. */
  readonly writeScenarios: (table: WrittenScenarios) => Promise<Applied>;
  /** Tells of the cell that is selected, now and after each move; answers how to stop. */
  readonly watchCell: (changed: (cell: string) => void) => () => void;
  /** Has a result announced to screen readers, once. */
  readonly announce: (sentence: string) => void;
}

/** What every view is given. */
export interface ScreenProps {
  readonly book: Book;
  readonly actions: Actions;
}
