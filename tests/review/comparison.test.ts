import fc from "fast-check";
import { adjust } from "../../src/adjustments";
import { type Project } from "../../src/budget";
import { compareProjects, isSame } from "../../src/review";
import { readProjectValue } from "../../src/project-file";
import { assess } from "../../src/scenarios";
import { aCost, aProject, aSalary, kr } from "../support/projectBuilder";
import { projectFile } from "../support/randomProject";

const compare = (before: Project, after: Project) => compareProjects(assess(before), assess(after));

const anyProject = projectFile.map((file) => {
  const read = readProjectValue(file);
  if (!read.ok) throw new Error("a random project is valid");
  return read.project;
});

const BASE = aProject({
  staff: [aSalary({ id: "coach" }), aSalary({ id: "leader" })],
  costs: [aCost({ id: "rent" })],
});

describe("a project compared with itself", () => {
  it("has no difference, whatever the project", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        expect(isSame(compare(project, project))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a project with one changed salary", () => {
  const raised = adjust(BASE, [
    { kind: "line", list: "staff", id: "coach", field: "monthlySalary", value: "31000" },
  ]);
  if (!raised.ok) throw new Error("the salary can be raised");
  const comparison = compare(BASE, raised.project);

  it("differs in exactly that field of that line", () => {
    expect(comparison.facts).toEqual([]);
    expect(comparison.lines).toHaveLength(1);
    expect(comparison.lines[0]).toMatchObject({ list: "staff", id: "coach", fate: "changed" });
    expect(comparison.lines[0]?.fields.map(({ path }) => path)).toEqual(["staff[0].monthlySalary"]);
  });

  it("tells what the line costs in its twelve months, before and after", () => {
    const [line] = comparison.lines;
    expect(line?.total).toEqual({ before: kr("360000"), after: kr("372000") });
    expect(line?.months).toHaveLength(12);
    expect(line?.months[0]).toEqual({ month: "2011-01", before: kr("30000"), after: kr("31000") });
  });

  it("tells every figure that follows, and no other", () => {
    const paths = comparison.report.map(({ path }) => path);
    expect(comparison.report).toContainEqual({
      path: "totals.staff",
      before: "720000.00",
      after: "732000.00",
    });
    expect(paths).toContain("months.2011-12.total");
    expect(paths.filter((path) => /\.(?:premises|other|participants|inKind)$/.test(path))).toEqual([]);
    expect(comparison.figures.map(({ id }) => id)).toEqual(expect.arrayContaining(["total", "cash"]));
  });
});

describe("lines", () => {
  it("that are new or gone are told apart from those that changed", () => {
    const after = { ...BASE, staff: [aSalary({ id: "leader" }), aSalary({ id: "teacher" })] };
    expect(compare(BASE, after).lines.map(({ id, fate }) => [id, fate])).toEqual([
      ["coach", "removed"],
      ["teacher", "added"],
    ]);
  });

  it("that only moved in their list are the same", () => {
    expect(isSame(compare(BASE, { ...BASE, staff: [...BASE.staff].reverse() }))).toBe(true);
  });

  it("whose amounts follow from another fact are told as such", () => {
    const earlier = aProject({ costs: [aCost({ id: "rent" })] });
    const shorter = adjust(earlier, [{ kind: "extend", months: -1 }]);
    if (!shorter.ok) throw new Error("the project can end a month earlier");
    const comparison = compare(earlier, shorter.project);
    expect(comparison.facts.map(({ path }) => path)).toEqual(["project.end"]);
    expect(comparison.lines.map(({ id, fate }) => [id, fate])).toEqual([["rent", "follows"]]);
  });
});

describe("the months of every line", () => {
  it("differ by what the line's total differs by", () => {
    fc.assert(
      fc.property(anyProject, anyProject, (before, after) => {
        for (const { total, months } of compare(before, after).lines) {
          const difference = months.reduce((sum, month) => sum + month.after - month.before, 0);
          expect(difference).toBe((total?.after ?? 0) - (total?.before ?? 0));
        }
      }),
      { numRuns: 50 },
    );
  });
});
