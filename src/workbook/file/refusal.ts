/*
 * Why a file is refused as a workbook, before anything in it is read. A refusal carries facts, never words: the
 * sentences stand in `i18n`.
 */

/** The facts of every refusal, by its code. */
export interface RefusalFacts {
  readonly emptyFile: object;
  readonly fileTooLarge: { readonly bytes: number; readonly limit: number };
  readonly encrypted: object;
  readonly oldExcel: object;
  readonly oldOffice: object;
  readonly pdf: object;
  readonly webPage: object;
  readonly xmlText: object;
  readonly projectFile: object;
  readonly plainText: object;
  readonly notAWorkbook: object;
  readonly truncated: object;
  readonly macros: object;
  readonly openDocument: object;
  readonly wordDocument: object;
  readonly presentation: object;
  readonly binaryWorkbook: object;
  readonly otherZip: object;
  readonly zip64: object;
  readonly tooManyParts: { readonly parts: number; readonly limit: number };
  readonly repeatedPart: { readonly part: string };
  readonly partOutside: { readonly part: string };
  readonly overlappingParts: { readonly part: string };
  readonly lockedPart: { readonly part: string };
  readonly unknownCompression: { readonly part: string };
  readonly partTooLarge: { readonly part: string; readonly bytes: number; readonly limit: number };
  readonly swollenPart: { readonly part: string; readonly ratio: number; readonly limit: number };
  readonly unpacksTooLarge: { readonly bytes: number; readonly limit: number };
  readonly damagedDirectory: object;
  readonly damagedPart: { readonly part: string };
  readonly damagedContent: object;
  readonly datesFrom1904: object;
  readonly noSheets: object;
  readonly tooManyCells: { readonly limit: number };
  readonly tooSlow: { readonly seconds: number };
  readonly tooMuchMemory: { readonly megabytes: number };
}

export type RefusalCode = keyof RefusalFacts;

/** Why a file cannot be read as a workbook; with a code as type argument, refusals of that code. */
export type Refusal<Code extends RefusalCode = RefusalCode> = {
  readonly [Each in Code]: { readonly code: Each } & RefusalFacts[Each];
}[Code];

/** What was asked for, or why the file is refused. */
export type Accepted<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

export function accepted<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

export function refused(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}
