import fc from "fast-check";
import {
  allocateByLargestRemainder,
  allocateCumulatively,
  compare,
  dividedBy,
  exact,
  type Exact,
  fraction,
  kronor,
  minus,
  negate,
  negateOre,
  ONE,
  type Ore,
  ore,
  plus,
  readDecimal,
  roundCumulatively,
  roundToOre,
  share,
  type Stretch,
  sumOre,
  times,
  writeDecimal,
  ZERO,
} from "../../src/money";
import {
  amount,
  anyExact,
  distance,
  holds,
  notNegative,
  ONE_ORE,
  positive,
  runs,
  same,
  stretches,
  total,
  weights,
} from "../support/anyMoney";

describe("exact values", () => {
  it("add and multiply in any order and grouping", () => {
    holds([anyExact, anyExact, anyExact], (a, b, c) => {
      const sums = same(plus(a, b), plus(b, a)) && same(plus(plus(a, b), c), plus(a, plus(b, c)));
      const products = same(times(a, b), times(b, a)) && same(times(times(a, b), c), times(a, times(b, c)));
      return sums && products && same(times(a, plus(b, c)), plus(times(a, b), times(a, c)));
    });
  });

  it("come back when what was added is taken away, or what was multiplied is divided by", () => {
    holds([anyExact, positive], (a, b) => {
      return same(minus(plus(a, b), b), a) && same(dividedBy(times(a, b), b), a) && same(times(a, ONE), a);
    });
  });

  it("are ordered, and the order turns with the sign", () => {
    holds([anyExact, anyExact], (a, b) => {
      return compare(a, b) + compare(b, a) === 0 && compare(a, b) === compare(negate(b), negate(a));
    });
  });

  it("of decimals are the decimals: what is written is read", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.nat({ max: 12 }),
        (digits, decimals) => {
          const value = fraction(digits, 10n ** BigInt(decimals));
          const sign = digits < 0n ? "-" : "";
          const padded = String(digits < 0n ? -digits : digits).padStart(decimals + 1, "0");
          const text = `${sign}${padded.slice(0, padded.length - decimals)}.${padded.slice(padded.length - decimals)}0`;
          const read = readDecimal(text);
          expect(read !== undefined && same(exact(read), value)).toBe(true);
          expect(read !== undefined && readDecimal(writeDecimal(read))?.equals(read)).toBe(true);
        },
      ),
      runs,
    );
  });
});

describe("rounding to öre", () => {
  it("is off by at most half an öre, and turns with the sign", () => {
    holds([anyExact], (value) => {
      const off = distance(kronor(roundToOre(value)), value);
      return (
        compare(off, fraction(1n, 200n)) <= 0 && roundToOre(negate(value)) === negateOre(roundToOre(value))
      );
    });
  });

  it("never turns the order of two amounts", () => {
    holds([anyExact, anyExact], (a, b) => compare(a, b) > 0 || roundToOre(a) <= roundToOre(b));
  });
});

describe("a split by largest remainder", () => {
  it("sums exactly to the amount, in öre and in kronor", () => {
    holds([amount, weights, fc.constantFrom(1, 100)], (whole, given, unit) => {
      return sumOre(allocateByLargestRemainder(whole, given, ore(unit))) === whole;
    });
  });

  it("leaves each party within one unit of its exact share", () => {
    holds([amount, weights], (whole, given) => {
      return allocateByLargestRemainder(whole, given).every((part, position) => {
        return compare(distance(kronor(part), exactShare(whole, given, position)), ONE_ORE) < 0;
      });
    });
  });

  it("is never negative for an amount that is not", () => {
    holds([notNegative, weights, fc.constantFrom(1, 100)], (whole, given, unit) => {
      return allocateByLargestRemainder(whole, given, ore(unit)).every((part) => part >= 0);
    });
  });

  it("gives a heavier party no less than a lighter one", () => {
    holds([notNegative, weights], (whole, given) => {
      const parts = allocateByLargestRemainder(whole, given);
      const weighted = given.map((weight, position) => ({ weight, part: parts[position] ?? ore(0) }));
      return weighted.every((a) =>
        weighted.every((b) => compare(a.weight, b.weight) <= 0 || a.part >= b.part),
      );
    });
  });

  it("gives the same to each party in whatever order they stand, but for ties", () => {
    holds([amount, weights], (whole, given) => {
      const forwards = allocateByLargestRemainder(whole, given);
      const backwards = allocateByLargestRemainder(whole, given.toReversed()).toReversed();
      return forwards.every(
        (part, position) => part === backwards[position] || isTied(whole, given, position),
      );
    });
  });

  it("asks only for the proportions of the weights", () => {
    holds([amount, weights, positive], (whole, given, factor) => {
      const scaled = allocateByLargestRemainder(
        whole,
        given.map((weight) => times(weight, factor)),
      );
      return allocateByLargestRemainder(whole, given).every((part, position) => part === scaled[position]);
    });
  });
});

