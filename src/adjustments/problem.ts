import { type Adjustment, type Id, type ListName } from "../budget";
import { type Expected } from "./expected";

/*
 * Why an adjustment cannot be applied. A problem carries facts, never words: the sentences stand in `i18n`. What the law
 * or the call says of the adjusted project is no problem but a finding. Paths are those of the project file, counted
 * from 0: `staff[3].workload`.
 */

export type AdjustmentKind = Adjustment["kind"];

/** A condition that lines had to meet: `{ field: "role", value: "Coach" }`. */
export interface LineCondition {
  readonly field: "organisation" | "role" | "type" | "method";
  readonly value: string;
}

/** The parameters of every fault, by its code. Values stand as in the project file, long texts cut. */
export interface FaultParameters {
  /** A parameter of the adjustment itself, `factor`, is beyond what it may be. */
  readonly wrongParameter: {
    readonly parameter: string;
    readonly value: string;
    readonly expected: Expected;
  };
  /** No line of the list has the id: an organisation, a sub-project or another line. */
  readonly unknownId: { readonly list: ListName; readonly id: Id; readonly known: readonly Id[] };
  /** No line of the list meets the conditions. `known` are the values that lines have where only the last fails. */
  readonly noLine: {
    readonly list: ListName;
    readonly conditions: readonly LineCondition[];
    readonly known: readonly string[];
  };
  readonly unknownField: {
    readonly list: ListName;
    readonly field: string;
    readonly known: readonly string[];
  };
  /** The field names the line, or holds more than one value, and so is not set by an adjustment. */
  readonly fixedField: { readonly list: ListName; readonly field: string; readonly known: readonly string[] };
  /** A value, given or calculated, that the field cannot hold. */
  readonly wrongValue: { readonly path: string; readonly value: string; readonly expected: Expected };
  /** The field is required once another has the value; `condition` is absent where it always is. */
  readonly missingField: {
    readonly path: string;
    readonly condition?: { readonly field: string; readonly value: string };
  };
  /** A line goes by one of the alternatives, given whole: an amount, or hours and a rate. */
  readonly notOneAlternative: {
    readonly path: string;
    readonly alternatives: readonly (readonly string[])[];
  };
  readonly keyByMonth: { readonly path: string };
  readonly keysTooLarge: { readonly value: string; readonly limit: number };
  readonly wrongOrder: { readonly path: string; readonly value: string; readonly earliest: string };
  readonly outsideProject: {
    readonly path: string;
    readonly value: string;
    readonly start: string;
    readonly end: string;
  };
  readonly overlappingPhases: { readonly path: string; readonly other: string };
  readonly projectTooLong: { readonly months: number; readonly limit: number };
  /** The organisation shares the means of a coordination association by the FINSAM key. */
  readonly inFinsamKey: { readonly organisation: Id };
  /** The organisation's other cash lines come to more than its cash in all should be; `others` in kronor. */
  readonly cashBelowOthers: {
    readonly organisation: Id;
    readonly amount: string;
    readonly others: string;
    readonly lines: readonly Id[];
  };
  /** Something refers to the line that should be removed. */
  readonly stillUsed: { readonly list: ListName; readonly id: Id; readonly by: readonly string[] };
}

export type FaultCode = keyof FaultParameters;

/** What is wrong with one adjustment; with a code as type argument, faults of that code. */
export type Fault<Code extends FaultCode = FaultCode> = {
  readonly [Each in Code]: { readonly code: Each } & FaultParameters[Each];
}[Code];

/** A fault and the adjustment that has it, by its position in the list from 0. */
export type AdjustmentProblem<Code extends FaultCode = FaultCode> = Fault<Code> & {
  readonly index: number;
  readonly kind: AdjustmentKind;
};
