import { resolve } from "node:path";
import { functionsInFiles } from "../../scripts/metadata/customFunctions";
import { type IsoDate, readDate, toExcelSerial } from "../../src/calendar";
import { CellError } from "./customFunctionsRuntime";

/*
 * The door by which Excel calls the functions: by id, with as many arguments as the metadata says, null for those left
 * out, a range where the metadata says so, and the invocation last.
 */

type Registered = (...given: readonly unknown[]) => unknown;

interface Entry {
  readonly call: Registered;
  readonly ranges: readonly boolean[];
}

const REGISTERED: ReadonlyMap<string, Entry> = new Map(
  functionsInFiles().map(({ file, name, metadata }) => {
    const call = jest.requireActual<Readonly<Record<string, Registered | undefined>>>(resolve(file))[name];
    if (call === undefined) throw new Error(`${file} does not export ${name}`);
    const ranges = metadata.parameters.map(({ dimensionality }) => dimensionality === "matrix");
    return [metadata.id, { call, ranges }];
  }),
);

export const FUNCTION_IDS: readonly string[] = [...REGISTERED.keys()];

/** How many arguments a function takes. */
export function arity(id: string): number {
  return entry(id).ranges.length;
}

/** What the function answers. @throws CellError as Excel would show it */
export function esf(id: string, ...given: readonly unknown[]): unknown {
  const { call, ranges } = entry(id);
  if (given.length > ranges.length) throw new Error(`${id} takes ${ranges.length} arguments`);
  const padded = ranges.map((isRange, position) => {
    const argument = given[position] ?? null;
    return isRange && argument !== null && !Array.isArray(argument) ? [[argument]] : argument;
  });
  return call(...padded, { functionName: id });
}

/** The error that the call ends in, as `#VALUE! the sentence`; or that there was none. */
export function refusal(id: string, ...given: readonly unknown[]): string {
  try {
    return `no error: ${JSON.stringify(esf(id, ...given))}`;
  } catch (error) {
    if (error instanceof CellError) return `${error.code} ${error.message ?? ""}`;
    throw error;
  }
}

/** The number by which a cell keeps a date. */
export function serial(date: string | IsoDate): number {
  const read = readDate(date);
  const number = read === undefined ? undefined : toExcelSerial(read);
  if (number === undefined) throw new Error(`${date} is no date of a workbook`);
  return number;
}

function entry(id: string): Entry {
  const found = REGISTERED.get(id);
  if (found === undefined) throw new Error(`there is no function ${id}`);
  return found;
}
