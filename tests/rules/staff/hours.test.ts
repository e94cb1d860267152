import { type HourlyRateLine, type Project } from "../../../src/budget";
import { type ProgrammeId } from "../../../src/law";
import { anHourlyRate, aProject, aSalary, date, decimal } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";

interface Terms {
  readonly programme?: ProgrammeId;
  readonly start?: string;
  readonly end?: string;
}

function workOf(lines: readonly Partial<HourlyRateLine>[], terms: Terms = {}): Project {
  const { programme = "esf-2014-2020", start = "2019-01-01", end = "2019-12-31" } = terms;
  return aProject({
    project: { programme, start: date(start), end: date(end) },
    staff: lines.map((line, index) => anHourlyRate({ id: `s${String(index)}`, person: "Coach 1", ...line })),
  });
}

describe("staff.hours", () => {
  test("passes a full-time employee who works 1720 hours, all that the year allows", () => {
    expect(findingOf("staff.hours", workOf([{}]))).toMatchObject({
      status: "pass",
      unit: "hours",
      actual: "1720",
      limit: "1720",
    });
  });

  test("fails where a part-time employee works more than the employment holds", () => {
    const line = { workload: decimal("0.501"), employment: decimal("0.5") };
    const finding = findingOf("staff.hours", workOf([line]));
    expect(finding).toMatchObject({
      status: "fail",
      severity: "error",
      actual: "861.72",
      limit: "860",
      gap: "1.72",
    });
    const { sv, en } = sentencesOf(finding);
    expect(sv).toMatch(/Coach 1.*861,72 timmar.*2019.*högst 860 timmar.*1,72 timmar/);
    expect(en).toMatch(/Coach 1.*861.72 hours.*at most 860 hours/);
  });

  test("adds up a person's lines, which together pass at full time and fail above it", () => {
    const half = { workload: decimal("0.5") };
    expect(findingOf("staff.hours", workOf([half, half])).status).toBe("pass");
    expect(findingOf("staff.hours", workOf([half, { workload: decimal("0.501") }]))).toMatchObject({
      status: "fail",
      actual: "1721.72",
      subjects: ["staff/s0", "staff/s1"],
    });
  });

  test("counts each calendar year by itself", () => {
    const twoYears = { start: "2019-07-01", end: "2021-06-30" };
    const line = { workload: decimal("1"), employment: decimal("0.8") };
    expect(findingOf("staff.hours", workOf([line], twoYears))).toMatchObject({
      status: "fail",
      actual: "1720",
      limit: "1376",
      details: { person: "Coach 1", year: "2020" },
    });
  });

  test("holds from August 2018: a year that opened before is not judged, one that the project opens later is", () => {
    const above = [{ workload: decimal("1.2") }];
    const year2018 = { start: "2018-01-01", end: "2018-12-31" };
    expect(findingOf("staff.hours", workOf(above, year2018)).status).toBe("notApplicable");
    const longAutumn = workOf([{ workload: decimal("4") }], { start: "2018-08-02", end: "2018-12-31" });
    expect(findingOf("staff.hours", longAutumn).status).toBe("fail");
  });

  test("is a hint in 2021–2027, where the final text was not read", () => {
    const later = { programme: "esf-plus-2021-2027", start: "2023-01-01", end: "2023-12-31" } as const;
    const finding = findingOf("staff.hours", workOf([{ workload: decimal("1.1") }], later));
    expect(finding).toMatchObject({ status: "fail", severity: "info", verified: "partly" });
  });

  test("proposes the workload that fits the hours", () => {
    const line = { workload: decimal("0.6"), employment: decimal("0.5") };
    const project = workOf([line]);
    const keyed = {
      ...project,
      financing: { cash: [{ id: "f1", organisation: "kommunen", key: decimal("1") }] },
    };
    expect(findingOf("staff.hours", keyed).fix?.[0]?.adjustments).toEqual([
      { kind: "line", list: "staff", id: "s0", field: "workload", value: "0.5" },
    ]);
  });

  test("cannot tell without persons, and does not apply to salaries or to other programmes", () => {
    const nameless = aProject({
      project: { programme: "esf-2014-2020", start: date("2019-01-01"), end: date("2019-12-31") },
      staff: [anHourlyRate()],
    });
    expect(findingOf("staff.hours", nameless)).toMatchObject({
      status: "unknown",
      missing: ["staff.person"],
    });
    const salaries = { ...nameless, staff: [aSalary({ person: "Coach 1" })] };
    expect(findingOf("staff.hours", salaries).status).toBe("notApplicable");
    const early = workOf([{ workload: decimal("2") }], {
      programme: "esf-2007-2013",
      start: "2011-01-01",
      end: "2011-12-31",
    });
    expect(findingOf("staff.hours", early).status).toBe("notApplicable");
  });
});
