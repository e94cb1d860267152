import { FLAT_RATES, type IndirectOption } from "../law";
import {
  compare,
  dividedBy,
  exact,
  type Exact,
  kronor,
  minus,
  ONE,
  type Ore,
  plus,
  times,
  ZERO,
} from "../money";

/** An option whose rate is the law's. */
export type FixedOption = Exclude<IndirectOption, "custom">;

/** Where two options of indirect costs come to the same costs in all. */
export interface BreakEven {
  /** Other direct costs in kronor, exactly; at this point both options give the same. */
  readonly otherDirect: Exact;
  /** The option that gives higher costs below the point, and the one that does above it. */
  readonly moreBelow: FixedOption;
  readonly moreAbove: FixedOption;
}

/** All costs are α × staff + β × other direct. */
interface Slopes {
  readonly staff: Exact;
  readonly other: Exact;
}

/**
 * The other direct costs at which two options come to the same, beside these staff costs; undefined where one of them
 * gives more (or both the same) whatever the other direct costs are. With 40 % of staff for all else against 15 % of
 * staff and real costs it is a quarter of the staff costs.
 */
export function breakEven(one: FixedOption, two: FixedOption, staff: Ore): BreakEven | undefined {
  const [a, b] = [slopesOf(one), slopesOf(two)];
  const steeper = compare(a.other, b.other);
  if (steeper === 0) return undefined;
  const otherDirect = dividedBy(times(minus(a.staff, b.staff), kronor(staff)), minus(b.other, a.other));
  if (compare(otherDirect, ZERO) <= 0) return undefined;
  return steeper > 0
    ? { otherDirect, moreBelow: two, moreAbove: one }
    : { otherDirect, moreBelow: one, moreAbove: two };
}

/** Every break-even point between two of the options, in their order. */
export function breakEvens(options: readonly FixedOption[], staff: Ore): BreakEven[] {
  return options.flatMap((one, position) =>
    options.slice(position + 1).flatMap((two) => breakEven(one, two, staff) ?? []),
  );
}

function slopesOf(option: FixedOption): Slopes {
  const { rate, base } = FLAT_RATES[option];
  const withRate = plus(ONE, exact(rate));
  // The residual option takes the place of all costs but staff.
  if (option === "staff40") return { staff: withRate, other: ZERO };
  return { staff: withRate, other: base === "staff" ? ONE : withRate };
}
