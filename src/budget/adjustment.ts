import { type Call, type IndirectBase, type IndirectOption, type ProgrammeId } from "../law";
import { type Decimal } from "../money";
import { type CostType } from "./choices";
import { type Advance } from "./financingTerms";
import { type Id } from "./id";

export interface Scenario {
  readonly name: string;
  readonly adjustments: readonly Adjustment[];
}

/** The lists whose lines an adjustment can change or remove, and an error can point into. */
export const LISTS = [
  "organisations",
  "subProjects",
  "staff",
  "costs",
  "participants",
  "inKind",
  "income",
  "financing.cash",
] as const;
export type ListName = (typeof LISTS)[number];

/** One change to a project, as a value; scenarios and fixes are made of these. */
export type Adjustment =
  | { readonly kind: "salary"; readonly factor: Decimal; readonly organisation?: Id; readonly role?: string }
  | { readonly kind: "revision"; readonly rate: Decimal }
  | { readonly kind: "onCost"; readonly rate: Decimal; readonly organisation?: Id }
  | {
      readonly kind: "workload";
      readonly factor: Decimal;
      readonly organisation?: Id;
      readonly role?: string;
    }
  | { readonly kind: "costType"; readonly type: CostType; readonly factor: Decimal }
  | { readonly kind: "participants"; readonly factor: Decimal; readonly organisation?: Id }
  | { readonly kind: "shift"; readonly months: number }
  | { readonly kind: "extend"; readonly months: number }
  | { readonly kind: "dropCoFinancier"; readonly organisation: Id }
  | { readonly kind: "cash"; readonly organisation: Id; readonly amount: Decimal }
  | { readonly kind: "grant"; readonly mode: "max" }
  | { readonly kind: "grant"; readonly mode: "fixed"; readonly amount: Decimal }
  | {
      readonly kind: "indirect";
      readonly option: IndirectOption;
      readonly rate?: Decimal;
      readonly base?: IndirectBase;
    }
  | { readonly kind: "call"; readonly call: Call }
  | { readonly kind: "programme"; readonly programme: ProgrammeId; readonly area?: string }
  | {
      readonly kind: "claims";
      readonly claimMonths?: number;
      readonly lagMonths?: number;
      readonly advance?: Advance;
      readonly holdBackRate?: Decimal;
      readonly finalLagMonths?: number;
    }
  | { readonly kind: "coFinancingDelay"; readonly organisation: Id; readonly months: number }
  | {
      readonly kind: "line";
      readonly list: ListName;
      readonly id: Id;
      readonly field: string;
      readonly value: string | number | boolean;
    }
  | { readonly kind: "removeLine"; readonly list: ListName; readonly id: Id };
