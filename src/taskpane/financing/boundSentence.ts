import { subtractOre } from "../../money";
import { type Book } from "../book";
import { formatThatAddsUp } from "../addingUp";
import { type Pane } from "../language";
import { boundRows, type BoundVerdict, boundVerdict } from "./bounds";

/** Why the grant is as large as it is, in a sentence with the figures of the binding bound. */
export function boundSentence(
  { project, calculation }: Pick<Book, "project" | "calculation">,
  { words: { financing: words }, formats }: Pick<Pane, "words" | "formats">,
): string {
  const verdict = boundVerdict(calculation);
  if (verdict === undefined) return words.noBound;
  const reason = reasonOf(verdict);
  const most = formats.preciseAmount(verdict.most);
  switch (verdict.kind) {
    case "cannotGrow":
      return words.cannotGrow(reason);
    case "canGrow":
      return words.canGrow(formats.preciseAmount(verdict.room), most, reason);
    case "tooLarge":
      return words.tooLarge(formats.preciseAmount(verdict.excess), reason);
  }

  function reasonOf({ bound, amount }: BoundVerdict): string {
    const { total } = calculation.budget.totals;
    switch (bound) {
      case "remaining": {
        const paid = subtractOre(total, amount);
        const whole = formatThatAddsUp(formats, { parts: [paid, amount], total }) === formats.kronor;
        const write = whole ? formats.amount : formats.preciseAmount;
        return words.reasons.remaining(write(total), write(paid), write(amount));
      }
      case "cash":
        return words.reasons.cash(formats.preciseAmount(amount));
      case "maxGrant":
        return words.reasons.maxGrant(formats.preciseAmount(amount));
      case "maxShare": {
        const share = boundRows(project, calculation).find((row) => row.bound === bound)?.share;
        const allowed = share === undefined ? "" : formats.percent(share);
        return words.reasons.maxShare(allowed, formats.amount(total), formats.preciseAmount(amount));
      }
    }
  }
}
