import { type Decimal, dividedBy, exact, type Exact, exactToText, times } from "../../money";
import { type Facts } from "../facts";
import { type Verdict } from "../rule";

/** A limit in euro against an amount in kronor, at the rate that the call states. */
export interface EuroLimit {
  /** In kronor. */
  readonly limit: Exact;
  /** The amount in euro, with two decimals. */
  readonly text: (kronor: Exact) => string;
}

/** The limit at the call's rate; undefined where no rate is stated: there is no rate to fall back on. */
export function atCallRate(euro: Decimal, { call }: Facts): EuroLimit | undefined {
  const { eurRate } = call.call;
  if (eurRate === undefined) return undefined;
  const rate = exact(eurRate.sekPerEur);
  return { limit: times(exact(euro), rate), text: (kronor) => exactToText(dividedBy(kronor, rate), 2) };
}

/** A rate that the file marks as a guess makes no error. */
export function severityAtRate({ project }: Facts): Pick<Verdict, "severity"> {
  return project.call?.assumed?.includes("eurRate") === true ? { severity: "warning" } : {};
}

/**
 * What can be said without a rate: it is missing, and at how many kronor to the euro the amount would lie exactly on
 * the limit; often far from any rate there ever was.
 */
export function withoutRate(kronor: Exact, euro: Decimal): Verdict {
  return {
    status: "unknown",
    missing: ["call.eurRate"],
    unit: "EUR",
    limit: euro.toFixed(),
    details: { rateOnLimit: exactToText(dividedBy(kronor, exact(euro)), 2), amount: exactToText(kronor, 2) },
  };
}
