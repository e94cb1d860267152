import { type Month, monthOf } from "../../calendar";
import { type Explanation } from "./explanation";
import { type Operation } from "./operation";

/** An operation as people are told of it: a sum that subtracts is a difference, one without terms is nothing. */
export interface ToldOperation {
  readonly kind: Operation["kind"] | "difference" | "nothing";
  /** The months that it looks at, where it is confined to some. */
  readonly months?: { readonly first: Month; readonly last: Month };
}

/** How an explained quantity comes about; undefined for a leaf. */
export function toldOperation({ operation, operands }: Explanation): ToldOperation | undefined {
  if (operation === undefined) return undefined;
  switch (operation.kind) {
    case "sum":
      if (operands().length === 0) return { kind: "nothing" };
      return { kind: operation.less === undefined ? "sum" : "difference" };
    case "activeMonths":
    case "activeDays": {
      const { kind, first, last } = operation;
      return { kind, months: { first: monthOf(first), last: monthOf(last) } };
    }
    default:
      return { kind: operation.kind };
  }
}
