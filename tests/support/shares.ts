import { Rational } from "./recalculation/rational";

interface WithShares {
  readonly financing: { readonly grantShare: string; readonly coFinancingShare: string };
  readonly load: readonly { readonly load: string }[];
}

/**
 * The report with every share and load that lies within 10⁻¹⁰ of the other report's written as it stands there, so
 * that two reports which write more decimals than the contract asks for can be compared as they are.
 */
export function withSharesOf<R extends WithShares>(report: R, other: WithShares): R {
  const { grantShare, coFinancingShare } = other.financing;
  return {
    ...report,
    financing: {
      ...report.financing,
      grantShare: near(report.financing.grantShare, grantShare),
      coFinancingShare: near(report.financing.coFinancingShare, coFinancingShare),
    },
    load: report.load.map((one, index) => ({
      ...one,
      load: near(one.load, other.load[index]?.load ?? one.load),
    })),
  };
}

function near(share: string, other: string): string {
  const difference = Rational.parse(share).minus(Rational.parse(other));
  const tolerance = Rational.of(1n, 10n ** 10n);
  const apart = difference.isAbove(tolerance) || Rational.zero.minus(difference).isAbove(tolerance);
  return apart ? share : other;
}
