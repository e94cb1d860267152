import {
  type AdjustmentKind,
  type AdjustmentOf,
  type AdjustmentProblem,
  type FaultCode,
} from "../adjustments";
import { type Id, type Project } from "../budget";

/** What an organisation is called. */
export type NameOf = (organisation: Id) => string;

/** What each kind of adjustment does, in a few words that stand alone or in a list. */
export type AdjustmentWords = {
  readonly [Kind in AdjustmentKind]: (adjustment: AdjustmentOf<Kind>, nameOf: NameOf) => string;
};

/** Why an adjustment cannot be applied, a sentence that follows a colon. */
export type FaultWords = { readonly [Code in FaultCode]: (problem: AdjustmentProblem<Code>) => string };

export function adjustmentSentence<Kind extends AdjustmentKind>(
  words: AdjustmentWords,
  adjustment: AdjustmentOf<Kind>,
  nameOf: NameOf,
): string {
  return words[adjustment.kind](adjustment, nameOf);
}

export function faultSentence<Code extends FaultCode>(
  words: FaultWords,
  problem: AdjustmentProblem<Code>,
): string {
  return words[problem.code](problem);
}

/** The names that the project has for its organisations; the id where it has none. */
export function namesIn({ organisations }: Project): NameOf {
  return (id) => organisations.find((organisation) => organisation.id === id)?.name ?? id;
}

/** The few first of many names: `a, b, c, …`. */
export function firstFew(names: readonly string[]): string {
  const most = 8;
  return names.length > most ? `${names.slice(0, most).join(", ")}, …` : names.join(", ");
}
