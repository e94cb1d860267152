import { type CoFinancingPlan } from "../../scenarios";
import { type Book } from "../book";
import { type Pane } from "../language";

/** What the least new co-financing comes to: how much is needed or missing, and what the grant then is. */
export function planSentences(
  { newCash, missing, grant }: CoFinancingPlan,
  { calculation }: Pick<Book, "calculation">,
  { words, formats }: Pick<Pane, "words" | "formats">,
): readonly string[] {
  const { least: say } = words.financing;
  const now = calculation.financing.grant;
  return [
    amountSentence(),
    ...(grant === now ? [] : [say.grant(formats.preciseAmount(grant), formats.preciseAmount(now))]),
  ];

  function amountSentence(): string {
    if (missing === 0) return newCash === 0 ? say.nothing : say.enough(formats.preciseAmount(newCash));
    return newCash === 0
      ? say.needed(formats.preciseAmount(missing))
      : say.short(formats.preciseAmount(newCash), formats.preciseAmount(missing));
  }
}
