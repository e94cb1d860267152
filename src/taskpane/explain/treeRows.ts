import { type Explanation, type Operation } from "../../scenarios";

/** A part of an explanation as a row of its tree. */
export interface PartRow {
  readonly kind: "part";
  /** The way to it by positions among the operands: `0`, `0/2`. */
  readonly key: string;
  readonly parent: string | undefined;
  /** From 1. */
  readonly level: number;
  /** Among its siblings, from 1. */
  readonly position: number;
  readonly siblings: number;
  readonly explanation: Explanation;
  readonly isSubtracted: boolean;
  /** Absent for a leaf. */
  readonly isOpen?: boolean;
}

/** How many terms of a sum are 0, and left out. */
export interface ZerosRow {
  readonly kind: "zeros";
  readonly key: string;
  readonly level: number;
  readonly count: number;
}

export type TreeRow = PartRow | ZerosRow;

export const ROOT = "0";

/** The rows of an explanation that are seen, from top to bottom, where the parts of the keys are open. */
export function treeRows(explanation: Explanation, open: ReadonlySet<string>): TreeRow[] {
  return rowsFrom(
    { explanation, key: ROOT, parent: undefined, level: 1, position: 1, siblings: 1, isSubtracted: false },
    open,
  );
}

function rowsFrom(part: Omit<PartRow, "kind" | "isOpen">, open: ReadonlySet<string>): TreeRow[] {
  const { explanation, key, level } = part;
  const operands = explanation.operands();
  if (operands.length === 0) return [{ kind: "part", ...part }];
  const isOpen = open.has(key);
  const own: PartRow = { kind: "part", ...part, isOpen };
  if (!isOpen) return [own];
  const added = operands.length - subtractedBy(explanation.operation);
  const shown = operands
    .map((operand, index) => ({ operand, index, isSubtracted: index >= added }))
    .filter(({ operand }) => explanation.operation?.kind !== "sum" || operand.value.numerator !== 0n);
  const zeros = operands.length - shown.length;
  return [
    own,
    ...shown.flatMap(({ operand, index, isSubtracted }, position) =>
      rowsFrom(
        {
          explanation: operand,
          key: `${key}/${String(index)}`,
          parent: key,
          level: level + 1,
          position: position + 1,
          siblings: shown.length,
          isSubtracted,
        },
        open,
      ),
    ),
    ...(zeros === 0 ? [] : [{ kind: "zeros", key: `${key}/zeros`, level: level + 1, count: zeros } as const]),
  ];
}

/** How many of the operands, the last ones, are subtracted. */
function subtractedBy(operation: Operation | undefined): number {
  if (operation?.kind === "cumulativeDifference") return 1;
  return operation?.kind === "sum" ? (operation.less ?? 0) : 0;
}
