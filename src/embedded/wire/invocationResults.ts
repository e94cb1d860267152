import { z } from "zod";
import { type CellValues, readCellValues } from "./cellValues";
import { type Given, type Plain } from "./hostObject";

const result = z.tuple([z.number(), z.boolean(), z.custom<Plain>()]).rest(z.unknown());

/** What cells show for the runtime's own numbers; all others, as of a plain throw, are #VALUE!. */
const ERRORS = new Map<unknown, string>([
  [1, "#N/A"],
  [5, "#DIV/0!"],
  [6, "#NUM!"],
  [8, "#NULL!"],
]);

/** The results of calls, each with its call's number, from `[[call, succeeded, value, error number], …]`. */
export const readResults = (results: Given | undefined): readonly { call: number; value: CellValues }[] =>
  z
    .array(result)
    .parse(results)
    .map(([call, succeeded, value, code]) => ({
      call,
      value: succeeded ? readCellValues(value) : failure(value, code),
    }));

const failure = (message: Plain, code: unknown): CellValues => ({
  error: ERRORS.get(code) ?? "#VALUE!",
  ...(typeof message === "string" && message !== "" && { message }),
});
