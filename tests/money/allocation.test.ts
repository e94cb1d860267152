import { decimal, kr, texts } from "../support/projectBuilder";
import { allocateByLargestRemainder, allocateCumulatively, exact, fraction } from "../../src/money";

const weights = (...given: readonly string[]): ReturnType<typeof exact>[] =>
  given.map((weight) => exact(decimal(weight)));

describe("a split by largest remainder", () => {
  it("gives the öre that is left to the earlier of equal parties", () => {
    expect(texts(allocateByLargestRemainder(kr("100"), weights("1", "1", "1")))).toEqual([
      "33.34",
      "33.33",
      "33.33",
    ]);
    // 5 öre: a floor of 1 each, 2 left
    expect(texts(allocateByLargestRemainder(kr("0.05"), weights("1", "1", "1")))).toEqual([
      "0.02",
      "0.02",
      "0.01",
    ]);
  });

  it("gives the öre that is left to the largest remainder, also when that party comes last", () => {
    // 33.33… and 66.66… öre
    expect(texts(allocateByLargestRemainder(kr("1"), weights("1", "2")))).toEqual(["0.33", "0.67"]);
  });

  it("takes weights over different denominators as they are: 1/3, 1/4 and 5/12", () => {
    const parts = allocateByLargestRemainder(kr("10"), [
      fraction(1n, 3n),
      fraction(1n, 4n),
      fraction(5n, 12n),
    ]);
    expect(texts(parts)).toEqual(["3.33", "2.50", "4.17"]); // 333.33, 250 and 416.67 öre
  });

  it("sees equal thirds as a tie, where 0.333 and 0.334 are none", () => {
    const thirds = Array.from({ length: 3 }, () => fraction(1n, 3n));
    expect(texts(allocateByLargestRemainder(kr("0.01"), thirds))).toEqual(["0.01", "0.00", "0.00"]);
    expect(texts(allocateByLargestRemainder(kr("0.01"), weights("0.333", "0.334", "0.333")))).toEqual([
      "0.00",
      "0.01",
      "0.00",
    ]);
  });

  it("gives nothing to a weight of zero, not even a remaining öre", () => {
    expect(texts(allocateByLargestRemainder(kr("0.03"), weights("0", "1", "1")))).toEqual([
      "0.00",
      "0.02",
      "0.01",
    ]);
  });

  it("gives zeros where all weights are zero, and nothing where there are no parties", () => {
    expect(texts(allocateByLargestRemainder(kr("10"), weights("0", "0")))).toEqual(["0.00", "0.00"]);
    expect(allocateByLargestRemainder(kr("10"), [])).toEqual([]);
  });

  it("splits in whole kronor where that is the unit", () => {
    expect(texts(allocateByLargestRemainder(kr("1000"), weights("1", "1", "1"), kr("1")))).toEqual([
      "334.00",
      "333.00",
      "333.00",
    ]);
  });

  it("leaves with the first party what is less than a unit of the amount itself", () => {
    expect(texts(allocateByLargestRemainder(kr("1000.50"), weights("1", "2"), kr("1")))).toEqual([
      "333.50",
      "667.00",
    ]);
  });

  it("splits a negative amount by the floor of every part too", () => {
    // −33.33… kr each: a floor of −33.34, two öre left for the first two
    expect(texts(allocateByLargestRemainder(kr("-100"), weights("1", "1", "1")))).toEqual([
      "-33.33",
      "-33.33",
      "-33.34",
    ]);
  });

  it("splits by negative weights as by their positive ones", () => {
    expect(texts(allocateByLargestRemainder(kr("1"), weights("-1", "-2")))).toEqual(["0.33", "0.67"]);
  });
});

describe("an amount that is no whole number of units", () => {
  it.each([
    // 100 kr fall 34, 33, 33 in whole kronor; the 50 öre go to the next in line, the second party
    ["100.50", ["1", "1", "1"], ["34.00", "33.50", "33.00"]],
    // nothing remains of 100 kr; the first party with a weight is next in line
    ["100.50", ["0", "1", "1"], ["0.00", "50.50", "50.00"]],
  ])("splits %s kr by %j with the rest to the next in line", (amount, weights, parts) => {
    const exactWeights = weights.map((weight) => exact(decimal(weight)));
    expect(texts(allocateByLargestRemainder(kr(amount), exactWeights, kr("1")))).toEqual(parts);
  });
});

describe("a split by cumulative rounding", () => {
  it("rounds what the first parties have together, in their order", () => {
    // 33.333 → 33.33, 66.667 → 66.67, 100: the largest remainder would put the öre first
    expect(texts(allocateCumulatively(kr("100"), [kr("1"), kr("1"), kr("1")]))).toEqual([
      "33.33",
      "33.34",
      "33.33",
    ]);
  });

  it("rounds a half up, so that the earlier of two has it", () => {
    expect(texts(allocateCumulatively(kr("0.01"), [kr("7"), kr("7")]))).toEqual(["0.01", "0.00"]);
    expect(texts(allocateCumulatively(kr("-0.01"), [kr("7"), kr("7")]))).toEqual(["-0.01", "0.00"]);
  });

  it("gives nothing to a base of zero, and zeros where all bases are", () => {
    expect(texts(allocateCumulatively(kr("10"), [kr("0"), kr("3"), kr("0")]))).toEqual([
      "0.00",
      "10.00",
      "0.00",
    ]);
    expect(texts(allocateCumulatively(kr("10"), [kr("0"), kr("0")]))).toEqual(["0.00", "0.00"]);
  });

  it("splits by bases that are negative together", () => {
    expect(texts(allocateCumulatively(kr("-3"), [kr("-1"), kr("-2")]))).toEqual(["-1.00", "-2.00"]);
  });
});
