import fc from "fast-check";
import { adjust } from "../../src/adjustments";
import { calculateBudget, type Project } from "../../src/budget";
import { calculate } from "../../src/funding";
import { readProject, reportJson, writeProject } from "../../src/project-file";
import { adjustment, project as anyProject } from "../adjustments/randomAdjustment";
import { aCost, anOrganisation, aProject, aSalary, date, decimal } from "../support/projectBuilder";

const runs = { numRuns: 100, seed: 20100518 };

/** The same project of lines that nobody has seen. @throws Error where the reader refuses it. */
function anew(project: Project): Project {
  const reading = readProject(writeProject(project));
  if (!reading.ok) throw new Error(`the project file refuses it: ${JSON.stringify(reading)}`);
  return reading.project;
}

function report(project: Project): unknown {
  return reportJson(project, calculate(project));
}

describe("lines that are calculated once", () => {
  it("cost what they cost calculated anew, whatever was changed around them and in which order", () => {
    fc.assert(
      fc.property(anyProject, fc.array(adjustment, { maxLength: 5 }), (project, adjustments) => {
        const made = adjustments.reduce<readonly Project[]>(
          (before, each) => {
            const adjusted = adjust(before.at(-1) ?? project, [each]);
            return adjusted.ok ? [...before, adjusted.project] : before;
          },
          [project],
        );
        for (const each of [...made, ...[...made].reverse()])
          expect(report(each)).toEqual(report(anew(each)));
      }),
      runs,
    );
  });

  it("are not calculated again for another project that holds the same lines", () => {
    const project = aProject({ staff: [aSalary()], costs: [aCost()] });
    const [first, second] = [calculateBudget(project), calculateBudget({ ...project, scenarios: [] })];
    expect(second.lines.every((line, position) => line === first.lines[position])).toBe(true);
  });

  it("are calculated again where the project's days are others, since its days bound theirs", () => {
    const project = aProject({ staff: [aSalary()] });
    calculateBudget(project);
    const shorter = { ...project, project: { ...project.project, end: date("2011-06-30") } };
    expect(calculateBudget(shorter).totals.staff).toBe(6 * 30_000_00);
  });

  it("are calculated again where their organisation begins to recover VAT", () => {
    const project = aProject({ costs: [aCost({ vatRate: decimal("0.25") })] });
    const recovering = { ...project, organisations: [anOrganisation("kommunen", { recoversVat: true })] };
    expect([project, recovering, project].map((each) => calculateBudget(each).totals.total)).toEqual([
      1_500_00, 1_200_00, 1_500_00,
    ]);
  });
});
