import { COST_LIMITS, COST_PROVISIONS, provisionOn, valueOn } from "../../law";
import { compare, exact, type Exact, kronor, plus, times, ZERO } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { source } from "../source";
import { type BookedCost, bookedCosts } from "./bookedCosts";
import { atCallRate, withoutRate } from "./euro";
import { VAT_INCLUDED } from "./words/purchases";
import { wordFinder } from "./words/wordFinder";

const findVat = wordFinder(VAT_INCLUDED);

/** VAT that an organisation recovers is no cost: a price whose text says that VAT is included is too high. */
export const costVat: Rule = {
  ...ruleHead("cost.vat"),
  check: (facts) => {
    const recovering = bookedCosts(facts).filter(
      ({ line }) => facts.organisations.get(line.organisation)?.recoversVat === true,
    );
    if (recovering.length === 0) return NOT_APPLICABLE;
    const cited = source(provisionOn(COST_PROVISIONS.vat, facts.programmeId, facts.decision));
    const included = recovering.flatMap((cost) => {
      const [hit] = findVat(cost.line.text ?? "");
      return hit === undefined ? [] : [{ cost, found: hit.found }];
    });
    if (included.length === 0) return [{ ...cited, status: "pass" }];
    const exemption = smallOperation(facts, recovering);
    if (exemption?.status === "unknown") {
      const lines = included.map(({ cost }) => cost.name);
      const subjects = included.map(({ cost }) => cost.subject);
      return [{ ...exemption, subjects, details: { ...exemption.details, lines } }];
    }
    return included.map(({ cost, found }) => ({
      ...cited,
      ...exemption,
      status: "fail",
      subjects: [cost.subject],
      details: {
        text: cost.name,
        found,
        organisation: facts.organisations.get(cost.line.organisation)?.name ?? cost.line.organisation,
      },
    }));
  },
};

/** ESF+ pays VAT, recoverable or not, in an operation below a total cost; undefined where there is no such rule. */
function smallOperation(facts: Facts, recovering: readonly BookedCost[]): Verdict | undefined {
  const { vatEligibleBelow } = COST_LIMITS;
  if (!vatEligibleBelow.programmes.some((programme) => programme === facts.programmeId)) return undefined;
  const law = valueOn(vatEligibleBelow, facts.decision);
  if (law === undefined) return undefined;
  const total = totalWithVat(facts, recovering);
  const inEuro = atCallRate(law.value, facts);
  if (inEuro === undefined) return { ...withoutRate(total, law.value), ...source(law) };
  const measured = {
    unit: "EUR",
    actual: inEuro.text(total),
    limit: law.value.toFixed(),
    ...source(law),
  } as const;
  return compare(total, inEuro.limit) < 0
    ? { ...measured, status: "fail", severity: "info", note: "mayBeEligible" }
    : { ...measured, status: "fail" };
}

/** The total project budget with the VAT that the budget leaves out because it is recovered. */
function totalWithVat({ calculation }: Facts, recovering: readonly BookedCost[]): Exact {
  const vat = recovering
    .map(({ line, cost }) =>
      line.vatRate === undefined ? ZERO : times(kronor(cost.total), exact(line.vatRate)),
    )
    .reduce(plus, ZERO);
  return plus(kronor(calculation.budget.totals.total), vat);
}
