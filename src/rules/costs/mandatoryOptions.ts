import { isContractingAuthority } from "../../budget";
import { type DatedValue, SIMPLIFIED_OPTIONS, valueOn } from "../../law";
import { addOre, compare, type Decimal, kronor, type Ore, sumOre } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { source } from "../source";
import { otherIndirect } from "./financedAnew";
import { bookedCosts } from "./bookedCosts";
import { atCallRate, severityAtRate, withoutRate } from "./euro";
import { knownOptions, needsCalculation } from "./knownOptions";

/**
 * A small project uses simplified options: actual costs only in the categories that a flat rate is taken of. 2014–2020
 * measures the public support, ESF+ the total cost. State aid is exempt, which the model does not know.
 */
export const flatMandatory: Rule = {
  ...ruleHead("flat.mandatory"),
  check: (facts) => {
    const { law, amount, measured } = threshold(facts);
    if (law === undefined) return NOT_APPLICABLE;
    const actualCosts = costsAtActual(facts);
    const cited = source(law);
    if (actualCosts.length === 0) return [{ ...cited, status: "pass", note: "simplified" }];

    const inEuro = atCallRate(law.value, facts);
    if (inEuro === undefined) return [{ ...cited, ...withoutRate(kronor(amount), law.value) }];
    const verdict: Omit<Verdict, "status"> = {
      ...cited,
      ...severityAtRate(facts),
      unit: "EUR",
      actual: inEuro.text(kronor(amount)),
      limit: law.value.toFixed(),
      details: { measured },
    };
    if (compare(kronor(amount), inEuro.limit) > 0) return [{ ...verdict, status: "pass", note: "larger" }];
    return [{ ...verdict, status: "fail", subjects: actualCosts, remedies: simplified(facts) }];
  },
};

interface Threshold {
  readonly law: DatedValue<Decimal> | undefined;
  readonly amount: Ore;
  readonly measured: "publicSupport" | "totalCost";
}

function threshold(facts: Facts): Threshold {
  if (facts.programmeId === "esf-2014-2020") {
    const law = valueOn(SIMPLIFIED_OPTIONS.mandatoryUpToPublicSupport2014, facts.start);
    return { law, amount: publicSupport(facts), measured: "publicSupport" };
  }
  const law = valueOn(SIMPLIFIED_OPTIONS.mandatoryUpToTotalCost2021, facts.start);
  return { law, amount: facts.calculation.budget.totals.total, measured: "totalCost" };
}

/** What is paid out to the project by the fund and by public bodies other than its owner; not the participants' pay. */
function publicSupport({ project, calculation, organisations }: Facts): Ore {
  const { grant, byOrganisation } = calculation.financing;
  const paid = [...byOrganisation].flatMap(([id, { cash }]) => {
    const organisation = organisations.get(id);
    const counts =
      organisation !== undefined && id !== project.project.owner && isContractingAuthority(organisation);
    return counts ? [cash] : [];
  });
  return addOre(grant, sumOre(paid));
}

/** Lines at actual cost that no flat rate is taken of. */
function costsAtActual(facts: Facts): string[] {
  const { project, calculation } = facts;
  const option = project.indirect?.option ?? "none";
  const { base } = calculation.budget.indirect;
  if (project.project.lumpSum !== undefined || (option !== "none" && base === "direct")) return [];
  const costs = bookedCosts(facts).map(({ subject }) => subject);
  if (option !== "none") return costs;
  const staff = project.staff.filter(({ method }) => method === "actual").map(({ id }) => `staff/${id}`);
  return [...staff, ...costs];
}

/** Options whose base holds every category of actual cost, or that replace the others. */
function simplified(facts: Facts): NonNullable<Verdict["remedies"]> {
  return knownOptions(facts)
    .filter(({ option, base }) => !needsCalculation(option) && (base === "direct" || option === "staff40"))
    .flatMap(({ option }) => otherIndirect(facts, { option }));
}
