/*
 * What was done to a workbook that it does not survive unnoticed: figures that no longer follow from the input.
 */

/** The facts of every finding, by its code. Formulas stand without their equals sign, addresses with their sheet. */
export interface IntegrityFacts {
  /** A sheet of ours is gone; what stood on it was not compared. */
  readonly sheetMissing: { readonly address: string };
  /** The input has grown beyond what the sheets were laid out for; figures were not compared. */
  readonly outgrown: { readonly address: string; readonly expected: string; readonly found: string };
  readonly formulaReplaced: { readonly address: string; readonly expected: string; readonly found: string };
  readonly formulaChanged: { readonly address: string; readonly expected: string; readonly found: string };
  readonly referenceBroken: { readonly address: string; readonly expected: string; readonly found: string };
  /** The figure that stands in the cell is not the one that follows from the input, to 0.01. */
  readonly resultDiffers: { readonly address: string; readonly expected: string; readonly found: string };
  readonly nameMissing: { readonly name: string; readonly expected: string };
  readonly nameRedirected: { readonly name: string; readonly expected: string; readonly found: string };
  readonly headingChanged: { readonly address: string; readonly expected: string; readonly found: string };
}

export type IntegrityCode = keyof IntegrityFacts;

/** One breach of a workbook's integrity; with a code as type argument, breaches of that code. */
export type IntegrityFinding<Code extends IntegrityCode = IntegrityCode> = {
  readonly [Each in Code]: { readonly code: Each } & IntegrityFacts[Each];
}[Code];