describe("a split by cumulative rounding", () => {
  const bases = fc
    .array(notNegative, { minLength: 1, maxLength: 8 })
    .filter((given) => given.some((base) => base > 0));

  it("sums exactly, and no part is off by more than an öre", () => {
    holds([amount, bases], (whole, given) => {
      const parts = allocateCumulatively(whole, given);
      const close = parts.every((part, position) => {
        const exactPart = exactShare(
          whole,
          given.map((base) => exact(base)),
          position,
        );
        return compare(distance(kronor(part), exactPart), ONE_ORE) <= 0;
      });
      return close && sumOre(parts) === whole;
    });
  });
});

describe("cumulative rounding", () => {
  it("sums to the rounded total", () => {
    holds(
      [stretches],
      (given) => sumOre(roundCumulatively(given)) === roundToOre(total(exactPeriods(given))),
    );
  });

  it("leaves no period off by more than an öre", () => {
    holds([stretches], (given) => {
      const periods = exactPeriods(given);
      return roundCumulatively(given).every((period, position) => {
        return compare(distance(kronor(period), periods[position] ?? ZERO), ONE_ORE) <= 0;
      });
    });
  });

  it("is the same for one stretch and for the same periods one by one", () => {
    holds([stretches], (given) => {
      const oneByOne = given.flatMap(({ perUnit, units }) =>
        units.map((unit) => ({ perUnit, units: [unit] })),
      );
      return roundCumulatively(oneByOne).join() === roundCumulatively(given).join();
    });
  });

  it("of a hundred times the kronor loses nothing where the öre were whole", () => {
    const inOre = fc.array(
      fc.array(amount, { maxLength: 6 }).map((units) => ({ perUnit: ONE_ORE, units })),
      {
        maxLength: 4,
      },
    );
    holds([inOre], (given) => {
      const inKronor = given.map(({ units }) => ({ perUnit: ONE, units }));
      const hundredfold = roundCumulatively(given).map((period) => period * 100);
      return roundCumulatively(inKronor).join() === hundredfold.join();
    });
  });
});

describe("a share", () => {
  it("of a part that is no larger than the whole lies between 0 and 1", () => {
    holds([notNegative, notNegative], (a, b) => {
      const [part, whole] = a <= b ? [a, b] : [b, a];
      const fractionOfIt = share(part, whole);
      return compare(fractionOfIt, ZERO) >= 0 && compare(fractionOfIt, ONE) <= 0;
    });
  });

  it("and the share of the rest are one, unless there is nothing", () => {
    holds([notNegative, notNegative], (part, rest) => {
      const whole = ore(part + rest);
      return same(plus(share(part, whole), share(rest, whole)), whole === 0 ? ZERO : ONE);
    });
  });
});

/** What a party would get if öre could be divided, in kronor. */
function exactShare(whole: Ore, given: readonly Exact[], position: number): Exact {
  return dividedBy(times(kronor(whole), given[position] ?? ZERO), total(given));
}

/** Whether another party has the same fractional part of an öre, so that only the order decides between them. */
function isTied(whole: Ore, given: readonly Exact[], position: number): boolean {
  const fractionalPart = (of: number): Exact => {
    const { numerator, denominator } = times(exactShare(whole, given, of), exact(100));
    return fraction(((numerator % denominator) + denominator) % denominator, denominator);
  };
  const own = fractionalPart(position);
  return given.some((_, other) => other !== position && same(fractionalPart(other), own));
}

/** Every period as it would be without rounding, in kronor. */
function exactPeriods(given: readonly Stretch[]): Exact[] {
  return given.flatMap(({ perUnit, units }) => units.map((unit) => times(perUnit, exact(unit))));
}
