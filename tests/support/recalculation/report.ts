/** The report of docs/project-file.md: amounts with two decimals, shares with twelve. */
export interface ReportJson {
  readonly project: {
    readonly name: string;
    readonly programme: string;
    readonly start: string;
    readonly end: string;
    readonly months: number;
  };
  readonly totals: CostTexts;
  readonly financing: FinancingJson;
  readonly byOrganisation: Readonly<Record<string, CostTexts>>;
  readonly bySubProject: Readonly<Record<string, CostTexts>>;
  readonly byYear: Readonly<Record<string, CostTexts>>;
  readonly byPhase: Readonly<Record<string, CostTexts>>;
  readonly months: readonly ({ readonly month: string } & CostTexts)[];
  readonly load: readonly LoadJson[];
  readonly cashFlow: CashFlowJson | null;
  readonly outcomes: OutcomesJson;
}

export const COST_KEYS = [
  "staff",
  "externalServices",
  "travel",
  "equipmentMaterial",
  "premises",
  "other",
  "indirect",
  "income",
  "cash",
  "participants",
  "inKind",
  "nonCash",
  "total",
] as const;

export type CostKey = (typeof COST_KEYS)[number];
export type CostTexts = Readonly<Record<CostKey, string>>;

export interface FinancingJson {
  readonly grant: string;
  readonly grantBounds: readonly GrantBoundJson[];
  readonly cashCoFinancing: string;
  readonly coFinancing: string;
  readonly balance: string;
  readonly grantShare: string;
  readonly coFinancingShare: string;
  readonly byOrganisation: Readonly<Record<string, CoFinancingJson>>;
}

export interface GrantBoundJson {
  readonly bound: "maxShare" | "cash" | "remaining" | "maxGrant";
  readonly amount: string;
  readonly binds: boolean;
}

export interface CoFinancingJson {
  readonly cash: string;
  readonly participants: string;
  readonly inKind: string;
  readonly total: string;
}

export interface LoadJson {
  readonly person: string;
  readonly month: string;
  readonly load: string;
}

export interface CashFlowJson {
  readonly months: readonly CashFlowMonthJson[];
  readonly liquidityNeed: string;
  readonly firstNegative: string | null;
  readonly lastNegative: string | null;
}

export interface CashFlowMonthJson {
  readonly month: string;
  readonly out: string;
  readonly coFinancing: string;
  readonly advance: string;
  readonly claims: string;
  readonly balance: string;
}

export interface OutcomesJson {
  readonly participants: number;
  readonly women: number;
  readonly men: number;
  readonly totalPerParticipant: string;
  readonly grantPerParticipant: string;
  readonly totalPerOutcome: string;
}
