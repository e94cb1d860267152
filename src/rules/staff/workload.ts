import { type Adjustment, type StaffLine } from "../../budget";
import { Decimal, type Exact, floor, writeDecimal } from "../../money";
import { type Facts } from "../facts";
import { keepingBalance } from "../remedies";
import { type Proposal } from "../rule";

/** Ten-thousandths of full time: finer than any contract states a workload. */
const PARTS_OF_FULL_TIME = 10_000;

/** A line and the workload that it may have at most. */
export interface Lowered {
  readonly line: StaffLine;
  readonly workload: Exact;
}

/**
 * The line that works least lowered first, and each change also with the owner's cash following what it saves. A line
 * that would be left without time is removed; one that cannot make room enough is no remedy.
 */
export function lowerWorkloads(facts: Facts, lines: readonly Lowered[]): Proposal[] {
  return lines
    .filter(({ workload }) => workload.numerator >= 0n)
    .toSorted((a, b) => a.line.workload.comparedTo(b.line.workload))
    .flatMap((lowered) => {
      const change = [changeOf(lowered)];
      return [change, keepingBalance(facts, change)];
    });
}

function changeOf({ line: { id }, workload }: Lowered): Adjustment {
  const parts = floor(workload.numerator * BigInt(PARTS_OF_FULL_TIME), workload.denominator);
  if (parts === 0n) return { kind: "removeLine", list: "staff", id };
  const value = writeDecimal(new Decimal(parts.toString()).div(PARTS_OF_FULL_TIME));
  return { kind: "line", list: "staff", id, field: "workload", value };
}
