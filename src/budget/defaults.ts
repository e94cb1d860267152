import { UNIT_COST_HOURS } from "../law";
import { Decimal } from "../money";
import {
  type CashProfile,
  type Certificate,
  type CostProfile,
  type InKindKind,
  type Sector,
} from "./choices";
import { type CashFlowTerms, type GrantTerms } from "./financingTerms";
import { type Indirect, type StaffLine } from "./lines";
import { type Organisation } from "./project";

/*
 * What holds where a project file or a workbook says nothing (docs/project-file.md, "when absent"). The model keeps the
 * silence; whoever calculates asks here.
 */

const ZERO = new Decimal(0);
const ONE = new Decimal(1);

export const DEFAULTS = {
  onCostRate: ZERO,
  revisionRate: ZERO,
  revisionMonth: 4,
  fullTimeHours: UNIT_COST_HOURS,
  quantity: ONE,
  vatRate: ZERO,
  profile: "even" satisfies CostProfile & CashProfile,
  attendance: ONE,
  certificate: "missing" satisfies Certificate,
  inKindKind: "staffTime" satisfies InKindKind,
  sector: "public" satisfies Sector,
  indirect: { option: "none" } satisfies Indirect,
  grant: { mode: "max" } satisfies GrantTerms,
  weight: ONE,
  claimMonths: 3,
  lagMonths: 2,
  holdBackRate: ZERO,
  finalLagMonths: 0,
} as const;

const PUBLIC_BUYERS: ReadonlySet<string> = new Set([
  "state",
  "region",
  "municipality",
  "coordinationAssociation",
  "university",
]);

/** Whether the organisation buys under the procurement acts: as stated, else public bodies do. */
export function isContractingAuthority(organisation: Organisation): boolean {
  return organisation.contractingAuthority ?? PUBLIC_BUYERS.has(organisation.kind);
}

/** Share of full time in the employment: as stated, else the share in the project. */
export function employmentShare(line: StaffLine): Decimal {
  return line.employment ?? line.workload;
}

export type ResolvedCashFlowTerms = CashFlowTerms &
  Required<Pick<CashFlowTerms, "claimMonths" | "lagMonths" | "holdBackRate" | "finalLagMonths">>;

export function cashFlowTerms(terms: CashFlowTerms): ResolvedCashFlowTerms {
  const { claimMonths, lagMonths, holdBackRate, finalLagMonths } = DEFAULTS;
  return { claimMonths, lagMonths, holdBackRate, finalLagMonths, ...terms };
}
