import {
  type Adjustment,
  cashFlowTerms,
  COST_TYPES,
  type CostType,
  type Id,
  type InKindLine,
  type Project,
} from "../budget";
import { type Calculation } from "../funding";
import { Decimal, oreToText, sumOre, writeDecimal } from "../money";

/** One input of a budget that a sensitivity table varies, alone. Plain, so that it can travel between threads. */
export type SensitivityInput =
  | {
      readonly kind:
        "salary" | "participants" | "inKind" | "indirectRate" | "grant" | "length" | "paymentLag";
    }
  | { readonly kind: "costType"; readonly type: CostType }
  | { readonly kind: "cash" | "cashDelay"; readonly organisation: Id };

/** How far the inputs are moved: amounts and rates by a share of themselves, times by so many months. */
export interface Steps {
  readonly share: Decimal;
  readonly months: number;
}

export const TENTH_AND_MONTH: Steps = { share: new Decimal(10).div(100), months: 1 };

/** An input with the adjustments that make it smaller and larger; a side without any has no sense. */
export interface Variation {
  readonly input: SensitivityInput;
  readonly low?: readonly Adjustment[];
  readonly high?: readonly Adjustment[];
}

/** Every input that the project has, in the order of the sheets. */
export function variationsOf(project: Project, calculation: Calculation, steps: Steps): Variation[] {
  return [
    ...costVariations(project, calculation, steps),
    ...moneyVariations(project, calculation, steps),
    ...timeVariations(project, calculation, steps),
  ];
}

function costVariations(project: Project, { budget }: Calculation, steps: Steps): Variation[] {
  const { totals } = budget;
  const { indirect, inKind } = project;
  const rate = indirect?.option === "custom" ? indirect.rate : undefined;
  return [
    ...present(totals.staff, () =>
      byFactor({ kind: "salary" }, steps, (factor) => [{ kind: "salary", factor }]),
    ),
    ...COST_TYPES.flatMap((type) =>
      present(totals[type], () =>
        byFactor({ kind: "costType", type }, steps, (factor) => [{ kind: "costType", type, factor }]),
      ),
    ),
    ...(rate === undefined
      ? []
      : [
          byFactor({ kind: "indirectRate" }, steps, (factor) => [
            { kind: "indirect", option: "custom", rate: rate.times(factor) },
          ]),
        ]),
    ...present(totals.participants, () =>
      byFactor({ kind: "participants" }, steps, (factor) => [{ kind: "participants", factor }]),
    ),
    ...present(totals.inKind, () =>
      byFactor({ kind: "inKind" }, steps, (factor) => inKind.flatMap((line) => inKindTimes(line, factor))),
    ),
  ];
}

function moneyVariations({ financing }: Project, calculation: Calculation, steps: Steps): Variation[] {
  const { grant } = financing;
  return [
    ...(grant?.mode === "fixed"
      ? [
          byFactor({ kind: "grant" }, steps, (factor) => [
            { kind: "grant", mode: "fixed", amount: grant.amount.times(factor) },
          ]),
        ]
      : []),
    ...givenCash(calculation).map(({ organisation, amount }) =>
      byFactor({ kind: "cash", organisation }, steps, (factor) => [
        { kind: "cash", organisation, amount: amount.times(factor) },
      ]),
    ),
  ];
}

function timeVariations({ cashFlow }: Project, calculation: Calculation, { months }: Steps): Variation[] {
  const length: Variation = {
    input: { kind: "length" },
    low: [{ kind: "extend", months: -months }],
    high: [{ kind: "extend", months }],
  };
  if (cashFlow === undefined) return [length];
  const { lagMonths } = cashFlowTerms(cashFlow);
  const sooner: Adjustment = { kind: "claims", lagMonths: lagMonths - months };
  return [
    length,
    {
      input: { kind: "paymentLag" },
      ...(lagMonths < months ? {} : { low: [sooner] }),
      high: [{ kind: "claims", lagMonths: lagMonths + months }],
    },
    ...givenCash(calculation).map(({ organisation }): Variation => ({
      input: { kind: "cashDelay", organisation },
      high: [{ kind: "coFinancingDelay", organisation, months }],
    })),
  ];
}

function byFactor(
  input: SensitivityInput,
  { share }: Steps,
  adjustments: (factor: Decimal) => readonly Adjustment[],
): Variation {
  const one = new Decimal(1);
  return { input, low: adjustments(one.minus(share)), high: adjustments(one.plus(share)) };
}

function present(amount: number, variation: () => Variation): Variation[] {
  return amount === 0 ? [] : [variation()];
}

/** Contributions in kind have no adjustment of their own: each line's amount, or its hours, are set. */
function inKindTimes({ id, amount, hours }: InKindLine, factor: Decimal): Adjustment[] {
  const field = amount === undefined ? "hours" : "amount";
  const before = amount ?? hours;
  if (before === undefined) return [];
  return [{ kind: "line", list: "inKind", id, field, value: writeDecimal(before.times(factor)) }];
}

/** What each organisation pays by amounts of its own, keys and the FINSAM key left out. */
function givenCash({ financing }: Calculation): { readonly organisation: Id; readonly amount: Decimal }[] {
  const given = financing.contributions.filter(({ source, total }) => source === "amount" && total !== 0);
  return [...new Set(given.map(({ organisation }) => organisation))].map((organisation) => ({
    organisation,
    amount: new Decimal(
      oreToText(sumOre(given.filter((part) => part.organisation === organisation).map(({ total }) => total))),
    ),
  }));
}
