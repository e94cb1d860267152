import { type Given, HostError, isHostObject, type Plain } from "../../wire/hostObject";
import { invalidArgument } from "../model/refusals";

/*
 * What arrives with a call, checked: a wrong kind is refused as Excel refuses it. Office.js sends null for an argument
 * that was left out.
 */

/** Whether an argument was left out. */
export function isOmitted(given: Given | undefined): given is null | undefined {
  return given === undefined || given === null;
}

export function text(given: Given | undefined): string {
  if (typeof given !== "string") throw invalidArgument();
  return given;
}

export function optionalText(given: Given | undefined): string | undefined {
  return isOmitted(given) ? undefined : text(given);
}

export function number(given: Given | undefined): number {
  if (typeof given !== "number" || !Number.isFinite(given)) throw invalidArgument();
  return given;
}

export function whole(given: Given | undefined): number {
  const value = number(given);
  if (!Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function optionalWhole(given: Given | undefined): number | undefined {
  return isOmitted(given) ? undefined : whole(given);
}

export function flag(given: Given | undefined): boolean {
  if (typeof given !== "boolean") throw invalidArgument();
  return given;
}

export function oneOf<Choice extends string>(given: Given | undefined, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === given);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** A property of an options object; null where there is none. */
export function option(given: Given | undefined, name: string): Plain {
  if (isOmitted(given)) return null;
  if (typeof given !== "object" || isHostObject(given) || isList(given)) throw invalidArgument();
  return given[name] ?? null;
}

export function isList(given: Given | undefined): given is readonly Plain[] {
  return Array.isArray(given);
}

/** Rows of columns in the size of the range, or one value for all of its cells. */
export function matrix(given: Given, rows: number, columns: number): (row: number, column: number) => Plain {
  if (isHostObject(given)) throw invalidArgument();
  if (!isList(given)) return () => given;
  const lists = given.map((row) => (isList(row) ? row : []));
  if (lists.length !== rows || lists.some((row) => row.length !== columns)) throw wrongSize();
  return (row, column) => lists[row]?.[column] ?? null;
}

export function wrongSize(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
