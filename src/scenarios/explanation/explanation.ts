import { type IsoDate, type Month } from "../../calendar";
import { type Bilingual, type Citation, type Verified } from "../../law";
import { type Exact } from "../../money";
import { type Operation } from "./operation";
import { resultOf } from "./resultOf";

/** What a value counts: kronor, a fraction, months, a date as its day number, a month as its index … */
export type QuantityUnit =
  | "kr"
  | "krPerHour"
  | "krPerMonth"
  | "share"
  | "factor"
  | "months"
  | "days"
  | "hours"
  | "people"
  | "count"
  | "date"
  | "month"
  | "monthOfYear";

/** Steps between figures that have no name of their own. */
export type Step =
  | "runningTotal"
  | "roundedRunningTotal"
  | "monthlyCost"
  | "monthlyPay"
  | "salaryGrowth"
  | "revisions"
  | "onCostFactor"
  | "revisionFactor"
  | "vatFactor"
  | "exactAmount"
  | "hoursAMonth"
  | "monthsSoFar"
  | "daysSoFar"
  | "daysInAll"
  | "partOfTime"
  | "rateOnBase"
  | "baseSoFar"
  | "maxShare"
  | "remaining"
  | "smallestBound"
  | "finsamMeans"
  | "partDeclared"
  | "claimedExactly"
  | "paidBefore"
  | "mostBeforeFinal"
  | "dueNow"
  | "participants"
  | "perHead"
  | "load";

/** Numbers that neither the project nor the law says. */
export type Constant = "one" | "monthsOfAYear" | "recoversVat" | "coveredByFlatRate" | "noIndirect";

/** What an explained quantity is. */
export type Subject =
  /** A figure by its name, `byYear[2011].staff`, and the parts of that name. */
  | { readonly kind: "figure"; readonly name: string; readonly path: readonly string[] }
  | ({ readonly kind: "step" } & StepOfMonth)
  /** What the project says, by its path in the project file. */
  | { readonly kind: "input"; readonly path: string; readonly date?: IsoDate }
  /** What holds where the project says nothing, by the path that it would stand at. */
  | { readonly kind: "default"; readonly path: string }
  | ({ readonly kind: "law" } & LawNumber)
  | { readonly kind: "constant"; readonly constant: Constant };

/** A number of law, of a programme or of a call, with its source as far as it is known. */
export interface LawNumber {
  readonly title: Bilingual;
  readonly citation?: Citation;
  /** In force from. */
  readonly from?: IsoDate;
  readonly verified?: Verified;
  readonly note?: Bilingual;
}

/** A quantity and how it comes about. Leaves are inputs, defaults, numbers of law and declared constants. */
export interface Explanation {
  readonly subject: Subject;
  /** Exact; amounts in kronor. */
  readonly value: Exact;
  readonly unit: QuantityUnit;
  /** Absent for a leaf. */
  readonly operation?: Operation;
  /** What the operation is done on; made when first asked for. Empty for a leaf. */
  readonly operands: () => readonly Explanation[];
}

const NONE: readonly Explanation[] = [];

/** A quantity that nothing is done to arrive at. */
export function leaf(subject: Subject, unit: QuantityUnit, value: Exact): Explanation {
  return { subject, unit, value, operands: () => NONE };
}

/** A step, and the month that it is a step of. */
export interface StepOfMonth {
  readonly step: Step;
  readonly month?: Month;
}

/** A step of a month, where the month is one of the project's. */
export function inMonthStep(step: Step, month: Month | undefined): StepOfMonth {
  return month === undefined ? { step } : { step, month };
}

/** A step that has no figure of its own: its value is the result of its operation. */
export function worked(
  step: Step | StepOfMonth,
  unit: QuantityUnit,
  operation: Operation,
  operands: readonly Explanation[],
): Explanation {
  return {
    subject: { kind: "step", ...(typeof step === "string" ? { step } : step) },
    unit,
    operation,
    value: resultOf(
      operation,
      operands.map(({ value }) => value),
    ),
    operands: () => operands,
  };
}

/** How a quantity comes about. */
export interface Way {
  readonly operation: Operation;
  readonly operands: () => readonly Explanation[];
}

/** The value of a figure and the way to it. */
export interface Derivation extends Way {
  readonly unit: QuantityUnit;
  /** As the budget has it; the way must lead to exactly this. */
  readonly value: Exact;
}

/** A function that is called at most once. */
export function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => (made ??= { result: make() }).result;
}
