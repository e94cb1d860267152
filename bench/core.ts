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

/** The same project of lines that were never calculated: what is known of a line is kept with its object. */
function anew(project: Project): Project {
  return {
    ...project,
    staff: project.staff.map((line) => ({ ...line })),
    costs: project.costs.map((line) => ({ ...line })),
    participants: project.participants.map((line) => ({ ...line })),
    inKind: project.inKind.map((line) => ({ ...line })),
    income: project.income.map((line) => ({ ...line })),
  };
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Median of 30 runs, after so many others that the engine has compiled the work; what it is given is made before. */
function warm<Given>(work: (given: Given) => unknown, given: () => Given): number {
  const timed = (): number => {
    const made = given();
    return milliseconds(() => work(made));
  };
  for (let run = 0; run < WARM_UP; run++) timed();
  const times = Array.from({ length: RUNS }, timed).sort((a, b) => a - b);
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
const unknown = (): Project => anew(project);
const known = (): Project => project;
console.log(
  `warm, calculation and report        ${shown(warm((each) => reportJson(each, calculate(each)), unknown))}`,
);
console.log(`  of which the calculation          ${shown(warm(calculate, unknown))}`);
console.log(
  `  of which the report               ${shown(warm((each) => reportJson(each, calculation), known))}`,
);
console.log(`warm, calculation of known lines    ${shown(warm(calculate, known))}`);
console.log(`warm, reading the project file      ${shown(warm(readProject, () => text))}`);

const PARTS = [1 / 4, 1 / 2, 1];
const columns = PARTS.map((part) => `${countsOf({ lines: 1, months: part }).months} months`.padStart(11));
console.log(`\nwarm, calculation and report\n${"".padEnd(10)}${columns.join("")}`);
for (const lines of PARTS) {
  const row = PARTS.map((months) => {
    const size: Size = { lines, months };
    const smaller = read(largeProject(size));
    return shown(
      warm(
        (each) => reportJson(each, calculate(each)),
        () => anew(smaller),
      ),
    ).padStart(11);
  });
  console.log(`${`${countsOf({ lines, months: 1 }).lines} lines`.padEnd(10)}${row.join("")}`);
}
