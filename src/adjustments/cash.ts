import { type CashLine, type Id, type Project } from "../budget";
import { Decimal, writeDecimal } from "../money";
import { type AdjustmentOf } from "./adjustmentOf";
import { asOneAmount, cashTotal } from "./cashTotal";
import { unknownIn, withLists } from "./lists";
import { applied, type Outcome, refused } from "./outcome";

/**
 * The project in which the organisation's cash lines come to the amount in all. Of several lines the last takes the
 * difference, as one amount; keys of the organisation give way to the amount; a line is added where it has none, even
 * over the project and with the certificate missing. Its part of a FINSAM key is the association's and stays beside.
 */
export function cash(project: Project, { organisation, amount }: AdjustmentOf<"cash">): Outcome {
  const unknown = unknownIn(project, "organisations", organisation);
  if (unknown.length > 0) return refused(...unknown);
  const lines = project.financing.cash;
  const own = lines.filter((line) => line.organisation === organisation);
  const amounts = own.filter((line) => line.amount !== undefined);
  const last = amounts.at(-1) ?? own[0];
  if (last === undefined) {
    const added: CashLine = { id: freeId(lines), organisation, amount };
    return applied(withLists(project, { "financing.cash": [...lines, added] }));
  }
  const others = amounts.filter((line) => line !== last);
  const sumOfOthers = others.reduce((sum, line) => sum.plus(cashTotal(project, line)), new Decimal(0));
  const rest = amount.minus(sumOfOthers);
  if (rest.isNegative() && !rest.isZero()) {
    return refused({
      code: "cashBelowOthers",
      organisation,
      amount: writeDecimal(amount),
      others: writeDecimal(sumOfOthers),
      lines: others.map(({ id }) => id),
    });
  }
  const changed =
    rest.eq(cashTotal(project, last)) && last.amount !== undefined ? last : asOneAmount(last, rest);
  const gone = own.filter((line) => line !== last && line.amount === undefined);
  const after = lines.filter((line) => !gone.includes(line)).map((line) => (line === last ? changed : line));
  return applied(withLists(project, { "financing.cash": after }));
}

/** The first of `f1`, `f2`, … that no cash line has. */
function freeId(lines: readonly CashLine[]): Id {
  const taken = new Set(lines.map(({ id }) => id));
  let number = lines.length + 1;
  while (taken.has(`f${number}`)) number += 1;
  return `f${number}`;
}
