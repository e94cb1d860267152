import fc from "fast-check";
import { adjust } from "../../src/adjustments";
import { type Adjustment, type Scenario } from "../../src/budget";
import { ESF_PROGRAMMES } from "../../src/law";
import {
  assess,
  type Assessment,
  backToProgramme,
  differs,
  runScenario,
  runScenarios,
  type ScenarioOutcome,
} from "../../src/scenarios";
import { adjustment, project as anyProject } from "../adjustments/randomAdjustment";
import { twoPartners } from "../adjustments/twoPartners";
import { aCost, aProject, date, decimal, month } from "../support/projectBuilder";
import { seen, seenOf } from "./seen";

const runs = { numRuns: 60, seed: 20140101 };

function run(base: Assessment, ...adjustments: readonly Adjustment[]): ScenarioOutcome {
  return runScenario(base, { name: "Tänk om", adjustments });
}

/** The outcome of a scenario that can be calculated. @throws Error with its problems where it cannot. */
function compared(base: Assessment, ...adjustments: readonly Adjustment[]): ScenarioOutcome & { ok: true } {
  const outcome = run(base, ...adjustments);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`);
  return outcome;
}

describe("a scenario", () => {
  const base = assess(twoPartners());

  it("has every key figure beside the base's, and the checks that change verdict", () => {
    const { figures, verdicts, changes } = compared(base, { kind: "shift", months: 120 });
    expect(figures.filter(differs).map(({ id }) => id)).not.toContain("grant");
    expect(changes.map(({ path }) => path)).toContain("project.start");
    expect(verdicts.map(({ rule, from, to }) => [rule, from.status, to.status])).toContainEqual([
      "time.window",
      "pass",
      "fail",
    ]);
  });

  it.each([
    ["an unknown co-financier", { kind: "dropCoFinancier", organisation: "ingen" }, "unknownId"],
    ["a role that nobody has", { kind: "salary", factor: decimal("1.1"), role: "Kock" }, "noLine"],
    ["attendance above the whole time", { kind: "participants", factor: decimal("1.5") }, "wrongValue"],
    ["a time longer than a project may be moved", { kind: "shift", months: 2000 }, "wrongParameter"],
    ["an end before the lines'", { kind: "extend", months: -2 }, "outsideProject"],
  ] as const)("with %s says what is wrong, and nothing else", (_, adjustment, code) => {
    const outcome = run(base, adjustment);
    expect(outcome.ok ? [] : outcome.problems.map((problem) => problem.code)).toContain(code);
  });

  it("tells every problem of all its adjustments, each by its place", () => {
    const outcome = run(
      base,
      { kind: "dropCoFinancier", organisation: "ingen" },
      { kind: "grant", mode: "max" },
      { kind: "workload", factor: decimal("101") },
    );
    expect(outcome.ok ? [] : outcome.problems.map((each) => ("index" in each ? each.index : each))).toEqual([
      0, 2,
    ]);
  });

  it("says so where it makes an amount too large to calculate with", () => {
    const rich = assess(
      aProject({ costs: [aCost({ unitPrice: decimal("80000000000000"), quantity: decimal("1") })] }),
    );
    const outcome = run(rich, { kind: "costType", type: "other", factor: decimal("100") });
    expect(outcome.ok ? [] : outcome.problems).toEqual([{ code: "amountTooLarge" }]);
  });

  it("is judged on the terms of its base", () => {
    const advance: Adjustment = {
      kind: "claims",
      advance: { amount: decimal("400001"), month: month("2016-01") },
    };
    const statusOn = (decision: string): string | undefined =>
      compared(assess(twoPartners(), { decision: date(decision) }), advance).assessment.findings.find(
        ({ rule }) => rule === "cash.advance",
      )?.status;
    expect([statusOn("2016-01-01"), statusOn("2022-09-20")]).toEqual(["fail", "notApplicable"]);
  });
});

describe("scenarios", () => {
  it("that change nothing come to the base", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const base = assess(project);
        const { assessment, changes, figures, verdicts } = compared(base);
        expect(seen(assessment)).toEqual(seen(base));
        expect([changes, figures.filter(differs), verdicts]).toEqual([[], [], []]);
      }),
      runs,
    );
  });

  it("never change the base", () => {
    fc.assert(
      fc.property(anyProject, fc.array(adjustment, { maxLength: 4 }), (project, adjustments) => {
        const base = assess(project);
        const before = seen(base);
        run(base, ...adjustments);
        expect([seen(base), seenOf(project)]).toEqual([before, before]);
      }),
      runs,
    );
  });

  it("compose: one after the other on what the first made is both in order", () => {
    fc.assert(
      fc.property(anyProject, adjustment, adjustment, (project, first, second) => {
        const base = assess(project);
        const one = run(base, first);
        if (!one.ok) return;
        const [step, both] = [run(one.assessment, second), run(base, first, second)];
        expect(both.ok).toBe(step.ok);
        if (both.ok && step.ok) expect(seen(both.assessment)).toEqual(seen(step.assessment));
      }),
      runs,
    );
  });

  it("lead to another programme and back to the very same project, figures and findings", () => {
    fc.assert(
      fc.property(anyProject, fc.constantFrom(...ESF_PROGRAMMES), (project, programme) => {
        const base = assess(project);
        const { assessment, changes, verdicts } = compared(
          base,
          { kind: "programme", programme },
          backToProgramme(project),
        );
        expect(seen(assessment)).toEqual(seen(base));
        expect([changes, verdicts]).toEqual([[], []]);
      }),
      runs,
    );
  });

  it("are calculated one at a time, and no further than they are asked for", () => {
    const base = assess(twoPartners());
    const asked: string[] = [];
    function* scenarios(): Generator<Scenario> {
      for (const name of ["Första", "Andra", "Tredje"]) {
        asked.push(name);
        yield { name, adjustments: [] };
      }
    }
    for (const { scenario } of runScenarios(base, scenarios())) if (scenario.name === "Andra") break;
    expect(asked).toEqual(["Första", "Andra"]);
  });

  it("give the same as adjusting and assessing by hand", () => {
    fc.assert(
      fc.property(anyProject, adjustment, (project, change) => {
        const outcome = run(assess(project), change);
        const byHand = adjust(project, [change]);
        expect(outcome.ok).toBe(byHand.ok);
        if (outcome.ok && byHand.ok) expect(seen(outcome.assessment)).toEqual(seenOf(byHand.project));
      }),
      runs,
    );
  });
});
