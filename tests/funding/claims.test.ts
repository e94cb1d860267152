import { type CashFlowTerms } from "../../src/budget";
import { esfPayments, type EsfPayments } from "../../src/funding";
import { oreToText } from "../../src/money";
import { decimal, kr, month, texts } from "../support/projectBuilder";

/** Index of the project's first month, January 2011. */
const JANUARY = 2011 * 12;

function payments(grant: string, eligible: readonly string[], terms: CashFlowTerms = {}): EsfPayments {
  return esfPayments({ grant: kr(grant), first: JANUARY, eligible: eligible.map(kr) }, terms);
}

/** Month after the project's first and payment of every claim, and of the final payment. */
function shown({ claims, final }: EsfPayments): { claims: string[]; final: string | undefined } {
  const line = ({ payment, paidIn }: Pick<EsfPayments["claims"][number], "payment" | "paidIn">): string =>
    `${paidIn - JANUARY}: ${oreToText(payment)}`;
  return { claims: claims.map(line), final: final === undefined ? undefined : line(final) };
}

const sixMonths = ["100", "100", "100", "100", "100", "100"];
const advance = (amount: string): CashFlowTerms => ({
  advance: { amount: decimal(amount), month: month("2010-12") },
});

describe("claims", () => {
  it("cover three months each and are paid out two months after their last", () => {
    expect(shown(payments("600", sixMonths))).toEqual({
      claims: ["4: 300.00", "7: 300.00"],
      final: "7: 0.00",
    });
  });

  it("cover the months that the terms say, the last claim what is left", () => {
    const { claims } = payments("600", sixMonths, { claimMonths: 4, lagMonths: 0 });
    expect(claims.map(({ lastMonth, paidIn }) => [lastMonth - JANUARY, paidIn - JANUARY])).toEqual([
      [3, 3],
      [5, 5],
    ]);
    expect(texts(claims.map(({ payment }) => payment))).toEqual(["400.00", "200.00"]);
  });

  it("are one where a claim is longer than the project", () => {
    expect(shown(payments("600", sixMonths, { claimMonths: 12 })).claims).toEqual(["7: 600.00"]);
  });

  it("take the grant's part of everything declared so far, rounded once", () => {
    // 33.333…, 66.666… and 100
    const { claims } = payments("100", ["1", "1", "1"], { claimMonths: 1 });
    expect(texts(claims.map(({ claimed }) => claimed))).toEqual(["33.33", "66.67", "100.00"]);
    expect(texts(claims.map(({ payment }) => payment))).toEqual(["33.33", "33.34", "33.33"]);
  });

  it("are paid nothing while income is larger than the costs", () => {
    const { claims } = payments("100", ["-100", "300"], { claimMonths: 1 });
    expect(texts(claims.map(({ claimed }) => claimed))).toEqual(["-50.00", "100.00"]);
    expect(texts(claims.map(({ payment }) => payment))).toEqual(["0.00", "100.00"]);
  });
});

describe("an advance", () => {
  it("is settled against the claims from the first on", () => {
    expect(shown(payments("600", sixMonths, advance("400")))).toEqual({
      claims: ["4: 0.00", "7: 200.00"],
      final: "7: 0.00",
    });
  });

  it("is paid in its month", () => {
    expect(payments("600", sixMonths, advance("400")).advance).toEqual({
      amount: kr("400"),
      paidIn: JANUARY - 1,
    });
  });

  it("above the grant is paid back at the end", () => {
    expect(shown(payments("600", sixMonths, advance("700")))).toEqual({
      claims: ["4: 0.00", "7: 0.00"],
      final: "7: -100.00",
    });
  });
});

describe("the hold-back", () => {
  it("stays until the final payment", () => {
    // 5 % of 600 = 30: the second claim stops at 570
    expect(shown(payments("600", sixMonths, { holdBackRate: decimal("0.05"), finalLagMonths: 4 }))).toEqual({
      claims: ["4: 300.00", "7: 270.00"],
      final: "11: 30.00",
    });
  });

  it("is not paid out by an advance that fills the rest", () => {
    expect(shown(payments("600", sixMonths, { ...advance("580"), holdBackRate: decimal("0.05") }))).toEqual({
      claims: ["4: 0.00", "7: 0.00"],
      final: "7: 20.00",
    });
  });

  it("is rounded half-up to öre", () => {
    expect(oreToText(payments("0.30", sixMonths, { holdBackRate: decimal("0.05") }).holdBack)).toBe("0.02");
  });
});

describe("a project without eligible costs", () => {
  it.each([
    ["of zero", ["100", "-100"]],
    ["below zero", ["-100", "0"]],
  ])("in all, %s, claims nothing and settles nothing; its advance stands", (_, eligible) => {
    const given = payments("600", eligible, advance("400"));
    expect(shown(given)).toEqual({ claims: [], final: undefined });
    expect(given.advance?.amount).toBe(kr("400"));
  });
});
