import { type Explanation, termsOf } from "../../scenarios";

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
  if (explanation.operands().length === 0) return [{ kind: "part", ...part }];
  const isOpen = open.has(key);
  const own: PartRow = { kind: "part", ...part, isOpen };
  if (!isOpen) return [own];
  const { terms, zeros } = termsOf(explanation);
  return [
    own,
    ...terms.flatMap(({ index, ...term }, position) =>
      rowsFrom(
        {
          ...term,
          key: `${key}/${String(index)}`,
          parent: key,
          level: level + 1,
          position: position + 1,
          siblings: terms.length,
        },
        open,
      ),
    ),
    ...(zeros === 0 ? [] : [{ kind: "zeros", key: `${key}/zeros`, level: level + 1, count: zeros } as const]),
  ];
}
