import { type z } from "zod";

import { type Condition, type Expected, type Problem } from "./problem";
import { shown } from "./shown";
import { suggestionFor } from "./suggestion";

/** Where a value was refused: its path, and the value as the file has it (undefined where the file has none). */
export interface Refused {
  readonly path: string;
  readonly value: unknown;
}

/** Carries a typed problem through zod's untyped issue parameters; the path is known only afterwards. */
export class Refusal {
  constructor(readonly problemAt: (refused: Refused) => Problem) {}
}

/** The issue that refuses a value, for a transform or a refinement of zod; `path` leads on from the schema's own place. */
export function refuse(
  input: unknown,
  problemAt: (refused: Refused) => Problem,
  path: (string | number)[] = [],
): z.core.$ZodRawIssue {
  return { code: "custom", input, path, params: { refusal: new Refusal(problemAt) } };
}

/** The problem of a value that is not what its field may hold: missing, null, or another value than allowed. */
export function notExpected(expected: Expected, condition?: Condition): (refused: Refused) => Problem {
  return ({ path, value }) => {
    if (value === undefined) {
      return { code: "missing", path, expected, ...(condition === undefined ? {} : { condition }) };
    }
    if (value === null) return { code: "nullValue", path, expected };
    const suggestion = suggestionFor(value, expected);
    return {
      code: "notAllowed",
      path,
      value: shown(value),
      expected,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  };
}
