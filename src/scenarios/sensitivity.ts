import { type Adjustment, type Project } from "../budget";
import { type Calculation, calculate } from "../funding";
import { maxOre, minOre, type Ore, subtractOre, ZERO_ORE } from "../money";
import { afterAdjustments, type Attempt } from "./runScenario";
import { type SensitivityInput, type Steps, TENTH_AND_MONTH, variationsOf } from "./sensitivityInputs";

/** What a sensitivity table measures, in öre. */
export const MEASURES = ["total", "grant", "balance", "liquidityNeed"] as const;
export type Measure = (typeof MEASURES)[number];

/** By how much each measure moves from the base, in öre; without a cash flow there is no liquidity need to move. */
export type Effect = Readonly<Record<Exclude<Measure, "liquidityNeed">, Ore>> & {
  readonly liquidityNeed?: Ore;
};

/** One input smaller and larger, all others as they are. A side is absent where it has no sense. */
export interface SensitivityRow {
  readonly input: SensitivityInput;
  readonly low?: Attempt<Effect>;
  readonly high?: Attempt<Effect>;
}

/** One row for every input of the project, one after the other as they are asked for. */
export function* sensitivity(
  project: Project,
  calculation: Calculation,
  steps: Steps = TENTH_AND_MONTH,
): Generator<SensitivityRow> {
  const effectOf = (adjustments: readonly Adjustment[]): Attempt<Effect> =>
    afterAdjustments(project, adjustments, (adjusted) => effect(calculation, calculate(adjusted)));
  for (const { input, low, high } of variationsOf(project, calculation, steps)) {
    yield {
      input,
      ...(low === undefined ? {} : { low: effectOf(low) }),
      ...(high === undefined ? {} : { high: effectOf(high) }),
    };
  }
}

function effect(base: Calculation, other: Calculation): Effect {
  const [before, after] = [base.cashFlow, other.cashFlow];
  return {
    total: subtractOre(other.budget.totals.total, base.budget.totals.total),
    grant: subtractOre(other.financing.grant, base.financing.grant),
    balance: subtractOre(other.financing.balance, base.financing.balance),
    ...(before === undefined || after === undefined
      ? {}
      : { liquidityNeed: subtractOre(after.liquidityNeed, before.liquidityNeed) }),
  };
}

/** One bar of a tornado: where the measure goes with the input smaller and larger, and how far apart they are. */
export interface TornadoBar {
  readonly input: SensitivityInput;
  readonly low: Ore;
  readonly high: Ore;
  /** From the lowest to the highest of both sides and the base. */
  readonly swing: Ore;
}

/** The inputs that move a measure, the one that moves it most first; of equals the earlier. */
export function tornado(rows: readonly SensitivityRow[], measure: Measure): TornadoBar[] {
  return rows
    .map(({ input, low, high }) => bar(input, effectOn(low, measure), effectOn(high, measure)))
    .filter(({ swing }) => swing > 0)
    .sort((a, b) => b.swing - a.swing);
}

function effectOn(side: Attempt<Effect> | undefined, measure: Measure): Ore {
  return side?.ok === true ? (side.result[measure] ?? ZERO_ORE) : ZERO_ORE;
}

function bar(input: SensitivityInput, low: Ore, high: Ore): TornadoBar {
  const swing = subtractOre(maxOre(low, high, ZERO_ORE), minOre(low, high, ZERO_ORE));
  return { input, low, high, swing };
}
