import { adjust } from "../../adjustments";
import { type Adjustment, type Project } from "../../budget";
import { type Calculation, calculate, largestGrant } from "../../funding";
import { Decimal, type Ore, oreToText } from "../../money";

/** What the largest grant would change, or that there is nothing to change. */
export type LargestGrant =
  /** The project asks for the largest grant, so that it is calculated at every change. */
  | { readonly kind: "calculated" }
  | { readonly kind: "already"; readonly grant: Ore }
  | {
      readonly kind: "change";
      readonly now: Ore;
      readonly grant: Ore;
      readonly balance: Ore;
      /** How many fields of the project it changes. */
      readonly cells: number;
      readonly adjustments: readonly Adjustment[];
    };

/** The largest grant within every bound, as an adjustment, with what it does to the balance. */
export function proposeLargestGrant(project: Project, calculation: Calculation): LargestGrant {
  if (project.financing.grant?.mode !== "fixed") return { kind: "calculated" };
  const { grant: now, bounds } = calculation.financing;
  const grant = largestGrant(bounds);
  if (grant === now) return { kind: "already", grant };
  const adjustments: readonly Adjustment[] = [
    { kind: "grant", mode: "fixed", amount: new Decimal(oreToText(grant)) },
  ];
  const adjusted = adjust(project, adjustments);
  if (!adjusted.ok) throw new Error("a grant within its bounds was refused");
  return {
    kind: "change",
    now,
    grant,
    balance: calculate(adjusted.project).financing.balance,
    cells: adjusted.changes.length,
    adjustments,
  };
}
