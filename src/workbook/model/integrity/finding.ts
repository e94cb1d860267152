/*
 * What was done to a workbook that it does not survive unnoticed: figures that no longer follow from the input.
 */

export type IntegrityCode =
  /** A sheet of ours is gone; what stood on it was not compared. */
  | "sheetMissing"
  /** The input has grown beyond what the sheets were laid out for; figures were not compared. */
  | "outgrown"
  | "formulaReplaced"
  | "formulaChanged"
  | "referenceBroken"
  /** The figure that stands in the cell is not the one that follows from the input, to 0.01. */
  | "resultDiffers"
  /** A number of law on Regler is another than the law's. */
  | "lawNumberChanged"
  | "nameMissing"
  | "nameRedirected"
  | "headingChanged";

/** One breach of a workbook's integrity. */
export interface IntegrityFinding<Code extends IntegrityCode = IntegrityCode> {
  readonly code: Code;
  /** The cell with its sheet, or the sheet or name that is gone. */
  readonly address: string;
  /** What should be there: a formula without its equals sign, a figure, a heading, what a name refers to. */
  readonly expected: string;
  /** What is there; "" for nothing. */
  readonly found: string;
}
