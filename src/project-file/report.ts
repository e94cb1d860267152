import { COST_KEYS, type CostBreakdown, type CostKey, type Id, type Project } from "../budget";
import { type Month } from "../calendar";
import { type Calculation, type CashFlow, type Financing, type Outcomes } from "../funding";
import { type ProgrammeId } from "../law";
import { type Exact, exactToText, type Ore, oreToText } from "../money";

/** An amount in kronor with two decimals. */
export type Amount = string;
/** A share with twelve decimals. */
export type Share = string;
/** One amount for every row of the cost tables. */
export type CostTable = Readonly<Record<CostKey, Amount>>;

/** What has nothing to divide by is shown so, and is no error (domain 8). */
const NOTHING_TO_DIVIDE_BY = "—";

const SHARE_DECIMALS = 12;

/** The report of a project, the document that `delfin report --format json` prints (docs/project-file.md). */
export interface Report {
  readonly project: {
    readonly name: string;
    readonly programme: ProgrammeId;
    readonly start: string;
    readonly end: string;
    readonly months: number;
  };
  readonly totals: CostTable;
  readonly financing: {
    readonly grant: Amount;
    readonly grantBounds: readonly {
      readonly bound: string;
      readonly amount: Amount;
      readonly binds: boolean;
    }[];
    readonly cashCoFinancing: Amount;
    readonly coFinancing: Amount;
    readonly balance: Amount;
    readonly grantShare: Share;
    readonly coFinancingShare: Share;
    readonly byOrganisation: Readonly<Record<Id, OrganisationReport>>;
  };
  readonly byOrganisation: Readonly<Record<Id, CostTable>>;
  readonly bySubProject: Readonly<Record<Id, CostTable>>;
  readonly byYear: Readonly<Record<string, CostTable>>;
  readonly byPhase: Readonly<Record<string, CostTable>>;
  readonly months: readonly (CostTable & { readonly month: string })[];
  readonly load: readonly { readonly person: string; readonly month: string; readonly load: Share }[];
  readonly cashFlow: CashFlowReport | null;
  readonly outcomes: {
    readonly participants: number;
    readonly women: number;
    readonly men: number;
    readonly totalPerParticipant: Amount;
    readonly grantPerParticipant: Amount;
    readonly totalPerOutcome: Amount;
  };
}

export interface OrganisationReport {
  readonly cash: Amount;
  readonly participants: Amount;
  readonly inKind: Amount;
  readonly total: Amount;
}

export interface CashFlowReport {
  readonly months: readonly {
    readonly month: Month;
    readonly out: Amount;
    readonly coFinancing: Amount;
    readonly advance: Amount;
    readonly claims: Amount;
    readonly balance: Amount;
  }[];
  readonly liquidityNeed: Amount;
  readonly firstNegative: Month | null;
  readonly lastNegative: Month | null;
}

/** The report of a calculated project. Amounts and shares are texts, so that nothing is lost on the way. */
export function reportJson(project: Project, { budget, financing, cashFlow, outcomes }: Calculation): Report {
  const { name, programme, start, end } = project.project;
  return {
    project: { name, programme, start, end, months: budget.grid.count },
    totals: costTable(budget.totals),
    financing: financingReport(financing),
    byOrganisation: tables(budget.byOrganisation),
    bySubProject: tables(budget.bySubProject),
    byYear: tables(budget.byYear),
    byPhase: tables(budget.byPhase),
    months: budget.byMonth.map((month, position) => ({
      month: budget.grid.months[position] ?? "",
      ...costTable(month),
    })),
    load: budget.overAllocations.map(({ person, month, load }) => ({ person, month, load: shareText(load) })),
    cashFlow: cashFlow === undefined ? null : cashFlowReport(cashFlow),
    outcomes: outcomesReport(outcomes),
  };
}

function financingReport(financing: Financing): Report["financing"] {
  return {
    grant: oreToText(financing.grant),
    grantBounds: financing.bounds.map(({ bound, amount, binds }) => ({
      bound,
      amount: oreToText(amount),
      binds,
    })),
    cashCoFinancing: oreToText(financing.cashCoFinancing),
    coFinancing: oreToText(financing.coFinancing),
    balance: oreToText(financing.balance),
    grantShare: shareText(financing.grantShare),
    coFinancingShare: shareText(financing.coFinancingShare),
    byOrganisation: record(financing.byOrganisation, ({ cash, participants, inKind, total }) => ({
      cash: oreToText(cash),
      participants: oreToText(participants),
      inKind: oreToText(inKind),
      total: oreToText(total),
    })),
  };
}

function cashFlowReport({ months, liquidityNeed, firstNegative, lastNegative }: CashFlow): CashFlowReport {
  return {
    months: months.map(({ month, out, coFinancing, advance, claims, balance }) => ({
      month,
      out: oreToText(out),
      coFinancing: oreToText(coFinancing),
      advance: oreToText(advance),
      claims: oreToText(claims),
      balance: oreToText(balance),
    })),
    liquidityNeed: oreToText(liquidityNeed),
    firstNegative: firstNegative ?? null,
    lastNegative: lastNegative ?? null,
  };
}

function outcomesReport({ participants, women, men, ...measures }: Outcomes): Report["outcomes"] {
  return {
    participants,
    women,
    men,
    totalPerParticipant: measureText(measures.totalPerParticipant),
    grantPerParticipant: measureText(measures.grantPerParticipant),
    totalPerOutcome: measureText(measures.totalPerOutcome),
  };
}

function measureText(amount: Ore | undefined): string {
  return amount === undefined ? NOTHING_TO_DIVIDE_BY : oreToText(amount);
}

function shareText(share: Exact): Share {
  return exactToText(share, SHARE_DECIMALS);
}

function costTable(table: CostBreakdown): CostTable {
  return Object.fromEntries(COST_KEYS.map((key) => [key, oreToText(table[key])])) as Record<CostKey, Amount>;
}

function tables(of: ReadonlyMap<string | number, CostBreakdown>): Record<string, CostTable> {
  return record(of, costTable);
}

/** A record of the map's entries. `fromEntries` defines keys as they are, so an id like "__proto__" stays an id. */
function record<Value, Shown>(
  of: ReadonlyMap<string | number, Value>,
  show: (value: Value) => Shown,
): Record<string, Shown> {
  return Object.fromEntries([...of].map(([key, value]) => [String(key), show(value)]));
}
