import {
  type ActualSalaryLine,
  type CostLine,
  type HourlyRateLine,
  type InKindLine,
  type Organisation,
  type ParticipantLine,
  type Project,
  type ProjectFacts,
  type UnitCostLine,
} from "../../src/budget";
import { type IsoDate, type Month, readDate, readMonth } from "../../src/calendar";
import { type Decimal, exact, type Ore, oreToText, readDecimal, roundToOre } from "../../src/money";

/** The decimal that the text stands for; throws where it is none. */
export function decimal(text: string): Decimal {
  return read(text, readDecimal);
}

export function date(text: string): IsoDate {
  return read(text, readDate);
}

export function month(text: string): Month {
  return read(text, readMonth);
}

/** Kronor as öre: "379.05" is 37905 öre. */
export function kr(text: string): Ore {
  return roundToOre(exact(decimal(text)));
}

/** Amounts as texts with two decimals, so that a failing test shows kronor. */
export function texts(amounts: readonly Ore[]): string[] {
  return amounts.map(oreToText);
}

function read<Value>(text: string, reader: (text: string) => Value | undefined): Value {
  const value = reader(text);
  if (value === undefined) throw new Error(`a test is written wrong: "${text}"`);
  return value;
}

export interface ProjectParts extends Partial<Omit<Project, "project">> {
  readonly project?: Partial<ProjectFacts>;
}

/** A project of 2011 owned by the municipality; everything else is empty where a test says nothing. */
export function aProject({ project, ...parts }: ProjectParts = {}): Project {
  return {
    project: {
      name: "Steget",
      programme: "none",
      start: date("2011-01-01"),
      end: date("2011-12-31"),
      owner: "kommunen",
      ...project,
    },
    organisations: [anOrganisation("kommunen"), anOrganisation("regionen"), anOrganisation("staten")],
    subProjects: [],
    staff: [],
    costs: [],
    participants: [],
    inKind: [],
    income: [],
    financing: { cash: [] },
    scenarios: [],
    ...parts,
  };
}

export function anOrganisation(id: string, facts: Partial<Organisation> = {}): Organisation {
  return { id, name: `Namn på ${id}`, kind: "other", ...facts };
}

/** A full-time employee at 30 000 kr a month without on-costs or revisions. */
export function aSalary(facts: Partial<ActualSalaryLine> = {}): ActualSalaryLine {
  return {
    id: "salary",
    organisation: "kommunen",
    method: "actual",
    monthlySalary: decimal("30000"),
    workload: decimal("1"),
    ...facts,
  };
}

/** A full-time employee at 172 000 kr a year: 100 kr an hour. */
export function anHourlyRate(facts: Partial<HourlyRateLine> = {}): HourlyRateLine {
  return {
    id: "hourly",
    organisation: "kommunen",
    method: "hourly1720",
    annualEmploymentCost: decimal("172000"),
    workload: decimal("1"),
    ...facts,
  };
}

/** A full-time employee at a unit cost of 300 kr an hour. */
export function aUnitCost(facts: Partial<UnitCostLine> = {}): UnitCostLine {
  return {
    id: "unit",
    organisation: "kommunen",
    method: "unit",
    hourlyRate: decimal("300"),
    workload: decimal("1"),
    ...facts,
  };
}

/** One purchase of 1 200 kr, evenly over the project. */
export function aCost(facts: Partial<CostLine> = {}): CostLine {
  return { id: "purchase", organisation: "kommunen", type: "other", unitPrice: decimal("1200"), ...facts };
}

/** One woman and one man at 5 000 kr each a month. */
export function aGroup(facts: Partial<ParticipantLine> = {}): ParticipantLine {
  return {
    id: "group",
    organisation: "staten",
    women: 1,
    men: 1,
    monthlyAllowance: decimal("5000"),
    ...facts,
  };
}

/** Work worth 2 400 kr, given by the region. */
export function anInKind(facts: Partial<InKindLine> = {}): InKindLine {
  return { id: "time", organisation: "regionen", amount: decimal("2400"), ...facts };
}
