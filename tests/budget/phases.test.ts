import { monthGrid, type Phase, phaseOfMonths, type PhaseKind } from "../../src/budget";
import { aProject, date } from "../support/projectBuilder";

const phase = (kind: PhaseKind, start: string, end: string): Phase => ({
  kind,
  start: date(start),
  end: date(end),
});

function phasesOfStudy(...phases: readonly Phase[]): string[] {
  const { project } = aProject({ project: { start: date("2010-05-18"), end: date("2010-08-31"), phases } });
  return phaseOfMonths(project, monthGrid(project));
}

describe("a month belongs to", () => {
  it("the phase that holds its first project day, also where the phase ends within it", () => {
    const [planning, implementation] = [
      phase("planning", "2010-05-18", "2010-06-14"),
      phase("implementation", "2010-06-15", "2010-08-31"),
    ];
    expect(phasesOfStudy(planning, implementation)).toEqual([
      "planning",
      "planning",
      "implementation",
      "implementation",
    ]);
  });

  it("no phase where none holds that day", () => {
    expect(
      phasesOfStudy(
        phase("planning", "2010-05-19", "2010-06-30"),
        phase("closing", "2010-08-01", "2010-08-31"),
      ),
    ).toEqual(["", "planning", "", "closing"]);
  });
});
