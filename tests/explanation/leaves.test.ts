import fc from "fast-check";
import { dayNumber, readDate } from "../../src/calendar";
import { calculate } from "../../src/funding";
import { compare, Decimal, exact, type Exact } from "../../src/money";
import { writeProject } from "../../src/project-file";
import { type Explanation, explainer, figureNames } from "../../src/scenarios";
import { type Project } from "../../src/budget";
import { EXAMPLES, example } from "../golden/example";
import { aProject, aSalary, date, decimal } from "../support/projectBuilder";
import { projectFile } from "../support/randomProject";
import { projectOf, quantitiesIn } from "./evaluation";

function leavesOf(project: Project): Explanation[] {
  const calculation = calculate(project);
  const explain = explainer(project, calculation);
  const seen = new Set<Explanation>();
  for (const name of figureNames(project, calculation)) {
    const found = explain(name);
    if (found !== undefined) quantitiesIn(found, seen);
  }
  return [...seen].filter(({ operation }) => operation === undefined);
}

/** What a project file says at a path, `staff[0].workload` or `costs[0].amounts["2011-03"]`. */
function saidAt(file: unknown, path: string): unknown {
  const steps = path.match(/[A-Za-z][A-Za-z0-9]*|\d{4}-\d{2}|\d+/g) ?? [];
  return steps.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null
        ? Object.entries(at).find(([name]) => name === step)?.[1]
        : undefined,
    file,
  );
}

function valueOf(said: unknown): Exact | undefined {
  if (typeof said !== "string" && typeof said !== "number") return undefined;
  const date = typeof said === "string" ? readDate(said) : undefined;
  return date === undefined ? exact(new Decimal(said)) : exact(dayNumber(date));
}

/** Inputs that the project file does not have with that value, and defaults where it says something. */
function misplaced(project: Project): unknown[] {
  const file: unknown = JSON.parse(writeProject(project));
  return leavesOf(project).filter(({ subject, value }) => {
    if (subject.kind === "default") return saidAt(file, subject.path) !== undefined;
    if (subject.kind !== "input") return false;
    const said = valueOf(saidAt(file, subject.path));
    return said === undefined || compare(said, value) !== 0;
  });
}

describe("the leaves of explanations", () => {
  it.each(EXAMPLES)("stand in the project file with their values, in the example %s", (id) => {
    expect(misplaced(example(id).project)).toEqual([]);
  });

  it("stand in the project file with their values, in any project", () => {
    fc.assert(
      fc.property(projectFile, (file) => {
        expect(misplaced(projectOf(file))).toEqual([]);
      }),
      { numRuns: 100, seed: 20140101 },
    );
  });

  it.each(EXAMPLES)("that are numbers of law have their source, in the example %s", (id) => {
    const laws = leavesOf(example(id).project).filter(({ subject }) => subject.kind === "law");
    const withoutSource = laws.filter(
      ({ subject }) => subject.kind === "law" && subject.citation === undefined,
    );
    expect(withoutSource).toEqual([]);
  });

  it("cite the article of the flat rate and the day from which it holds", () => {
    const project = aProject({
      project: { programme: "esf-2014-2020", start: date("2016-01-01"), end: date("2016-12-31") },
      staff: [aSalary()],
      indirect: { option: "staff15" },
    });
    const [rate] = leavesOf(project).filter(({ subject }) => subject.kind === "law");
    expect(rate?.subject).toMatchObject({
      from: "2014-01-01",
      verified: "read",
      citation: { act: "32013R1303", article: "68(1)", point: "b" },
    });
  });

  it("say of an option that the programme does not know that it has no source there", () => {
    const project = aProject({ staff: [aSalary()], indirect: { option: "direct7" } });
    const [rate] = leavesOf(project).filter(({ subject }) => subject.kind === "law");
    expect(rate?.subject).not.toHaveProperty("citation");
    expect(rate?.subject).toHaveProperty("note");
  });

  it("cite a call whose text was read, and the project file where it is stricter", () => {
    const subjectsOf = (minCoFinancingShare: string): unknown =>
      leavesOf(
        aProject({
          staff: [aSalary()],
          call: { id: "2015-00394", minCoFinancingShare: decimal(minCoFinancingShare) },
        }),
      )
        .map(({ subject }) => subject)
        .find(
          (subject) =>
            subject.kind === "law" || (subject.kind === "input" && subject.path.startsWith("call.")),
        );
    expect(subjectsOf("0.1")).toHaveProperty("citation");
    expect(subjectsOf("0.99")).toEqual({ kind: "input", path: "call.minCoFinancingShare" });
  });
});
