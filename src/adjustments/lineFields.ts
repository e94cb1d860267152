import {
  ALLOWANCES,
  CASH_PROFILES,
  CERTIFICATES,
  COST_PROFILES,
  COST_TYPES,
  EQUIPMENT_GROUNDS,
  IN_KIND_KINDS,
  type ListName,
  ORGANISATION_KINDS,
  SECTORS,
  STAFF_FUNCTIONS,
  STAFF_METHODS,
} from "../budget";
import {
  AMOUNT,
  choice,
  DATE,
  decimal,
  type Expected,
  FLAG,
  MONTH,
  SHARE,
  SIGNED_AMOUNT,
  TEXT,
  whole,
} from "./expected";
import { type LineOf } from "./lists";

/** A field of a line: a single value, a reference, amounts by month, or one that no single value can say. */
export type LineField =
  | Expected
  | { readonly kind: "reference"; readonly list: "organisations" | "subProjects" }
  | { readonly kind: "amounts"; readonly each: Expected }
  | { readonly kind: "fixed" };

/** Yearly revision of salaries and payroll on-cost, as shares of the salary; share of full time. */
export const REVISION_RATE = decimal({ min: -0.5, max: 1 });
export const ON_COST_RATE = decimal({ min: 0, max: 2 });
const WORKLOAD = decimal({ min: 0, max: 10 });

/** Hours of a leap year, and of its longest month: nobody works more. */
const HOURS_A_YEAR = decimal({ min: 0, max: 8_784, aboveMin: true });
const HOURS_A_MONTH = decimal({ min: 0, max: 744 });

/** Keys and weights have at most three decimals, so that a sheet splits by them exactly too. */
const KEY = decimal({ min: 0, max: 9_999.999, aboveMin: true }, 3);
const HEADS = whole(0, 1_000_000);

const FIXED: LineField = { kind: "fixed" };
const LINE = {
  id: FIXED,
  organisation: { kind: "reference", list: "organisations" },
  subProject: { kind: "reference", list: "subProjects" },
  start: DATE,
  end: DATE,
} as const;

/** Every field that a line of each list may have: the model's own fields, with the ranges of the project file. */
export const LINE_FIELDS: {
  readonly [List in ListName]: { readonly [Field in keyof LineOf[List]]-?: LineField };
} = {
  organisations: {
    id: FIXED,
    name: TEXT,
    kind: choice(ORGANISATION_KINDS),
    roles: FIXED,
    recoversVat: FLAG,
    contractingAuthority: FLAG,
  },
  subProjects: { id: FIXED, name: TEXT },
  staff: {
    ...LINE,
    role: TEXT,
    person: TEXT,
    function: choice(STAFF_FUNCTIONS),
    method: choice(STAFF_METHODS),
    workload: WORKLOAD,
    employment: WORKLOAD,
    birthYear: whole(1900, 2100),
    monthlySalary: AMOUNT,
    annualEmploymentCost: AMOUNT,
    hourlyRate: AMOUNT,
    onCostRate: ON_COST_RATE,
    revisionRate: REVISION_RATE,
    revisionMonth: whole(1, 12),
    fullTimeHours: HOURS_A_YEAR,
  },
  costs: {
    ...LINE,
    type: choice(COST_TYPES),
    text: TEXT,
    quantity: AMOUNT,
    unitPrice: SIGNED_AMOUNT,
    vatRate: SHARE,
    profile: choice(COST_PROFILES),
    amounts: { kind: "amounts", each: SIGNED_AMOUNT },
    ground: choice(EQUIPMENT_GROUNDS),
    usedByParticipants: FLAG,
    procured: FLAG,
    transnational: FLAG,
  },
  participants: {
    ...LINE,
    group: TEXT,
    allowance: choice(ALLOWANCES),
    women: HEADS,
    men: HEADS,
    monthlyAllowance: AMOUNT,
    hoursPerMonth: HOURS_A_MONTH,
    hourlyAllowance: AMOUNT,
    attendance: SHARE,
    certificate: choice(CERTIFICATES),
  },
  inKind: {
    ...LINE,
    sector: choice(SECTORS),
    kind: choice(IN_KIND_KINDS),
    text: TEXT,
    hours: AMOUNT,
    hourlyRate: AMOUNT,
    amount: AMOUNT,
    certificate: choice(CERTIFICATES),
  },
  income: { id: FIXED, text: TEXT, amount: SIGNED_AMOUNT, month: MONTH },
  "financing.cash": {
    id: FIXED,
    organisation: LINE.organisation,
    amount: AMOUNT,
    key: KEY,
    profile: choice(CASH_PROFILES),
    start: DATE,
    end: DATE,
    certificate: choice(CERTIFICATES),
  },
};

/** The field of the list's lines by its name, or undefined where they have none of the name. */
export function lineField(list: ListName, name: string): LineField | undefined {
  return new Map(Object.entries<LineField>(LINE_FIELDS[list])).get(name);
}

/** The names of the fields that a single value can be set to. */
export function settableFields(list: ListName): string[] {
  return Object.entries<LineField>(LINE_FIELDS[list])
    .filter(([, { kind }]) => kind !== "fixed" && kind !== "amounts")
    .map(([name]) => name);
}
