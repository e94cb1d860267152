import {
  type Budget,
  type CashLine,
  DEFAULTS,
  type Finsam,
  type Id,
  type Monthly,
  type Project,
  spread,
} from "../budget";
import {
  allocateByLargestRemainder,
  exact,
  type Exact,
  kronor,
  maxOre,
  type Ore,
  roundToOre,
  subtractOre,
  sumOre,
  ZERO_ORE,
} from "../money";
import { finsamAmounts } from "./finsamKey";

/** What an organisation pays in cash, month by month, in öre. */
export interface CashContribution extends Monthly {
  /** Id of the cash line; a part of the FINSAM key has none. */
  readonly line?: Id;
  readonly organisation: Id;
  readonly source: "amount" | "key" | "finsam";
  readonly total: Ore;
}

/** Cash that is given as an amount: the cash lines with one, and the parts of the FINSAM key. */
export function givenContributions(project: Project, budget: Budget): CashContribution[] {
  const { cash, finsam } = project.financing;
  const lines = cash.flatMap((line) =>
    line.amount === undefined ? [] : [contribution(line, "amount", exact(line.amount), budget)],
  );
  return finsam === undefined ? lines : [...lines, ...finsamContributions(finsam, budget)];
}

/**
 * Cash that is given as a key: what remains when the grant and every given amount are taken, by largest remainder in
 * the order of the lines; nothing when nothing remains.
 */
export function keyContributions(project: Project, remaining: Ore, budget: Budget): CashContribution[] {
  const lines = project.financing.cash.filter((line) => line.key !== undefined);
  const weights = lines.map((line) => exact(line.key ?? DEFAULTS.weight));
  const parts = allocateByLargestRemainder(maxOre(remaining, ZERO_ORE), weights);
  return lines.map((line, position) =>
    contribution(line, "key", kronor(parts[position] ?? ZERO_ORE), budget),
  );
}

function contribution(
  line: CashLine,
  source: "amount" | "key",
  amount: ReturnType<typeof exact>,
  budget: Budget,
): CashContribution {
  const active = budget.grid.activeTime(line);
  const monthly = active === undefined ? [] : spread(amount, line.profile ?? DEFAULTS.profile, active);
  return {
    line: line.id,
    organisation: line.organisation,
    source,
    from: active?.from ?? 0,
    monthly,
    total: sumOre(monthly),
  };
}

/** One part of a coordination association's means. */
export interface FinsamPart {
  readonly organisation: Id;
  readonly amount: Ore;
}

/**
 * The FINSAM key: state ½, regions ¼, municipalities ¼, by largest remainder in that order; several regions or
 * municipalities share their quarter by weight.
 */
export function finsamParts(finsam: Finsam): FinsamPart[] {
  const parts = finsamAmounts({
    amount: roundToOre(exact(finsam.amount)),
    regions: weightsOf(finsam.regions),
    municipalities: weightsOf(finsam.municipalities),
  });
  return [
    { organisation: finsam.state, amount: parts.state },
    ...partsOf(finsam.regions, parts.regions),
    ...partsOf(finsam.municipalities, parts.municipalities),
  ];
}

function weightsOf(members: Finsam["regions"]): Exact[] {
  return members.map(({ weight = DEFAULTS.weight }) => exact(weight));
}

function partsOf(members: Finsam["regions"], amounts: readonly Ore[]): FinsamPart[] {
  return members.map(({ organisation }, position) => ({
    organisation,
    amount: amounts[position] ?? ZERO_ORE,
  }));
}

function finsamContributions(finsam: Finsam, budget: Budget): CashContribution[] {
  const wholeProject = budget.grid.activeTime({});
  return finsamParts(finsam).map(({ organisation, amount }) => ({
    organisation,
    source: "finsam",
    from: 0,
    monthly: wholeProject === undefined ? [] : spread(kronor(amount), "even", wholeProject),
    total: amount,
  }));
}

/** What each organisation of the project bears of the total: cash, participants' pay and contributions in kind. */
export interface OrganisationFunding {
  readonly cash: Ore;
  readonly participants: Ore;
  readonly inKind: Ore;
  readonly total: Ore;
}

/** Every organisation of the project in its order, also those that bear nothing. */
export function fundingByOrganisation(
  project: Project,
  budget: Budget,
  contributions: readonly CashContribution[],
): Map<Id, OrganisationFunding> {
  return new Map(
    project.organisations.map(({ id }) => {
      const cash = sumOre(contributions.filter((part) => part.organisation === id).map((part) => part.total));
      const { participants = ZERO_ORE, inKind = ZERO_ORE } = budget.byOrganisation.get(id) ?? {};
      return [id, { cash, participants, inKind, total: sumOre([cash, participants, inKind]) }];
    }),
  );
}

/** Total less grant less what is given: what keys share, or the balance where there are none. */
export function remainingAfter(total: Ore, grant: Ore, given: Ore): Ore {
  return subtractOre(subtractOre(total, grant), given);
}
