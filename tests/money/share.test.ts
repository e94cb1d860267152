import { kr } from "../support/projectBuilder";
import { compare, exact, exactToText, fraction, share } from "../../src/money";

describe("a share", () => {
  it("is the exact fraction: 6 138 857 of 29 944 143 kr is 20.50 %", () => {
    const grant = share(kr("6138857"), kr("29944143"));
    expect(compare(grant, fraction(6_138_857n, 29_944_143n))).toBe(0);
    expect(exactToText(grant, 4)).toBe("0.2050");
  });

  it("is 0 of nothing", () => {
    expect(compare(share(kr("10"), kr("0")), exact(0))).toBe(0);
  });

  it("is negative where the whole is", () => {
    expect(compare(share(kr("1"), kr("-4")), fraction(-1n, 4n))).toBe(0);
  });
});
