import { CO_FINANCING_PROVISIONS, provisionOn } from "../../law";
import {
  exact,
  floorToUnit,
  kronor,
  minOre,
  minus,
  ONE,
  type Ore,
  ore,
  subtractOre,
  sumOre,
  times,
} from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { amountText } from "../measure";
import { grantReplacedByCash } from "../remedies";
import { NOT_APPLICABLE, type Remedy, type Rule } from "../rule";
import { source } from "../source";
import {
  type CoFinancingSource,
  NON_CASH,
  type NonCash,
  nonCashSources,
  organisationName,
  subjectOf,
} from "./sources";

const WHOLE_KRONA = ore(100);

/**
 * The project owner co-finances with its own cash only. In 2007–2013 an owner could count its participants' allowances
 * too, so that only its contributions in kind are remarked on.
 */
export const ownerCash: Rule = {
  ...ruleHead("cofin.owner-cash"),
  check: (facts) => {
    const provision = provisionOn(CO_FINANCING_PROVISIONS.ownerCashOnly, facts.programmeId, facts.start);
    if (provision === undefined) return NOT_APPLICABLE;
    const early = facts.programmeId === "esf-2007-2013";
    const lists: readonly NonCash[] = early ? ["inKind"] : NON_CASH;
    const { owner } = facts.project.project;
    const own = nonCashSources(facts, lists).filter(({ organisation }) => organisation === owner);
    if (own.length === 0) return [{ status: "pass", ...source(provision) }];

    const amount = sumOre(own.map((line) => line.amount));
    return [
      {
        status: "fail",
        ...(early ? { severity: "warning" } : {}),
        unit: "kr",
        actual: amountText(amount),
        limit: amountText(ore(0)),
        gap: amountText(amount),
        ...source(provision),
        subjects: own.map(subjectOf),
        details: { organisation: organisationName(facts, owner) },
        remedies: remedies(facts, own, amount),
      },
    ];
  },
};

/** The lines gone, with the grant as it stands or kept to the call's share of the smaller total. */
function remedies(facts: Facts, own: readonly CoFinancingSource[], amount: Ore): Remedy[] {
  const removals = own.map(({ list, id }) => ({ kind: "removeLine", list, id }) as const);
  const minimum = facts.call.call.minCoFinancingShare;
  if (minimum === undefined) return [removals];
  const left = kronor(subtractOre(facts.calculation.budget.totals.total, amount));
  const largest = floorToUnit(times(minus(ONE, exact(minimum)), left), WHOLE_KRONA);
  const { grant } = facts.calculation.financing;
  return [removals, [...removals, ...grantReplacedByCash(facts, minOre(grant, largest))]];
}
