import fc from "fast-check";

import { numberInCell, numberInText } from "../../../src/workbook/model/reading/numberText";

test.each([
  ["1 234,50", "1234.5"],
  ["1 234.5", "1234.5"],
  ["1\u00a0234\u00a0567,25", "1234567.25"],
  ["1\u2009234", "1234"],
  ["1\u202f234,5", "1234.5"],
  ["1,234.50", "1234.5"],
  ["1.234,50", "1234.5"],
  ["1,234,567", "1234567"],
  ["1.234.567", "1234567"],
  ["40 %", "0.4"],
  ["12,5%", "0.125"],
  ["\u22125", "-5"],
  ["- 5", "-5"],
  ["38 000 kr", "38000"],
  ["38000:-", "38000"],
  ["0,4515", "0.4515"],
  ["007", "7"],
])("%p is %s", (text, number) => {
  expect(numberInText(text, "decimal")).toBe(number);
  expect(numberInText(text, "unknown")).toBe(number);
});

test.each(["", "-", "%", "12x", "1 23", "1,2,3", "1.2.3", "1e5", "0x10", "1 234 56", "--5", "½"])(
  "%p is no number",
  (text) => {
    expect(numberInText(text, "decimal")).toBeUndefined();
  },
);

test("a comma before three digits is a decimal comma in a Swedish workbook, and undecided in an English one", () => {
  expect(numberInText("1,234", "decimal")).toBe("1.234");
  expect(numberInText("1,234", "unknown")).toBeUndefined();
  expect(numberInText("0,234", "unknown")).toBe("0.234");
});

test("a number of a cell has the digits that Excel shows, not the noise of binary fractions", () => {
  expect(numberInCell(0.1 + 0.2)).toBe("0.3");
  expect(numberInCell(0.4515)).toBe("0.4515");
  expect(numberInCell(29944143.07 * 3)).toBe("89832429.21");
  expect(numberInCell(-0)).toBe("0");
  expect(numberInCell(1e21)).toBe("1000000000000000000000");
  expect(numberInCell(1.5e-7)).toBe("0.00000015");
});

test("every decimal of at most fifteen digits survives a cell", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
      fc.nat({ max: 12 }),
      (digits, decimals) => {
        const text = decimalText(digits, decimals);
        expect(numberInCell(Number(text))).toBe(text);
      },
    ),
  );
});

/** The plain decimal of so many ten-powers, without trailing zeros. */
function decimalText(digits: bigint, decimals: number): string {
  const padded = String(digits < 0n ? -digits : digits).padStart(decimals + 1, "0");
  const whole = padded.slice(0, padded.length - decimals);
  const fraction = padded.slice(padded.length - decimals).replace(/0+$/, "");
  const plain = fraction === "" ? whole : `${whole}.${fraction}`;
  return digits < 0n ? `-${plain}` : plain;
}
