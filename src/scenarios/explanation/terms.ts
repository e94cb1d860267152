import { type Explanation } from "./explanation";
import { type Operation } from "./operation";

/** An operand as a reader of the explanation meets it. */
export interface Term {
  readonly explanation: Explanation;
  /** Its position among all operands, from 0. */
  readonly index: number;
  readonly isSubtracted: boolean;
}

/** The operands worth reading, and how many terms of a sum are left out because they are 0. */
export function termsOf({ operation, operands }: Explanation): {
  readonly terms: readonly Term[];
  readonly zeros: number;
} {
  const all = operands();
  const added = all.length - subtractedBy(operation);
  const terms = all
    .map((explanation, index) => ({ explanation, index, isSubtracted: index >= added }))
    .filter(({ explanation }) => operation?.kind !== "sum" || explanation.value.numerator !== 0n);
  return { terms, zeros: all.length - terms.length };
}

/** How many of the operands, the last ones, are subtracted. */
function subtractedBy(operation: Operation | undefined): number {
  if (operation?.kind === "cumulativeDifference") return 1;
  return operation?.kind === "sum" ? (operation.less ?? 0) : 0;
}
