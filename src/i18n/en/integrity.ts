import { type IntegrityCode, type IntegrityFinding } from "../../workbook/model";
import { cellValueText } from "../cellProblemSentence";

type IntegrityWords = Readonly<Record<IntegrityCode, (finding: IntegrityFinding) => string>>;

/** What happened to the formulas, names and headings of a workbook: the cell, what should stand there and what does. */
const sentences: IntegrityWords = {
  sheetMissing: ({ address }) =>
    `the sheet ${address} is missing; its formulas could not be checked; rebuild the sheets to get it back`,
  outgrown: ({ address, expected, found }) =>
    `${address}: the sheets have room for ${expected}, but ${found} are in use; the figures do not count everything; rebuild the sheets`,
  formulaReplaced: ({ address, expected, found }) =>
    `${address}: the formula was replaced by ${found === "" ? "a blank cell" : shown(found)}; it should be =${expected}`,
  formulaChanged: ({ address, expected, found }) =>
    `${address}: the formula was changed to =${found}; it should be =${expected}`,
  referenceBroken: ({ address, expected, found }) =>
    `${address}: the formula =${found} has a broken reference; it should be =${expected}`,
  resultDiffers: ({ address, expected, found }) =>
    `${address}: the cell shows ${shown(found)}, but the input gives ${shown(expected)}; recalculate the workbook in Excel and save it`,
  lawNumberChanged: ({ address, expected, found }) =>
    `${address}: the number is ${found === "" ? "gone" : shown(found)}; by the rules it should be ${shown(expected)}`,
  nameMissing: ({ address, expected }) => `the name ${address} was deleted; it should lead to ${expected}`,
  nameRedirected: ({ address, expected, found }) =>
    `the name ${address} leads to ${found}; it should lead to ${expected}`,
  headingChanged: ({ address, expected, found }) =>
    `${address}: the heading is ${found === "" ? "gone" : shown(found)}; it should be “${expected}”`,
};

function shown(value: string): string {
  return cellValueText(value, "en");
}

/** The sentence about a breach of a workbook's integrity. */
export function integrity(finding: IntegrityFinding): string {
  return sentences[finding.code](finding);
}
