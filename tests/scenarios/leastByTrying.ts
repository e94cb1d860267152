import { adjust } from "../../src/adjustments";
import { type Adjustment, type Id, type Project } from "../../src/budget";
import { calculate } from "../../src/funding";
import { type Ore } from "../../src/money";
import { check } from "../../src/rules";
import { decimal, kr } from "../support/projectBuilder";

/** The least sum of new cash with which no rule fails as an error, over every grant not above today's and every sum, in kronor. */
export function leastByTrying(
  project: Project,
  payers: readonly (readonly [organisation: Id, today: number, most: number])[],
): Ore | undefined {
  const stated = Math.floor(calculate(project).financing.grant / 100);
  const [[one, oneToday, oneMost], [two, twoToday, twoMost]] = [payers[0] ?? none, payers[1] ?? none];
  const found: number[] = [];
  for (let grant = 0; grant <= stated; grant++) {
    for (let more = 0; more <= Math.max(oneMost - oneToday, 0); more++) {
      for (let still = 0; still <= Math.max(twoMost - twoToday, 0); still++) {
        const cash = (organisation: Id, amount: number): Adjustment[] => [
          { kind: "cash", organisation, amount: decimal(String(amount)) },
        ];
        const tried = afterwards(project, [
          { kind: "grant", mode: "fixed", amount: decimal(String(grant)) },
          ...(more === 0 ? [] : cash(one, oneToday + more)),
          ...(still === 0 ? [] : cash(two, twoToday + still)),
        ]);
        if (!fails(tried)) found.push(more + still);
      }
    }
  }
  return found.length === 0 ? undefined : kr(String(Math.min(...found)));
}

const none = ["", 0, 0] as const;

/** The project after the adjustments. @throws Error where they are refused. */
export function afterwards(project: Project, adjustments: readonly Adjustment[]): Project {
  const adjusted = adjust(project, adjustments);
  if (!adjusted.ok) throw new Error(`refused: ${JSON.stringify(adjusted.problems)}`);
  return adjusted.project;
}

/** Whether a rule fails as an error. */
export function fails(project: Project): boolean {
  return check(project, calculate(project)).some(
    ({ status, severity }) => status === "fail" && severity === "error",
  );
}
