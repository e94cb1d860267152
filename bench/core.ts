import { type Project } from "../src/budget";
import { calculate, type Calculation } from "../src/funding";
import { readProject, reportJson } from "../src/project-file";
import { countsOf, largeProject, type Size, WHOLE } from "./largeProject";

/* What the calculation of a large project costs: cold, warm, by part, and by how it grows with lines and months. */

const WARM_UP = 20;
const RUNS = 30;

function read(text: string): Project {
  const reading = readProject(text);
  if (reading.ok) return reading.project;
  throw new Error(`the project is written wrong: ${JSON.stringify(reading.problems.slice(0, 3))}`);
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Median of 30 runs, after so many others that the engine has compiled the work. */
function warm(work: () => unknown): number {
  for (let run = 0; run < WARM_UP; run++) work();
  const times = Array.from({ length: RUNS }, () => milliseconds(work)).sort((a, b) => a - b);
  return ((times[RUNS / 2 - 1] ?? 0) + (times[RUNS / 2] ?? 0)) / 2;
}

function shown(time: number): string {
  return `${time.toFixed(1)} ms`.padStart(9);
}

function lineMonths({ budget }: Calculation): number {
  return budget.lines.reduce((sum, { monthly }) => sum + monthly.length, 0);
}

const text = largeProject();
const project = read(text);
const cold = milliseconds(() => reportJson(project, calculate(project)));
const calculation = calculate(project);
const counts = countsOf(WHOLE);

console.log(
  `${counts.lines} lines, ${counts.months} months, ${lineMonths(calculation)} line-months, node ${process.version}`,
);
console.log(`first run, calculation and report   ${shown(cold)}`);
console.log(
  `warm, calculation and report        ${shown(warm(() => reportJson(project, calculate(project))))}`,
);
console.log(`  of which the calculation          ${shown(warm(() => calculate(project)))}`);
console.log(`  of which the report               ${shown(warm(() => reportJson(project, calculation)))}`);
console.log(`warm, reading the project file      ${shown(warm(() => readProject(text)))}`);

const PARTS = [1 / 4, 1 / 2, 1];
const columns = PARTS.map((part) => `${countsOf({ lines: 1, months: part }).months} months`.padStart(11));
console.log(`\nwarm, calculation and report\n${"".padEnd(10)}${columns.join("")}`);
for (const lines of PARTS) {
  const row = PARTS.map((months) => {
    const size: Size = { lines, months };
    const smaller = read(largeProject(size));
    return shown(warm(() => reportJson(smaller, calculate(smaller)))).padStart(11);
  });
  console.log(`${`${countsOf({ lines, months: 1 }).lines} lines`.padEnd(10)}${row.join("")}`);
}
