import { readReference } from "../../workbook/model";
import { type Book } from "../book";
import { type Verdict, VERDICTS, type Verdicts, verdictsOf } from "../verdicts";
import { cellsOf } from "./cellsOf";

/** What can be chosen to be shown. */
export const CHOICES = ["all", "problems", "info", "unknown", "met"] as const;
export type Choice = (typeof CHOICES)[number];

/** The outcomes that a choice shows. */
export const SHOWN: Readonly<Record<Choice, readonly Verdict[]>> = {
  all: VERDICTS,
  problems: ["error", "warning"],
  info: ["info"],
  unknown: ["unknown"],
  met: ["met"],
};

/** How many findings a choice shows. */
export function countOf(choice: Choice, verdicts: Verdicts): number {
  return SHOWN[choice].reduce((sum, verdict) => sum + verdicts[verdict].length, 0);
}

/** What is found that leads to a cell of the sheet. */
export function verdictsOn(sheet: string, { findings, integrity, cellOf }: Book): Verdicts {
  const isHere = (cell: string): boolean => sheetOf(cell) === sheet;
  return verdictsOf({
    findings: findings.filter((finding) => cellsOf(finding, cellOf).some(isHere)),
    integrity: integrity.filter(({ address }) => isHere(address)),
  });
}

/** The sheet of a cell, `Personal` of `Personal!E12`; undefined for what is no cell of a sheet. */
export function sheetOf(cell: string): string | undefined {
  return readReference(cell)?.sheet;
}
