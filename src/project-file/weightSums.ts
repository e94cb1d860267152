import { Decimal, writeDecimal } from "../money";
import { type Placed, placedItems } from "./placed";
import { type Problem } from "./problem";
import { fieldOf } from "./raw";
import { weight } from "./scalars";

/** Keys and weights of one split sum under this, so that every split stays exact in a sheet too. */
const LIMIT = 10_000;

/** Keys and weights whose sum is too large; those that cannot be read have a problem of their own and are left out. */
export function weightSums(file: unknown): Problem[] {
  return [
    ...sumAbove(placedItems(file, ["financing", "cash"]), "key", "financing.cash"),
    ...["regions", "municipalities"].flatMap((group) =>
      sumAbove(placedItems(file, ["financing", "finsam", group]), "weight", `financing.finsam.${group}`),
    ),
  ];
}

function sumAbove(items: readonly Placed[], field: string, path: string): Problem[] {
  const sum = items
    .map(({ value }) => weight.safeParse(fieldOf(value, field)))
    .reduce((total, read) => (read.success ? total.plus(read.data) : total), new Decimal(0));
  return sum.lt(LIMIT) ? [] : [{ code: "weightsTooLarge", path, value: writeDecimal(sum), limit: LIMIT }];
}
