import { type IsoDate, type Month } from "../calendar";
import { type Call, type IndirectBase, type IndirectOption, type ProgrammeId } from "../law";
import { type Decimal } from "../money";

/*
 * The model of a project, as `docs/project-file.md` names it. What the user did not say is absent here too; the
 * defaults stand in `defaults.ts`, so that a file or a workbook comes back exactly as it was given.
 * Optional fields are absent, never undefined.
 */

export type Id = string;

export const PHASE_KINDS = ["planning", "implementation", "closing"] as const;
export type PhaseKind = (typeof PHASE_KINDS)[number];

export const PROJECT_KINDS = ["implementation", "study"] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

export const ORGANISATION_KINDS = [
  "state",
  "region",
  "municipality",
  "coordinationAssociation",
  "university",
  "nonProfit",
  "company",
  "other",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ROLES = ["owner", "partner", "coFinancier", "staffing"] as const;
export type Role = (typeof ROLES)[number];

export const STAFF_FUNCTIONS = [
  "projectLeaderAbove20",
  "projectLeader20",
  "projectWorker",
  "projectEconomist",
  "administrator",
  "group1",
  "group2",
  "group3",
  "group4",
  "group5",
  "group6",
  "group7a",
  "group7b",
  "group7c",
] as const;
export type StaffFunction = (typeof STAFF_FUNCTIONS)[number];

export const STAFF_METHODS = ["actual", "hourly1720", "unit"] as const;
export type StaffMethod = (typeof STAFF_METHODS)[number];

/** Cost types of direct costs other than staff; the order is that of every table. */
export const COST_TYPES = ["externalServices", "travel", "equipmentMaterial", "premises", "other"] as const;
export type CostType = (typeof COST_TYPES)[number];

export const COST_PROFILES = ["even", "monthly", "start", "end", "custom"] as const;
export type CostProfile = (typeof COST_PROFILES)[number];

/** Profiles of cash co-financing: those of costs but custom. */
export const CASH_PROFILES = ["even", "monthly", "start", "end"] as const;
export type CashProfile = (typeof CASH_PROFILES)[number];

export const EQUIPMENT_GROUNDS = ["necessary", "depreciated", "economical"] as const;
export type EquipmentGround = (typeof EQUIPMENT_GROUNDS)[number];

export const ALLOWANCES = ["activityGrant", "sicknessBenefit", "socialAssistance", "wage", "other"] as const;
export type Allowance = (typeof ALLOWANCES)[number];

export const CERTIFICATES = ["confirmed", "intended", "missing"] as const;
export type Certificate = (typeof CERTIFICATES)[number];

export const SECTORS = ["public", "private"] as const;
export type Sector = (typeof SECTORS)[number];

export const IN_KIND_KINDS = ["staffTime", "other"] as const;
export type InKindKind = (typeof IN_KIND_KINDS)[number];

export interface Project {
  readonly project: ProjectFacts;
  readonly call?: Call;
  readonly organisations: readonly Organisation[];
  readonly subProjects: readonly SubProject[];
  readonly staff: readonly StaffLine[];
  readonly costs: readonly CostLine[];
  readonly participants: readonly ParticipantLine[];
  readonly inKind: readonly InKindLine[];
  readonly indirect?: Indirect;
  readonly income: readonly IncomeLine[];
  readonly financing: Financing;
  readonly cashFlow?: CashFlowTerms;
  readonly outcomes?: ExpectedOutcomes;
  readonly scenarios: readonly Scenario[];
}

export interface ProjectFacts {
  readonly name: string;
  readonly programme: ProgrammeId;
  readonly area?: string;
  readonly region?: string;
  readonly phaseKind?: ProjectKind;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly phases?: readonly Phase[];
  readonly owner: Id;
  /** A study paid as a lump sum, in kronor. */
  readonly lumpSum?: Decimal;
  /** The lines are made up so that they sum to published totals. */
  readonly illustrative?: boolean;
  readonly source?: string;
}

export interface Phase {
  readonly kind: PhaseKind;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export interface Organisation {
  readonly id: Id;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly roles?: readonly Role[];
  readonly recoversVat?: boolean;
  readonly contractingAuthority?: boolean;
}

export interface SubProject {
  readonly id: Id;
  readonly name: string;
}

/** What every line of costs has: who bears it, in which sub-project, and when (the project's dates where absent). */
export interface LineFacts {
  readonly id: Id;
  readonly organisation: Id;
  readonly subProject?: Id;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
}

export type StaffLine = ActualSalaryLine | HourlyRateLine | UnitCostLine;

interface StaffFacts extends LineFacts {
  readonly role?: string;
  /** One key per person; may stay anonymous ("Coach 1"). Absent: not counted in loads. */
  readonly person?: string;
  readonly function?: StaffFunction;
  /** Share of full time in the project (tjänstgöringsgrad), 1 for full time. */
  readonly workload: Decimal;
  /** Share of full time in the employment; the workload where absent. */
  readonly employment?: Decimal;
  readonly birthYear?: number;
  /** The figures of the methods; a line needs those of its own method and keeps the others, unused. */
  readonly monthlySalary?: Decimal;
  readonly annualEmploymentCost?: Decimal;
  readonly hourlyRate?: Decimal;
  readonly onCostRate?: Decimal;
  readonly revisionRate?: Decimal;
  readonly revisionMonth?: number;
  readonly fullTimeHours?: Decimal;
}

export interface ActualSalaryLine extends StaffFacts {
  readonly method: "actual";
  /** Full-time gross salary, kronor a month. */
  readonly monthlySalary: Decimal;
}

export interface HourlyRateLine extends StaffFacts {
  readonly method: "hourly1720";
  /** Latest documented gross employment cost of a year, on-costs included, in kronor. */
  readonly annualEmploymentCost: Decimal;
}

export interface UnitCostLine extends StaffFacts {
  readonly method: "unit";
  /** Kronor an hour, on-costs and holiday pay included. */
  readonly hourlyRate: Decimal;
}

export interface CostLine extends LineFacts {
  readonly type: CostType;
  readonly text?: string;
  readonly quantity?: Decimal;
  /** Kronor, excluding VAT. Not used with the custom profile. */
  readonly unitPrice?: Decimal;
  readonly vatRate?: Decimal;
  readonly profile?: CostProfile;
  /** Kronor by month, excluding VAT; profile custom only. */
  readonly amounts?: ReadonlyMap<Month, Decimal>;
  readonly ground?: EquipmentGround;
  readonly usedByParticipants?: boolean;
  readonly procured?: boolean;
  readonly transnational?: boolean;
}

export interface ParticipantLine extends LineFacts {
  readonly group?: string;
  readonly allowance?: Allowance;
  readonly women: number;
  readonly men: number;
  /** Kronor per participant and month; or hoursPerMonth × hourlyAllowance in its place. */
  readonly monthlyAllowance?: Decimal;
  readonly hoursPerMonth?: Decimal;
  readonly hourlyAllowance?: Decimal;
  readonly attendance?: Decimal;
  readonly certificate?: Certificate;
}

export interface InKindLine extends LineFacts {
  readonly sector?: Sector;
  readonly kind?: InKindKind;
  readonly text?: string;
  /** hours × hourlyRate, or amount in their place. */
  readonly hours?: Decimal;
  readonly hourlyRate?: Decimal;
  readonly amount?: Decimal;
  readonly certificate?: Certificate;
}

export interface Indirect {
  readonly option: IndirectOption;
  /** Option custom only. */
  readonly rate?: Decimal;
  /** Option custom only. */
  readonly base?: IndirectBase;
  /** How the rate was arrived at, where the option asks for a calculation of one's own. */
  readonly basis?: string;
}

export interface IncomeLine {
  readonly id: Id;
  readonly text?: string;
  readonly amount: Decimal;
  readonly month: Month;
}

export interface Financing {
  readonly grant?: GrantTerms;
  readonly cash: readonly CashLine[];
  readonly finsam?: Finsam;
}

export type GrantTerms = { readonly mode: "fixed"; readonly amount: Decimal } | { readonly mode: "max" };

/** Cash co-financing of an organisation: an amount, or a key to share what remains. */
export interface CashLine {
  readonly id: Id;
  readonly organisation: Id;
  readonly amount?: Decimal;
  readonly key?: Decimal;
  readonly profile?: CashProfile;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly certificate?: Certificate;
}

/** Means of a coordination association (samordningsförbund): state ½, regions ¼, municipalities ¼. */
export interface Finsam {
  readonly amount: Decimal;
  readonly state: Id;
  readonly regions: readonly FinsamMember[];
  readonly municipalities: readonly FinsamMember[];
}

export interface FinsamMember {
  readonly organisation: Id;
  readonly weight?: Decimal;
}

export interface CashFlowTerms {
  readonly claimMonths?: number;
  readonly lagMonths?: number;
  readonly advance?: Advance;
  readonly holdBackRate?: Decimal;
  readonly finalLagMonths?: number;
  /** Means of the owner's own, stated to carry the liquidity need, in kronor. */
  readonly ownMeans?: Decimal;
}

export interface Advance {
  readonly amount: Decimal;
  readonly month: Month;
}

export interface ExpectedOutcomes {
  readonly toWorkOrStudies?: number;
  readonly closerToWork?: number;
  readonly otherSupport?: number;
}

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
