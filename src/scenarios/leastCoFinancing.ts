import { type Adjustment, type Id, type Project } from "../budget";
import { type Financing } from "../funding";
import {
  addOre,
  Decimal,
  maxOre,
  minOre,
  type Ore,
  oreToText,
  subtractOre,
  sumOre,
  ZERO_ORE,
} from "../money";
import { type Finding, type RuleId } from "../rules";
import { assess, type Assessment } from "./assessment";
import { afterAdjustments } from "./runScenario";

/** The least that co-financiers must pay in cash beyond what they pay today, and what is wrong even then. */
export interface CoFinancingPlan {
  /** What leads to the plan; none where the project stands as it is. */
  readonly adjustments: readonly Adjustment[];
  readonly grant: Ore;
  /** New cash in all, the sum of `byOrganisation`. */
  readonly newCash: Ore;
  /** New cash of each organisation that pays any. */
  readonly byOrganisation: ReadonlyMap<Id, Ore>;
  /** What is left to finance when everybody pays the most that they can; 0 where the plan is enough. */
  readonly missing: Ore;
  /** Failures of severity error with the plan, seen by recalculating. None, and nothing missing: the plan mends all. */
  readonly failing: readonly Finding[];
}

/**
 * The least new cash with which the project is financed within the rules. `most` says what each co-financier can pay in
 * cash in all, besides its part of a FINSAM key; who is not named pays what it pays today. The named pay in their order.
 *
 * Costs do not depend on who pays for them, so the least is what the largest possible grant leaves: the grant as it is
 * where no rule fails on it, else as large as its bounds allow (from the share in whole kronor), never raised above what
 * is applied for. Who cannot pay without breaking another rule, as with a certificate that the call wants, pays nothing
 * new. Keys give way to what they come to today, so that new money does not lower them.
 */
export function leastCoFinancing(base: Assessment, most: ReadonlyMap<Id, Ore>): CoFinancingPlan {
  const { project, calculation } = base;
  const { financing, budget } = calculation;
  const today = cashToday(financing);
  const grant = largestGrantWithin(base);
  const grantChange: readonly Adjustment[] =
    grant === financing.grant ? [] : [{ kind: "grant", mode: "fixed", amount: inKronor(grant) }];
  const needed = maxOre(
    subtractOre(subtractOre(budget.totals.total, grant), financing.coFinancing),
    ZERO_ORE,
  );
  const planOf = (newCash: ReadonlyMap<Id, Ore>): readonly Adjustment[] => [
    ...grantChange,
    ...cashChanges(project, today, newCash),
  ];
  const errorsOf = (newCash: ReadonlyMap<Id, Ore>): readonly Finding[] | undefined =>
    errorsAfter(base, planOf(newCash));

  const before = errorsOf(new Map()) ?? [];
  const byOrganisation = new Map<Id, Ore>();
  let missing = needed;
  for (const [organisation, limit] of most) {
    const room = maxOre(subtractOre(limit, today.get(organisation) ?? ZERO_ORE), ZERO_ORE);
    const pays = minOre(room, missing);
    if (pays === 0) continue;
    const errors = errorsOf(new Map([[organisation, pays]]));
    if (errors === undefined || breaksAnother(before, errors)) continue;
    byOrganisation.set(organisation, pays);
    missing = subtractOre(missing, pays);
  }
  return {
    adjustments: planOf(byOrganisation),
    grant,
    newCash: sumOre(byOrganisation.values()),
    byOrganisation,
    missing,
    failing: errorsOf(byOrganisation) ?? [],
  };
}

/** What each organisation pays in cash by amounts and keys; its part of a FINSAM key is decided by others. */
export function cashToday({ contributions }: Financing): ReadonlyMap<Id, Ore> {
  const cash = new Map<Id, Ore>();
  for (const { organisation, source, total } of contributions) {
    if (source !== "finsam") cash.set(organisation, addOre(cash.get(organisation) ?? ZERO_ORE, total));
  }
  return cash;
}

const GRANT_RULES: readonly RuleId[] = ["share.call", "grant.cash", "grant.max"];

/** The grant where no rule fails on it, else within its bounds; either way no more than co-financing leaves. */
function largestGrantWithin({ calculation, findings }: Assessment): Ore {
  const { grant, bounds, coFinancing } = calculation.financing;
  const fails = errorsIn(findings).some(({ rule }) => GRANT_RULES.includes(rule));
  const limits = fails ? bounds.filter(({ bound }) => bound !== "remaining").map(({ amount }) => amount) : [];
  const left = subtractOre(calculation.budget.totals.total, coFinancing);
  return maxOre(minOre(grant, left, ...limits), ZERO_ORE);
}

/** The cash of everybody who pays something new or goes by a key, as one amount each. */
function cashChanges(
  { financing }: Project,
  today: ReadonlyMap<Id, Ore>,
  newCash: ReadonlyMap<Id, Ore>,
): Adjustment[] {
  const byKey = financing.cash.filter(({ key }) => key !== undefined).map(({ organisation }) => organisation);
  const payers = newCash.size === 0 ? [] : [...new Set([...byKey, ...newCash.keys()])];
  return payers.map((organisation) => ({
    kind: "cash",
    organisation,
    amount: inKronor(addOre(today.get(organisation) ?? ZERO_ORE, newCash.get(organisation) ?? ZERO_ORE)),
  }));
}

function errorsAfter(base: Assessment, adjustments: readonly Adjustment[]): readonly Finding[] | undefined {
  const attempt = afterAdjustments(base.project, adjustments, (project) =>
    errorsIn(assess(project, base.terms).findings),
  );
  return attempt.ok ? attempt.result : undefined;
}

function errorsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ status, severity }) => status === "fail" && severity === "error");
}

/** Whether a rule fails on more than before; that the financing is not complete yet is no reason. */
function breaksAnother(before: readonly Finding[], after: readonly Finding[]): boolean {
  const failures = (rule: RuleId, findings: readonly Finding[]): number =>
    findings.filter((finding) => finding.rule === rule).length;
  return after.some(({ rule }) => rule !== "balance" && failures(rule, after) > failures(rule, before));
}

function inKronor(amount: Ore): Decimal {
  return new Decimal(oreToText(amount));
}
