import fc from "fast-check";
import { calculate } from "../../src/funding";
import { check, type Finding, type RuleId } from "../../src/rules";
import { compareVerdicts, isTelling, type Verdict, verdictName } from "../../src/scenarios";
import { project as anyProject } from "../adjustments/randomAdjustment";

const runs = { numRuns: 40, seed: 20210701 };

function finding(facts: Partial<Finding> = {}): Finding {
  return {
    rule: "staff.load",
    status: "fail",
    severity: "warning",
    layer: "national",
    verified: "read",
    cite: [],
    subjects: ["staff/s1"],
    ...facts,
  };
}

const passing = finding({ status: "pass", subjects: ["project"] });

function text(verdict: Verdict): string {
  return verdict.status === "fail" ? `fail/${verdict.severity}` : verdict.status;
}

/** Each change as "rule subject: from → to". */
function changes(base: readonly Finding[], other: readonly Finding[]): string[] {
  return compareVerdicts(base, other).map(
    ({ rule, subjects, from, to }) => `${rule} ${subjects.join("+")}: ${text(from)} → ${text(to)}`,
  );
}

describe("verdicts compared", () => {
  it("change where the status of a rule on a subject does", () => {
    const [one, two] = [finding(), finding({ status: "unknown" })];
    expect(changes([one], [two])).toEqual(["staff.load staff/s1: fail/warning → unknown"]);
  });

  it("change where a failure becomes more severe, and not where only its figures move", () => {
    expect(changes([finding()], [finding({ severity: "error" })])).toEqual([
      "staff.load staff/s1: fail/warning → fail/error",
    ]);
    expect(changes([finding({ actual: "1.1" })], [finding({ actual: "1.3" })])).toEqual([]);
    expect(changes([passing], [{ ...passing, severity: "error", note: "withinTolerance" }])).toEqual([]);
  });

  it("carry both findings, so that both laws' articles can be cited", () => {
    const cited = (act: string): Finding["cite"] => [
      { act, article: "1", title: { sv: act, en: act }, url: "https://example.org" },
    ];
    const base = finding({ cite: cited("older") });
    const other = finding({ status: "pass", cite: cited("newer") });
    const [change] = compareVerdicts([base], [other]);
    expect([change?.base?.cite[0]?.act, change?.other?.cite[0]?.act]).toEqual(["older", "newer"]);
  });

  it("answer for every failing subject where the other side passes as a whole", () => {
    const failing = [finding(), finding({ subjects: ["staff/s2"] })];
    expect(changes([passing], failing)).toEqual([
      "staff.load staff/s1: pass → fail/warning",
      "staff.load staff/s2: pass → fail/warning",
    ]);
    expect(changes(failing, [passing])).toEqual([
      "staff.load staff/s1: fail/warning → pass",
      "staff.load staff/s2: fail/warning → pass",
    ]);
  });

  it("say of a subject that only one side names that the other does not name it", () => {
    const [one, two] = [finding(), finding({ subjects: ["staff/s2"] })];
    expect(changes([one, two], [one])).toEqual(["staff.load staff/s2: fail/warning → unnamed"]);
    expect(changes([one], [two])).toEqual([
      "staff.load staff/s2: unnamed → fail/warning",
      "staff.load staff/s1: fail/warning → unnamed",
    ]);
  });

  it("pair findings on the same subjects in their order, and do not mind the order of the subjects", () => {
    const together = finding({ subjects: ["staff/s1", "staff/s2"] });
    const swapped = finding({ subjects: ["staff/s2", "staff/s1"] });
    expect(changes([together, together], [swapped, { ...swapped, severity: "error" }])).toEqual([
      "staff.load staff/s2+staff/s1: fail/warning → fail/error",
    ]);
  });

  it("begin with what is worst on the other side, then go by the order of the rules", () => {
    const of = (rule: RuleId, status: Finding["status"], severity: Finding["severity"] = "error"): Finding =>
      finding({ rule, status, severity, subjects: ["project"] });
    const base = [
      of("share.call", "fail"),
      of("balance", "pass"),
      of("recon", "pass"),
      of("cash.need", "pass"),
    ];
    const other = [
      of("share.call", "pass"),
      of("balance", "fail", "warning"),
      of("recon", "notApplicable"),
      of("cash.need", "fail"),
    ];
    expect(compareVerdicts(base, other).map(({ rule }) => rule)).toEqual([
      "cash.need",
      "balance",
      "share.call",
      "recon",
    ]);
  });

  it.each<[boolean, string, Partial<Finding>, Partial<Finding>]>([
    [true, "a failure that is mended", {}, { status: "pass" }],
    [true, "what can no longer be decided", { status: "pass" }, { status: "unknown" }],
    [false, "a check that begins to be tested and passes", { status: "notApplicable" }, { status: "pass" }],
  ])("are worth telling (%s): %s", (expected, _, base, other) => {
    const [change] = compareVerdicts([finding(base)], [finding(other)]);
    expect(change && isTelling(change)).toBe(expected);
  });

  it("are called by their severity where they fail, else by their status", () => {
    expect(verdictName({ status: "fail", severity: "warning" })).toBe("warning");
    expect(verdictName({ status: "unknown" })).toBe("unknown");
  });

  it("do not change from a project to itself", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const calculation = calculate(project);
        expect(compareVerdicts(check(project, calculation), check(project, calculation))).toEqual([]);
      }),
      runs,
    );
  });

  it("change back as they changed, whatever two projects", () => {
    fc.assert(
      fc.property(anyProject, anyProject, (one, two) => {
        const [base, other] = [check(one, calculate(one)), check(two, calculate(two))];
        const turned = compareVerdicts(other, base).map(
          ({ rule, subjects, from, to }) =>
            `${rule} ${[...subjects].sort().join("+")}: ${text(to)} → ${text(from)}`,
        );
        const there = compareVerdicts(base, other).map(
          ({ rule, subjects, from, to }) =>
            `${rule} ${[...subjects].sort().join("+")}: ${text(from)} → ${text(to)}`,
        );
        expect(turned.sort()).toEqual(there.sort());
      }),
      runs,
    );
  });
});
