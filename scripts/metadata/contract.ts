import { readFileSync } from "node:fs";
import { type IFunction } from "custom-functions-metadata";

/** What formulas in workbooks rely on: which arguments in which order, and the shape of the answer. */
export interface Signature {
  /** `amount, weights[][], [unit]`: a range has brackets behind it, one that may be left out stands in them. */
  readonly parameters: string;
  readonly result: string;
}

/** Signatures by id. */
export type Contract = Readonly<Record<string, Signature>>;

export const CONTRACT_FILE = "src/functions/shipped.json";

/** The functions as they were shipped. */
export function shippedContract(): Contract {
  return JSON.parse(readFileSync(CONTRACT_FILE, "utf8")) as Contract;
}

const SEPARATOR = ", ";

export function signatureOf({ parameters, result }: IFunction): Signature {
  return {
    parameters: parameters
      .map(({ name, optional, dimensionality }) => {
        const shaped = dimensionality === "matrix" ? `${name}[][]` : name;
        return optional === true ? `[${shaped}]` : shaped;
      })
      .join(SEPARATOR),
    result: `${result?.type ?? "any"}${result?.dimensionality === "matrix" ? "[][]" : ""}`,
  };
}

/**
 * What would break a workbook that uses the functions as they were shipped, a sentence each. Only arguments that may be
 * left out can be added, at the end; a function that is new must be added to the contract.
 */
export function contractProblems(shipped: Contract, functions: readonly IFunction[]): string[] {
  const current = new Map(functions.map((each) => [each.id, signatureOf(each)]));
  const broken = Object.entries(shipped).flatMap(([id, signature]) => {
    const now = current.get(id);
    if (now === undefined) return [`${id} is gone; workbooks that use it would show #NAME?`];
    return changes(signature, now).map((change) => `${id}: ${change}`);
  });
  const unlisted = [...current.keys()]
    .filter((id) => !Object.hasOwn(shipped, id))
    .map((id) => `${id} is not in ${CONTRACT_FILE}; run node scripts/run.mjs scripts/ship-functions.ts`);
  return [...broken, ...unlisted];
}

function changes(shipped: Signature, now: Signature): string[] {
  const [before, after] = [shipped.parameters.split(SEPARATOR), now.parameters.split(SEPARATOR)];
  const moved = before.flatMap((parameter, position) => {
    const found = after[position] ?? "nothing";
    return found === parameter
      ? []
      : [`argument ${position + 1} was ${parameter} and is ${found}; a shipped argument never changes`];
  });
  const added = after
    .slice(before.length)
    .filter((parameter) => !parameter.startsWith("["))
    .map((parameter) => `the new argument ${parameter} must be optional`);
  const result =
    shipped.result === now.result ? [] : [`the result was ${shipped.result} and is ${now.result}`];
  return [...moved, ...added, ...result];
}
