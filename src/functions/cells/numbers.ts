import {
  Decimal,
  MAX_ORE,
  numberInCell,
  type Ore,
  ore,
  readNumberText,
  exact,
  roundToOre,
} from "../../money";
import { type Filled } from "./content";
import { type Kind } from "./kind";

const LARGEST_AMOUNT = new Decimal(MAX_ORE).div(100);

/**
 * The decimal that a cell holds. Numbers count to the fifteen digits that Excel tells apart; text is read in Swedish
 * and English form. `1,234` may be two numbers and is neither: the function cannot know the language of the sheet.
 * TRUE and FALSE are no numbers.
 */
function decimalIn(content: Filled): Decimal | undefined {
  const text = content.is === "number" ? numberInCell(content.number) : textOfNumber(content);
  if (text === undefined) return undefined;
  const decimal = new Decimal(text);
  // The largest doubles of all lie beyond the largest number when cut to fifteen digits.
  return decimal.isFinite() ? decimal : undefined;
}

function textOfNumber(content: Filled): string | undefined {
  return content.is === "text" ? readNumberText(content.text, "unknown") : undefined;
}

/** The same for what is no share: a percentage among amounts stands in the wrong column. */
function plainDecimalIn(content: Filled): Decimal | undefined {
  return content.is === "text" && content.text.endsWith("%") ? undefined : decimalIn(content);
}

/** Kronor, exactly as given. */
export const KRONOR: Kind<Decimal> = {
  expected: { kind: "amountFromZero" },
  read: (content) => {
    const decimal = plainDecimalIn(content);
    return decimal === undefined || decimal.isNegative() || decimal.gt(LARGEST_AMOUNT) ? undefined : decimal;
  },
};

/** Kronor of either sign, exactly as given. */
export const SIGNED_KRONOR: Kind<Decimal> = {
  expected: { kind: "amount" },
  read: (content) => {
    const decimal = plainDecimalIn(content);
    return decimal === undefined || decimal.abs().gt(LARGEST_AMOUNT) ? undefined : decimal;
  },
};

/** An amount of either sign, rounded half-up to öre. */
export const AMOUNT: Kind<Ore> = { expected: { kind: "amount" }, read: oreIn };

/** An amount, 0 or more, rounded half-up to öre. */
export const AMOUNT_FROM_ZERO: Kind<Ore> = {
  expected: { kind: "amountFromZero" },
  read: (content) => {
    const amount = oreIn(content);
    return amount === undefined || amount < 0 ? undefined : amount;
  },
};

function oreIn(content: Filled): Ore | undefined {
  if (content.is === "number") {
    // Nearly every cell holds whole öre, and these need no decimal arithmetic.
    const inOre = Math.round(content.number * 100);
    if (Math.abs(inOre) < 1e15 && inOre / 100 === content.number) return ore(inOre);
  }
  const decimal = SIGNED_KRONOR.read(content);
  return decimal === undefined ? undefined : roundToOre(exact(decimal));
}

/** The unit that amounts are rounded to, in whole öre: 1 is a krona, 0.01 an öre. */
export const UNIT: Kind<Ore> = {
  expected: { kind: "unit" },
  read: (content) => {
    const inOre = plainDecimalIn(content)?.times(100);
    return inOre?.isInteger() === true && inOre.gt(0) && inOre.lte(MAX_ORE)
      ? ore(inOre.toNumber())
      : undefined;
  },
};

/** A count, a weight or hours. */
export function numberUpTo(most: number | undefined, above?: number): Kind<Decimal> {
  return {
    expected: { kind: "number", above, most },
    read: (content) => {
      const decimal = plainDecimalIn(content);
      if (decimal === undefined || decimal.isNegative()) return undefined;
      if (above !== undefined && decimal.lte(above)) return undefined;
      return most !== undefined && decimal.gt(most) ? undefined : decimal;
    },
  };
}

export function wholeNumber(least: number, most: number): Kind<number> {
  return {
    expected: { kind: "whole", least, most },
    read: (content) => {
      const decimal = plainDecimalIn(content);
      return decimal?.isInteger() === true && decimal.gte(least) && decimal.lte(most)
        ? decimal.toNumber()
        : undefined;
    },
  };
}

/** A share as a fraction: 0.4, or text such as "40 %". */
export function share(least = "0", most = "1"): Kind<Decimal> {
  return {
    expected: { kind: "share", least, most },
    read: (content) => {
      const decimal = decimalIn(content);
      return decimal === undefined || decimal.lt(least) || decimal.gt(most) ? undefined : decimal;
    },
  };
}
