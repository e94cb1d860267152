import { type IsoDate, type Month } from "../calendar";
import { type IndirectBase, type IndirectOption } from "../law";
import { type Decimal } from "../money";
import {
  type Allowance,
  type Certificate,
  type CostProfile,
  type CostType,
  type EquipmentGround,
  type InKindKind,
  type Sector,
  type StaffFunction,
} from "./choices";
import { type Id } from "./id";

/* The lines of a project: what costs, what is given in kind, and what comes in. */

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
