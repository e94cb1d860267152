import { z } from "zod";

import { type Month } from "../calendar";
import { type Decimal } from "../money";
import { notExpected, refuse } from "./refusal";
import { readNearMonth, SIGNED_KRONOR, signedMoney } from "./scalars";

/**
 * Kronor by month, as an object with months for names. It becomes a map, since a month is a value and no field:
 * no name in it can hurt.
 */
export const monthAmounts: z.ZodType<ReadonlyMap<Month, Decimal>> = z
  .unknown()
  .transform((input, context): ReadonlyMap<Month, Decimal> => {
    const read = new Map<Month, Decimal>();
    if (typeof input !== "object" || input === null || Array.isArray(input)) {
      context.issues.push(refuse(input, notExpected({ kind: "amounts" })));
      return z.NEVER;
    }
    for (const [name, value] of Object.entries(input)) {
      const month = readNearMonth(name);
      const amount = signedMoney.safeParse(value);
      if (month !== undefined && amount.success) read.set(month, amount.data);
      if (month === undefined) context.issues.push(refuse(name, notAMonth(name), [name]));
      else if (!amount.success) context.issues.push(refuse(value, notExpected(SIGNED_KRONOR), [name]));
    }
    return read;
  })
  .meta({
    type: "object",
    propertyNames: { pattern: "^\\d{4}-(0[1-9]|1[0-2])$" },
    additionalProperties: {
      anyOf: [{ type: "string", pattern: "^-?\\d{1,15}(\\.\\d{1,20})?$" }, { type: "number" }],
    },
  });

/** The value that is refused is the name here, not what stands under it. */
function notAMonth(name: string): ReturnType<typeof notExpected> {
  const refused = notExpected({ kind: "month" });
  return ({ path }) => refused({ path, value: name });
}
