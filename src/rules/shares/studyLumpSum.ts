import { type Adjustment } from "../../budget";
import { type DatedValue, SIMPLIFIED_OPTIONS, valueOn } from "../../law";
import { Decimal, exact, roundToOre, subtractOre } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { amountText } from "../measure";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { source } from "../source";

const CAPS = {
  "esf-2014-2020": SIMPLIFIED_OPTIONS.studyLumpSum2014,
  "esf-plus-2021-2027": SIMPLIFIED_OPTIONS.studyLumpSum2021,
} as const;

/** A study's lump sum keeps within the council's amount and is paid once, after the approved report. */
export const studyLumpSum: Rule = {
  ...ruleHead("study.lumpsum"),
  check: (facts) => {
    const cap = capOn(facts);
    const { lumpSum, phaseKind } = facts.project.project;
    if (cap === undefined || lumpSum === undefined || phaseKind === "implementation") return NOT_APPLICABLE;

    const [amount, limit] = [roundToOre(exact(lumpSum)), roundToOre(exact(cap.value))];
    const verdict = {
      unit: "kr",
      actual: amountText(amount),
      limit: amountText(limit),
      ...source(cap),
    } as const;
    const instalments = inInstalments(facts, cap);
    if (amount > limit) {
      return [{ ...verdict, status: "fail", gap: amountText(subtractOre(amount, limit)) }, ...instalments];
    }
    return instalments.length > 0 ? instalments : [{ ...verdict, status: "pass" }];
  },
};

function capOn({ programmeId, start }: Facts): DatedValue<Decimal> | undefined {
  if (programmeId !== "esf-2014-2020" && programmeId !== "esf-plus-2021-2027") return undefined;
  return valueOn(CAPS[programmeId], start);
}

/** A plan of payments that splits the lump sum: an advance, several claims, or a part held back. */
function inInstalments(facts: Facts, cap: DatedValue<unknown>): Verdict[] {
  const { cashFlow } = facts.calculation;
  if (cashFlow === undefined) return [];
  const { advance, claims, final } = cashFlow.payments;
  const payments = [advance?.amount ?? 0, ...claims.map(({ payment }) => payment), final?.payment ?? 0];
  const paid = payments.filter((amount) => amount !== 0).length;
  if (paid <= 1) return [];
  return [
    {
      status: "fail",
      note: "instalments",
      unit: "count",
      actual: String(paid),
      limit: "1",
      gap: String(paid - 1),
      subjects: ["financing"],
      remedies: [[paidOnce(facts)]],
      ...source(cap),
    },
  ];
}

/** One claim for the whole project, nothing before it and nothing held back. */
function paidOnce({ project, calculation }: Facts): Adjustment {
  const { advance } = project.cashFlow ?? {};
  return {
    kind: "claims",
    claimMonths: calculation.budget.grid.count,
    holdBackRate: new Decimal(0),
    ...(advance === undefined ? {} : { advance: { ...advance, amount: new Decimal(0) } }),
  };
}
