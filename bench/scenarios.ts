import { readFileSync } from "node:fs";
import { adjust } from "../src/adjustments";
import { type Adjustment, type Project } from "../src/budget";
import { calculate } from "../src/funding";
import { Decimal } from "../src/money";
import { readProject } from "../src/project-file";
import { assess, runScenario, salaryAxis, scenarioGrid, sensitivity, shareAxis } from "../src/scenarios";
import { largeProject } from "./largeProject";

/* What scenarios cost: many of one project, with figures alone and with every check; a sensitivity table; a grid. */

function read(text: string): Project {
  const reading = readProject(text);
  if (reading.ok) return reading.project;
  throw new Error(`the project is written wrong: ${JSON.stringify(reading.problems.slice(0, 3))}`);
}

/** A different scenario for every number: a line's workload, a purchase, a co-financier's cash, all salaries or the time. */
function scenario({ staff, financing }: Project, number: number): readonly Adjustment[] {
  const factor = new Decimal(1000 + number).div(1000);
  const line = staff[number % staff.length];
  const payer = financing.cash[number % financing.cash.length];
  if (line === undefined || payer === undefined) throw new Error("the project has staff and cash");
  const kinds: readonly Adjustment[] = [
    { kind: "line", list: "staff", id: line.id, field: "workload", value: `0.${String(1000 + number)}` },
    { kind: "cash", organisation: payer.organisation, amount: new Decimal(100_000 + number) },
    { kind: "salary", factor },
    { kind: "salary", factor, organisation: line.organisation },
    { kind: "shift", months: (number % 12) + 1 },
  ];
  const chosen = kinds[number % kinds.length];
  return chosen === undefined ? [] : [chosen];
}

function timed(name: string, count: number, work: () => unknown): void {
  const start = performance.now();
  work();
  const time = performance.now() - start;
  const each = count === 1 ? "" : `, ${(time / count).toFixed(2)} ms each`;
  console.log(`  ${name.padEnd(46)}${time.toFixed(0).padStart(7)} ms${each}`);
}

function measure(name: string, count: number, project: Project): void {
  const base = assess(project);
  const all = Array.from({ length: count }, (_, number) => scenario(project, number));
  console.log(`${name}, node ${process.version}`);
  timed(`${count} scenarios, figures alone, cold`, count, () => {
    for (const adjustments of all) {
      const adjusted = adjust(project, adjustments);
      if (!adjusted.ok) throw new Error(`refused: ${JSON.stringify(adjusted.problems)}`);
      calculate(adjusted.project);
    }
  });
  timed(`${count} scenarios, figures and all checks compared`, count, () => {
    for (const adjustments of all) runScenario(base, { name: "", adjustments });
  });
  timed("sensitivity table", 1, () => [...sensitivity(project, base.calculation)]);
  const steps = Array.from({ length: 10 }, (_, step) => new Decimal(50 + step).div(100));
  timed("grid of 10 shares × 10 levels of salary", 100, () => [
    ...scenarioGrid(base, shareAxis(project, steps), salaryAxis(steps)),
  ]);
}

measure("Steget Vidare", 1000, read(readFileSync("examples/steget-vidare.delfin.json", "utf8")));
measure("\nthe large project", 100, read(largeProject()));
