import { Decimal, readDecimal, writeDecimal } from "../../src/money";

describe("a decimal", () => {
  it.each(["0", "29944143", "-0.4515", "1661.7636", "0.00000000000000000001", "9".repeat(60)])(
    "%s is read and written without loss",
    (text) => {
      const value = readDecimal(text);
      expect(value === undefined ? undefined : writeDecimal(value)).toBe(text);
    },
  );

  it.each(["", " 1", "1 000", "1,5", "1.", ".5", "+1", "1e5", "0x10", "NaN", "Infinity", "--1", "1\n", "١"])(
    "is not what %j says",
    (text) => {
      expect(readDecimal(text)).toBeUndefined();
    },
  );

  it("is written without trailing zeros, exponent or negative zero", () => {
    expect(writeDecimal(new Decimal("1.500"))).toBe("1.5");
    expect(writeDecimal(new Decimal("1e30"))).toBe(`1${"0".repeat(30)}`);
    expect(writeDecimal(new Decimal("-0"))).toBe("0");
  });

  it("multiplies salary, workload and on-costs without rounding", () => {
    const cost = new Decimal("38000.05").times("0.333").times("1.4515");
    expect(writeDecimal(cost)).toBe("18367.305167475"); // 12654.01665 × 1.4515
  });
});
