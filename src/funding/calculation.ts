import { type Budget, calculateBudget, type Project } from "../budget";
import { type CashFlow, cashFlow } from "./cashFlow";
import { calculateFinancing, type Financing } from "./financing";
import { type Outcomes, outcomes } from "./outcomes";

/** Everything that is calculated of a project. */
export interface Calculation {
  readonly budget: Budget;
  readonly financing: Financing;
  /** Absent where the project states no terms of payment. */
  readonly cashFlow?: CashFlow;
  readonly outcomes: Outcomes;
}

/**
 * Calculates a project by domain.md: pure, exact, every amount in whole öre. Throws AmountOutOfRange where an amount is
 * beyond ±9·10¹³ kr.
 */
export function calculate(project: Project): Calculation {
  const budget = calculateBudget(project);
  const financing = calculateFinancing(project, budget);
  const { grant, contributions } = financing;
  return {
    budget,
    financing,
    ...(project.cashFlow === undefined
      ? {}
      : { cashFlow: cashFlow({ budget, grant, contributions }, project.cashFlow) }),
    outcomes: outcomes(project, budget, grant),
  };
}
