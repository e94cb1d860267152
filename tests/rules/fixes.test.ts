import fc from "fast-check";
import { adjust } from "../../src/adjustments";
import { type Project } from "../../src/budget";
import { calculate } from "../../src/funding";
import { check, checkWithFixes, type Finding, type Fix } from "../../src/rules";
import { project as anyProject } from "../adjustments/randomAdjustment";

const runs = { numRuns: 60, seed: 20160314 };

/** Every fix that is proposed for the project, with the finding that it mends. */
function proposedFor(project: Project): { readonly finding: Finding; readonly fix: Fix }[] {
  const findings = checkWithFixes(project, calculate(project));
  return findings.flatMap((finding) => (finding.fix ?? []).map((fix) => ({ finding, fix })));
}

/** @throws Error where an adjustment is refused. */
function mended(project: Project, { adjustments }: Fix): Project {
  const adjusted = adjust(project, adjustments);
  if (!adjusted.ok) throw new Error(`a fix is refused: ${JSON.stringify(adjusted.problems)}`);
  return adjusted.project;
}

function errors(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ status, severity }) => status === "fail" && severity === "error")
    .map(({ rule }) => rule);
}

function speaksOf(other: Finding, { rule, subjects, note }: Finding): boolean {
  return (
    other.status === "fail" &&
    other.rule === rule &&
    other.note === note &&
    JSON.stringify([...other.subjects].sort()) === JSON.stringify([...subjects].sort())
  );
}

/** Whether the later fix is the earlier one and more, for the same outcome. */
function comesTo(earlier: Fix, later: Fix): boolean {
  const text = (adjustments: Fix["adjustments"]): string => JSON.stringify(adjustments);
  return (
    text(later.adjustments.slice(0, earlier.adjustments.length)) === text(earlier.adjustments) &&
    earlier.then.grant === later.then.grant &&
    earlier.then.balance === later.then.balance &&
    earlier.mends.join() === later.mends.join()
  );
}

function everyFix(law: (project: Project, proposal: { finding: Finding; fix: Fix }) => void): void {
  let tried = 0;
  fc.assert(
    fc.property(anyProject, (project) => {
      for (const proposal of proposedFor(project)) {
        law(project, proposal);
        tried += 1;
      }
    }),
    runs,
  );
  expect(tried).toBeGreaterThan(60);
}

describe("a proposed fix", () => {
  it("mends its finding: the rule does not fail any more on the same subjects", () => {
    everyFix((project, { finding, fix }) => {
      const after = mended(project, fix);
      const left = check(after, calculate(after)).filter((other) => speaksOf(other, finding));
      expect(left).toEqual([]);
    });
  });

  it("breaks nothing: no rule that did not fail before fails as an error afterwards", () => {
    everyFix((project, { fix }) => {
      const after = mended(project, fix);
      const before = new Set(errors(check(project, calculate(project))));
      expect(errors(check(after, calculate(after))).filter((rule) => !before.has(rule))).toEqual([]);
    });
  });

  it("does more than the fixes before it that begin in the same way", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        for (const { fix = [] } of checkWithFixes(project, calculate(project))) {
          const idle = fix.filter((later, place) => fix.slice(0, place).some((one) => comesTo(one, later)));
          expect(idle).toEqual([]);
        }
      }),
      runs,
    );
  });

  it("promises the grant and the balance that the calculation then gives", () => {
    everyFix((project, { fix }) => {
      const { financing } = calculate(mended(project, fix));
      expect([fix.then.grant, fix.then.balance].map(Number)).toEqual([
        financing.grant / 100,
        financing.balance / 100,
      ]);
    });
  });
});
