import fc from "fast-check";
import { adjust } from "../../src/adjustments";
import { type Adjustment, type Project } from "../../src/budget";
import { calculate } from "../../src/funding";
import { ESF_PROGRAMMES, PROGRAMMES } from "../../src/law";
import { check, checkWithFixes, type CheckTerms, type Finding } from "../../src/rules";
import { project as anyProject } from "../adjustments/randomAdjustment";
import { aCost, aGroup, anInKind, aProject, aSalary, date, decimal, month } from "../support/projectBuilder";
import { withoutClockOrLocale } from "../support/withoutClockOrLocale";

const runs = { numRuns: 60, seed: 20100518 };
const programmes = fc.constantFrom(...PROGRAMMES);
const calls = fc.constantFrom<Project["call"]>(
  undefined,
  { id: "2015-00394" },
  { id: "2015-00394", minCoFinancingShare: decimal("0.25") },
  { id: "po2-2010-12-22-oppen" },
  { id: "unread-1", minCoFinancingShare: decimal("0.4") },
);

function findingsOf(project: Project, terms?: CheckTerms): Finding[] {
  return check(project, calculate(project), terms);
}

/** The project judged by another programme's law. @throws Error where the change is refused. */
function under(project: Project, change: Omit<Adjustment & { kind: "programme" }, "kind">): Project {
  const changed = adjust(project, [{ kind: "programme", ...change }]);
  if (!changed.ok) throw new Error(`the change of programme is refused: ${JSON.stringify(changed.problems)}`);
  return changed.project;
}

/** What a finding says, its lists in an order of their own; of a pass not which of several equally near figures it names. */
function said({ subjects, details, cite, ...rest }: Finding): string {
  const ordered = Object.entries(details ?? {}).map(([name, value]) => [
    name,
    typeof value === "string" ? value : [...value].sort(),
  ]);
  const { rule, status, note } = rest;
  return JSON.stringify(
    status === "pass"
      ? { rule, status, note }
      : { ...rest, cite, subjects: [...subjects].sort(), details: ordered },
  );
}

describe("findings", () => {
  it("are the same whatever the computer's clock, chance, language and time zone", () => {
    fc.assert(
      fc.property(anyProject, calls, (project, call) => {
        const judged = { ...project, ...(call === undefined ? {} : { call }) };
        const usual = checkWithFixes(judged, calculate(judged));
        expect(withoutClockOrLocale(() => checkWithFixes(judged, calculate(judged)))).toEqual(usual);
      }),
      runs,
    );
  });

  it("do not change a project, its calculation or each other", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const before = written(project);
        const first = findingsOf(project);
        expect(findingsOf(project)).toEqual(first);
        expect(written(project)).toBe(before);
      }),
      runs,
    );
  });

  it("are the same in whatever order the lines stand", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const { staff, costs, participants, inKind, income } = project;
        const reordered = {
          ...project,
          staff: [...staff].reverse(),
          costs: [...costs].reverse(),
          participants: [...participants].reverse(),
          inKind: [...inKind].reverse(),
          income: [...income].reverse(),
        };
        expect(findingsOf(reordered).map(said).sort()).toEqual(findingsOf(project).map(said).sort());
      }),
      runs,
    );
  });

  it("come back when a project is judged by another programme and then by its own again", () => {
    fc.assert(
      fc.property(anyProject, calls, programmes, (project, call, other) => {
        const own = { ...project, ...(call === undefined ? {} : { call }) };
        const { programme, area } = own.project;
        const back = under(under(own, { programme: other }), {
          programme,
          ...(area === undefined ? {} : { area }),
        });
        expect(checkWithFixes(back, calculate(back))).toEqual(checkWithFixes(own, calculate(own)));
      }),
      runs,
    );
  });

  it("follow the date of decision, and nothing else of the day they are made", () => {
    const project = aProject({
      project: { programme: "esf-2014-2020", start: date("2016-01-01"), end: date("2016-12-31") },
      costs: [aCost({ unitPrice: decimal("2000000") })],
      cashFlow: { advance: { amount: decimal("400001"), month: month("2016-01") } },
    });
    const advanceAt = (decision: string): string[] =>
      findingsOf(project, { decision: date(decision) })
        .filter(({ rule }) => rule === "cash.advance")
        .map(({ status }) => status);
    expect(["2016-01-01", "2022-09-19", "2022-09-20"].map(advanceAt)).toEqual([
      ["fail"],
      ["fail"],
      ["notApplicable"],
    ]);
  });
});

describe("a project of 2011", () => {
  const project = aProject({
    project: {
      programme: "esf-2007-2013",
      area: "2",
      region: "norra-mellansverige",
      start: date("2011-02-01"),
      end: date("2013-12-31"),
    },
    staff: [aSalary({ person: "Coach 1", onCostRate: decimal("0.4515") })],
    costs: [aCost({ type: "equipmentMaterial", text: "Datorer", unitPrice: decimal("300000") })],
    participants: [aGroup({ certificate: "confirmed" })],
    inKind: [anInKind({ organisation: "kommunen", hours: decimal("10"), hourlyRate: decimal("300") })],
    indirect: { option: "direct20" },
    cashFlow: { advance: { amount: decimal("500000"), month: month("2011-02") } },
  });
  const statusUnder = (programme: Project["project"]["programme"], rule: string): string[] =>
    findingsOf(under(project, { programme }))
      .filter((finding) => finding.rule === rule)
      .map(({ status }) => status);

  it.each([
    ["time.window", ["pass", "fail", "fail"]],
    ["flat.rate", ["pass", "fail", "fail"]],
    ["cash.advance", ["notApplicable", "fail", "fail"]],
    ["cofin.owner-cash", ["fail", "fail", "fail"]],
    ["cofin.closing", ["notApplicable", "notApplicable", "notApplicable"]],
  ] as const)("is judged on %s by each programme's own law", (rule, expected) => {
    expect(ESF_PROGRAMMES.map((programme) => statusUnder(programme, rule)[0])).toEqual(expected);
  });
});

function written(project: Project): string {
  return JSON.stringify(project, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}
