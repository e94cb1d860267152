import { type FunctionArgument } from "./readArgument";
import { type FunctionCell } from "./writeAnswer";

/** A custom function as functions.json describes it. */
export interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly {
    readonly dimensionality?: string | undefined;
    readonly repeating?: boolean | undefined;
  }[];
}

/** The cell that a function is called from. */
export interface Place {
  readonly sheet: string;
  /** `B7`. */
  readonly address: string;
}

/**
 * Calls a function by its id, with an argument for each parameter. Answers a value, rows of columns, an error's name
 * ("#DIV/0!"), or undefined while the function is not there yet.
 */
export type FunctionCall = (
  id: string,
  given: readonly FunctionArgument[],
  place: Place,
) => FunctionCell | readonly (readonly FunctionCell[])[] | undefined;
