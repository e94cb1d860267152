import { z } from "zod";
import { type CellValue, isError, isRows, readCellValues } from "./cellValues";
import { type Plain } from "./hostObject";

/** A cell as a formula sees it; an error is its text, `#DIV/0!`. */
type FormulaCell = null | boolean | number | string;

/**
 * Calls a custom function in the add-in's own page, at once: a grid cannot wait for the runtime, which sends results only
 * twice a second. Answers what the runtime would, and undefined as long as the add-in has not registered the function.
 */
export type DirectCall = (
  id: string,
  given: readonly unknown[],
  place: { readonly sheet: string; readonly address: string },
) => FormulaCell | readonly (readonly FormulaCell[])[] | undefined;

/** Calls into the page of the moment; it may be loaded anew. */
export const createDirectCall =
  (page: () => object | undefined): DirectCall =>
  (id, given, { sheet, address }) => {
    const functionName = id.toUpperCase();
    const run = associated(page(), functionName);
    if (run === undefined) return undefined;
    const invocation = { functionName, address: `${sheet}!${address}` };
    return answerOf(() => Reflect.apply(run, undefined, [...given, invocation]));
  };

/** `CustomFunctions.associate` keeps the functions where the runtime looks them up: by their ids in capitals. */
const ASSOCIATED = ["CustomFunctions", "_association", "mappings"];

const associated = (page: object | undefined, functionName: string): (() => unknown) | undefined => {
  let found: unknown = page;
  for (const step of [...ASSOCIATED, functionName]) {
    if (typeof found !== "object" || found === null) return undefined;
    found = Reflect.get(found, step);
  }
  return isFunction(found) ? found : undefined;
};

const isFunction = (value: unknown): value is () => unknown => typeof value === "function";

const answerOf = (run: () => unknown): ReturnType<DirectCall> => {
  try {
    return formulaCells(run());
  } catch (thrown) {
    return errorCode(thrown) ?? UNNAMED_ERROR;
  }
};

const UNNAMED_ERROR = "#VALUE!";

/** A CustomFunctions.Error, of whichever page, knows its code. */
const errorCode = (thrown: unknown): string | undefined =>
  typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string"
    ? thrown.code
    : undefined;

const formulaCells = (answer: unknown): ReturnType<DirectCall> => {
  if (typeof answer === "object" && answer !== null && "then" in answer) {
    throw new TypeError("The function answers later; only the runtime waits for it");
  }
  if (typeof answer === "number" && !Number.isFinite(answer))
    return Number.isNaN(answer) ? UNNAMED_ERROR : "#NUM!";
  const values = readCellValues(throughJson(answer));
  return isRows(values) ? values.map((row) => row.map(formulaCell)) : formulaCell(values);
};

const formulaCell = (value: CellValue): FormulaCell => (isError(value) ? value.error : value);

/** As the runtime sends an answer: what has a form of its own in JSON takes it. */
const throughJson = (answer: unknown): Plain => plain.parse(JSON.parse(JSON.stringify(answer ?? null)));

const plain = z.custom<Plain>();
