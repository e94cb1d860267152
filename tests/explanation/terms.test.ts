import { type Exact, exact } from "../../src/money";
import { type Explanation, type Operation, termsOf, toldOperation } from "../../src/scenarios";

function leaf(value: number): Explanation {
  return {
    subject: { kind: "constant", constant: "one" },
    value: exact(value),
    unit: "kr",
    operands: () => [],
  };
}

function made(operation: Operation, ...values: readonly number[]): Explanation {
  const operands = values.map(leaf);
  return { ...leaf(0), operation, operands: () => operands };
}

function seen(explanation: Explanation): readonly (readonly [Exact["numerator"], number, boolean])[] {
  return termsOf(explanation).terms.map((term) => [
    term.explanation.value.numerator,
    term.index,
    term.isSubtracted,
  ]);
}

describe("the terms of an explanation", () => {
  it("leave out those of a sum that are 0, and count them", () => {
    const sum = made({ kind: "sum" }, 5, 0, 7, 0);
    expect(seen(sum)).toEqual([
      [5n, 0, false],
      [7n, 2, false],
    ]);
    expect(termsOf(sum).zeros).toBe(2);
  });

  it("keep a factor that is 0: it is why the product is", () => {
    const product = made({ kind: "product" }, 5, 0);
    expect(seen(product).map(([value]) => value)).toEqual([5n, 0n]);
    expect(termsOf(product).zeros).toBe(0);
  });

  it("tell which are subtracted, counted among all operands", () => {
    const difference = made({ kind: "sum", less: 2 }, 9, 0, 4, 1);
    expect(seen(difference).map(([, , isSubtracted]) => isSubtracted)).toEqual([false, true, true]);
    const month = made({ kind: "cumulativeDifference" }, 9, 4);
    expect(seen(month).map(([, , isSubtracted]) => isSubtracted)).toEqual([false, true]);
  });
});

describe("an operation as it is told", () => {
  it.each<[string, Operation, readonly number[], string]>([
    ["a sum", { kind: "sum" }, [1, 2], "sum"],
    ["a sum that subtracts", { kind: "sum", less: 1 }, [1, 2], "difference"],
    ["a sum without terms", { kind: "sum" }, [], "nothing"],
    ["any other", { kind: "product" }, [1, 2], "product"],
  ])("%s", (_, operation, values, kind) => {
    expect(toldOperation(made(operation, ...values))).toEqual({ kind });
  });

  it("names the months that it is confined to", () => {
    const days = made({ kind: "activeDays", first: 2011 * 12 + 1, last: 2011 * 12 + 3 }, 1, 2);
    expect(toldOperation(days)).toEqual({
      kind: "activeDays",
      months: { first: "2011-02", last: "2011-04" },
    });
  });

  it("is none for a leaf", () => {
    expect(toldOperation(leaf(1))).toBeUndefined();
  });
});
