import { type CostLine, DEFAULTS, isContractingAuthority, type MonthGrid } from "../../budget";
import { firstDayOfMonth, FULL_MONTH, type IsoDate } from "../../calendar";
import { type DatedValue, DIRECT_PROCUREMENT_LIMIT, valueOn } from "../../law";
import {
  compare,
  type Decimal,
  dividedBy,
  exact,
  type Exact,
  fraction,
  plus,
  roundToOre,
  times,
  ZERO,
} from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { source } from "../source";
import { type BookedCost, bookedCosts } from "./bookedCosts";
import { isRentOfPremises } from "./words/costText";

/**
 * What a contracting authority buys for no less than the limit of direct procurement, excluding VAT, is procured. The
 * limit is that of the line's first day. Leases of premises lie outside the procurement act and are left out.
 */
export const costProcurement: Rule = {
  ...ruleHead("cost.procurement"),
  check: (facts) => {
    const purchases = bookedCosts(facts).flatMap((cost) => purchaseOf(facts, cost));
    const open = purchases.filter(({ cost }) => cost.line.procured !== true);
    const [first] = open;
    if (first === undefined)
      return purchases.length > 0 ? [{ status: "pass", note: "procured" }] : NOT_APPLICABLE;
    const tooLarge = open.filter(({ amount, law }) => compare(amount, exact(law.value)) >= 0);
    if (tooLarge.length > 0)
      return tooLarge.map((purchase) => ({ ...verdictOf(facts, purchase), status: "fail" }));
    const nearest = open.reduce(
      (most, each) => (compare(ofLimit(each), ofLimit(most)) > 0 ? each : most),
      first,
    );
    return [{ ...verdictOf(facts, nearest), status: "pass" }];
  },
};

interface Purchase {
  readonly cost: BookedCost;
  /** Excluding VAT, in kronor. */
  readonly amount: Exact;
  readonly law: DatedValue<Decimal>;
}

/** The line as a purchase by a contracting authority; none before the act named an amount. */
function purchaseOf({ project, calculation, organisations }: Facts, cost: BookedCost): Purchase[] {
  const { line } = cost;
  const organisation = organisations.get(line.organisation);
  const isLease = line.type === "premises" || isRentOfPremises(line.text ?? "");
  if (organisation === undefined || isLease || !isContractingAuthority(organisation)) return [];
  const law = valueOn(DIRECT_PROCUREMENT_LIMIT, firstDay(line, project.project.start));
  return law === undefined ? [] : [{ cost, amount: withoutVat(line, calculation.budget.grid), law }];
}

/** How much of its limit a purchase takes up. */
function ofLimit({ amount, law }: Purchase): Exact {
  return dividedBy(amount, exact(law.value));
}

function firstDay({ profile, amounts, start }: CostLine, projectStart: IsoDate): IsoDate {
  const [firstMonth] = profile === "custom" ? [...(amounts?.keys() ?? [])].sort() : [];
  const first = firstMonth === undefined ? (start ?? projectStart) : firstDayOfMonth(firstMonth);
  return first < projectStart ? projectStart : first;
}

/** Quantity × unit price, over the months where the price is a month's; the sum of amounts that are given by month. */
function withoutVat(line: CostLine, grid: MonthGrid): Exact {
  const { profile = DEFAULTS.profile, quantity = DEFAULTS.quantity, amounts, unitPrice } = line;
  if (profile === "custom") return [...(amounts?.values() ?? [])].map(exact).reduce(plus, ZERO);
  if (unitPrice === undefined) return ZERO;
  const amount = times(exact(quantity), exact(unitPrice));
  if (profile !== "monthly") return amount;
  const weights = grid.activeTime(line)?.weights ?? [];
  const months = fraction(BigInt(weights.reduce((sum, weight) => sum + weight, 0)), BigInt(FULL_MONTH));
  return times(amount, months);
}

function verdictOf({ organisations }: Facts, { cost, amount, law }: Purchase): Omit<Verdict, "status"> {
  const { organisation } = cost.line;
  return {
    ...source(law),
    unit: "kr",
    actual: amountText(roundToOre(amount)),
    limit: law.value.toFixed(2),
    subjects: [cost.subject],
    details: { text: cost.name, organisation: organisations.get(organisation)?.name ?? organisation },
  };
}
