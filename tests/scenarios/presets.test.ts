import { type Project } from "../../src/budget";
import { type Finding } from "../../src/rules";
import {
  assess,
  backToProgramme,
  presetsFor,
  runScenario,
  type PresetId,
  type ScenarioOutcome,
} from "../../src/scenarios";
import { example } from "../golden/example";
import { aGroup, aProject, aSalary, date, decimal } from "../support/projectBuilder";
import { seen } from "./seen";

/** The presets of a project, each as what it does or why it cannot be asked. */
function presets(project: Project): Record<string, unknown> {
  return Object.fromEntries(
    presetsFor(assess(project)).map((preset) => [
      preset.id,
      preset.available ? preset.adjustments[0] : preset.obstacle.code,
    ]),
  );
}

describe("the questions that are made for a project", () => {
  it("are its programme, its largest co-financier, its time, its salaries and its flat rate", () => {
    const project = aProject({
      project: { programme: "esf-2014-2020" },
      staff: [aSalary()],
      participants: [aGroup({ organisation: "staten" })],
      financing: {
        cash: [
          { id: "f1", organisation: "regionen", amount: decimal("50000") },
          { id: "f2", organisation: "kommunen", amount: decimal("900000") },
        ],
      },
    });
    expect(presets(project)).toEqual({
      esfPlusToday: { kind: "programme", programme: "esf-plus-2021-2027" },
      // 120 000 kr of participants' pay; the owner pays more, but is no co-financier to lose.
      withoutLargestCoFinancier: { kind: "dropCoFinancier", organisation: "staten" },
      sixMonthsLater: { kind: "shift", months: 6 },
      salaryUp: { kind: "salary", factor: decimal("1.03") },
      residualFlatRate: { kind: "indirect", option: "staff40" },
    });
  });

  it("cannot be asked where there is nothing to ask about, and say why", () => {
    expect(presets(aProject({ project: { programme: "esf-plus-2021-2027" } }))).toMatchObject({
      esfPlusToday: "alreadyThere",
      withoutLargestCoFinancier: "noCoFinancier",
      salaryUp: "noStaff",
      residualFlatRate: "noStaff",
    });
    expect(presets(aProject({ staff: [aSalary()], indirect: { option: "staff40" } }))).toMatchObject({
      residualFlatRate: "alreadyThere",
    });
  });

  it("tell what the project refuses", () => {
    const late = aProject({ project: { start: date("2100-01-01"), end: date("2100-12-31") } });
    const finsam = aProject({
      financing: {
        cash: [],
        finsam: {
          amount: decimal("800"),
          state: "staten",
          regions: [{ organisation: "regionen" }],
          municipalities: [{ organisation: "kommunen" }],
        },
      },
    });
    expect([presets(late)["sixMonthsLater"], presets(finsam)["withoutLargestCoFinancier"]]).toEqual([
      "refused",
      "refused",
    ]);
  });
});

describe("Steget Vidare", () => {
  const base = assess(example("steget-vidare").project);

  function asked(id: PresetId): ScenarioOutcome & { ok: true } {
    const preset = presetsFor(base).find((each) => each.id === id);
    if (preset?.available !== true) throw new Error(`${id} cannot be asked: ${JSON.stringify(preset)}`);
    const outcome = runScenario(base, { name: id, adjustments: preset.adjustments });
    if (!outcome.ok) throw new Error(`${id} cannot be calculated: ${JSON.stringify(outcome.problems)}`);
    return outcome;
  }

  it("under ESF+ fails where that law asks for something else, with the articles of both laws", () => {
    const failing = asked("esfPlusToday").verdicts.filter(({ to }) => to.status === "fail");
    const articles = (finding: Finding | undefined): string[] =>
      (finding?.cite ?? []).map(({ act, article }) => `${act} ${article ?? ""}`.trim());
    expect(
      failing.map(({ rule, subjects, from, base: before, other }) => [
        `${rule} ${subjects.join()}: ${from.status}`,
        articles(before),
        articles(other),
      ]),
    ).toEqual([
      ["time.window project: pass", ["32006R1083 56(1)"], ["32021R1060 63(2)"]],
      ["cost.equipment costs/c6: fail", ["32006R1081 11(2)"], ["32021R1057 16(1)"]],
      ["cofin.owner-cash participants/p3: pass", ["Svenska ESF-rådet"], ["Svenska ESF-rådet"]],
    ]);
  });

  it("under ESF+ costs and is paid for as before: only the law is another", () => {
    const { figures } = asked("esfPlusToday");
    const amounts = figures.filter(({ unit }) => unit === "kr" || unit === "share");
    for (const { base: before, other } of amounts) expect(other).toEqual(before);
  });

  it("comes back from ESF+ to the very same project, figures and findings", () => {
    const { assessment } = asked("esfPlusToday");
    const back = runScenario(assessment, { name: "tillbaka", adjustments: [backToProgramme(base.project)] });
    expect(back.ok ? seen(back.assessment) : back).toEqual(seen(base));
  });

  it("six months later starts in August and meets one more salary revision", () => {
    const { assessment, figures } = asked("sixMonthsLater");
    expect(assessment.project.project).toMatchObject({ start: "2011-08-01", end: "2014-06-30" });
    const total = figures.find(({ id }) => id === "total");
    expect(total?.unit === "kr" && (total.difference ?? 0)).toBeGreaterThan(0);
  });
});
