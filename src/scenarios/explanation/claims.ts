import { type CashFlowTerms, DEFAULTS } from "../../budget";
import { monthOf } from "../../calendar";
import { type Claim, type EsfPayments } from "../../funding";
import { type Explanation, worked } from "./explanation";
import { figureName } from "./figureName";
import { amount, type Figure, inputOr, type Scope } from "./scope";

/** What a claim declares, and what is paid for it: `cashFlow.claims[1].claimed`, `.payment`. Claims are counted from 1. */
export function claimFigure(
  number: string | undefined,
  of: string | undefined,
  payments: EsfPayments,
  scope: Scope,
): Figure | undefined {
  const index = Number(number) - 1;
  const claim = payments.claims[index];
  if (claim === undefined) return undefined;
  if (of === "claimed") return claimed(index, claim, scope);
  return of === "payment" ? payment(index, claim, scope) : undefined;
}

function nameOf(index: number, of: "claimed" | "payment"): string {
  return figureName("cashFlow", "claims", { key: String(index + 1) }, of);
}

/** The grant's part of everything declared so far. */
function claimed(index: number, { claimed: value, lastMonth }: Claim, scope: Scope): Figure {
  const soFar = figureName("cashFlow", "months", { key: monthOf(lastMonth) }, "eligible");
  return amount(nameOf(index, "claimed"), value, { kind: "roundHalfUp" }, () => [
    worked("claimedExactly", "kr", { kind: "product" }, [
      scope.figure("financing.grant"),
      worked("partDeclared", "share", { kind: "quotient" }, [
        scope.figure(soFar),
        scope.figure("totals.total"),
      ]),
    ]),
  ]);
}

/** What is claimed, as far as the hold-back leaves it, less what is paid already; never below 0. */
function payment(index: number, { payment: value }: Claim, scope: Scope): Figure {
  const { figure } = scope;
  return amount(nameOf(index, "payment"), value, { kind: "notBelowZero" }, () => [
    worked("dueNow", "kr", { kind: "sum", less: 1 }, [
      worked("smallestBound", "kr", { kind: "smallest" }, [
        figure(nameOf(index, "claimed")),
        worked("mostBeforeFinal", "kr", { kind: "sum", less: 1 }, [
          figure("financing.grant"),
          figure("cashFlow.holdBack"),
        ]),
      ]),
      paidBefore(index, scope),
    ]),
  ]);
}

/** The advance and the payments of the claims before. */
function paidBefore(index: number, { figure }: Scope): Explanation {
  return worked("paidBefore", "kr", { kind: "sum" }, [
    figure("cashFlow.advance"),
    ...Array.from({ length: index }, (_, before) => figure(nameOf(before, "payment"))),
  ]);
}

/** What stays until the end. */
export function holdBack(
  { holdBack: value }: EsfPayments,
  { holdBackRate }: CashFlowTerms,
  { figure }: Scope,
): Figure {
  return amount("cashFlow.holdBack", value, { kind: "roundHalfUp" }, () => [
    worked("exactAmount", "kr", { kind: "product" }, [
      inputOr("cashFlow.holdBackRate", "share", holdBackRate, DEFAULTS.holdBackRate),
      figure("financing.grant"),
    ]),
  ]);
}

/** What settles the grant after the last claim; undefined where nothing was eligible. */
export function finalPayment({ final, claims }: EsfPayments, scope: Scope): Figure | undefined {
  if (final === undefined) return undefined;
  return amount("cashFlow.final", final.payment, { kind: "sum", less: 1 }, () => [
    scope.figure("financing.grant"),
    paidBefore(claims.length, scope),
  ]);
}
