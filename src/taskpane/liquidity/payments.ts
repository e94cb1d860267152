import { type Month, type MonthIndex, monthOf } from "../../calendar";
import { type CashFlow } from "../../funding";
import { type Ore } from "../../money";

/** One payment of the grant; the numbers are those of the claims. */
export type PaymentRow =
  | { readonly kind: "advance"; readonly paidIn: Month; readonly amount: Ore }
  | {
      readonly kind: "claim";
      readonly number: number;
      /** The months that the claim declares. */
      readonly from: Month;
      readonly to: Month;
      readonly paidIn: Month;
      readonly amount: Ore;
    }
  | { readonly kind: "final"; readonly paidIn: Month; readonly amount: Ore };

/** The advance, every claim and the final payment, in that order; `first` is the project's first month. */
export function paymentRows({ payments }: CashFlow, first: MonthIndex): readonly PaymentRow[] {
  const { advance, claims, final } = payments;
  return [
    ...(advance === undefined
      ? []
      : [{ kind: "advance", paidIn: monthOf(advance.paidIn), amount: advance.amount } as const]),
    ...claims.map(({ lastMonth, payment, paidIn }, position) => ({
      kind: "claim" as const,
      number: position + 1,
      from: monthOf((claims[position - 1]?.lastMonth ?? first - 1) + 1),
      to: monthOf(lastMonth),
      paidIn: monthOf(paidIn),
      amount: payment,
    })),
    ...(final === undefined
      ? []
      : [{ kind: "final", paidIn: monthOf(final.paidIn), amount: final.payment } as const]),
  ];
}
