import { type Budget, type Id, type PhaseKey, type Project } from "../budget";
import { effectiveCall } from "../law";
import {
  addOre,
  allocateByLargestRemainder,
  exact,
  type Exact,
  type Ore,
  share,
  subtractOre,
  sumOre,
  ZERO_ORE,
} from "../money";
import {
  type CashContribution,
  fundingByOrganisation,
  givenContributions,
  keyContributions,
  type OrganisationFunding,
  remainingAfter,
} from "./coFinancing";
import { type GrantBound, grantBounds, grantOf } from "./grant";

/** Who pays for the project. `total = grant + coFinancing + balance`, to the öre. */
export interface Financing {
  readonly grant: Ore;
  readonly bounds: readonly GrantBound[];
  readonly contributions: readonly CashContribution[];
  readonly cashCoFinancing: Ore;
  /** Cash and non-cash. */
  readonly coFinancing: Ore;
  /** 0 when fully financed, above 0 a gap, below 0 over-financed. */
  readonly balance: Ore;
  /** Grant ÷ total eligible costs, 0 where there are none. */
  readonly grantShare: Exact;
  /** Co-financing ÷ total eligible costs, 0 where there are none. */
  readonly coFinancingShare: Exact;
  readonly byOrganisation: ReadonlyMap<Id, OrganisationFunding>;
}

/** The financing side (domain 5): the grant, what is given, and what keys share of the rest. */
export function calculateFinancing(project: Project, budget: Budget): Financing {
  const { total, nonCash } = budget.totals;
  const given = givenContributions(project, budget);
  const givenInAll = addOre(sumOre(given.map((part) => part.total)), nonCash);
  const { call } = effectiveCall(project.call);
  const bounds = grantBounds(budget, givenInAll, call);
  const grant = grantOf(project.financing.grant, bounds);
  const byKey = keyContributions(project, remainingAfter(total, grant, givenInAll), budget);
  const contributions = [...given, ...byKey];
  const cashCoFinancing = sumOre(contributions.map((part) => part.total));
  const coFinancing = addOre(cashCoFinancing, nonCash);
  return {
    grant,
    bounds,
    contributions,
    cashCoFinancing,
    coFinancing,
    balance: subtractOre(subtractOre(total, grant), coFinancing),
    grantShare: share(grant, total),
    coFinancingShare: share(coFinancing, total),
    byOrganisation: fundingByOrganisation(project, budget, contributions),
  };
}

/** Grant and cash co-financing of one phase. */
export interface PhaseFinancing {
  readonly total: Ore;
  readonly grant: Ore;
  readonly coFinancing: Ore;
}

/**
 * The financing of each phase in proportion to its total, by largest remainder (domain 4: the sub-budgets of
 * 2014–2020). Empty where the project has no phases.
 */
export function financingByPhase(budget: Budget, financing: Financing): Map<PhaseKey, PhaseFinancing> {
  const phases = [...budget.byPhase];
  const weights = phases.map(([, table]) => exact(table.total));
  const grants = allocateByLargestRemainder(financing.grant, weights);
  const coFinancing = allocateByLargestRemainder(financing.coFinancing, weights);
  return new Map(
    phases.map(([phase, { total }], position) => [
      phase,
      { total, grant: grants[position] ?? ZERO_ORE, coFinancing: coFinancing[position] ?? ZERO_ORE },
    ]),
  );
}
