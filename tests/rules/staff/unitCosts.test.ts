import { type Project, type UnitCostLine } from "../../../src/budget";
import { anHourlyRate, aProject, aUnitCost, date, decimal } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";
import { example } from "../../golden/example";

/** A project of 2016 in West Sweden with staff at unit cost. */
function unitStaff(
  lines: readonly Partial<UnitCostLine>[],
  facts: Partial<Project["project"]> = {},
): Project {
  return aProject({
    project: {
      programme: "esf-2014-2020",
      area: "2.1",
      region: "vastsverige",
      start: date("2016-01-01"),
      end: date("2016-12-31"),
      ...facts,
    },
    staff: lines.map((line, index) => aUnitCost({ id: `s${String(index)}`, person: "Coach 1", ...line })),
    financing: { cash: [{ id: "f1", organisation: "kommunen", key: decimal("1") }] },
  });
}

const noUnitCosts = unitStaff([]);

describe("staff.unit-hours", () => {
  test("passes at exactly 1 862 hours in a year and fails one hour above", () => {
    const atLimit = findingOf("staff.unit-hours", unitStaff([{ fullTimeHours: decimal("1862") }]));
    expect(atLimit).toMatchObject({ status: "pass", actual: "1862", limit: "1862" });
    const above = findingOf("staff.unit-hours", unitStaff([{ fullTimeHours: decimal("1863") }]));
    expect(above).toMatchObject({
      status: "fail",
      severity: "error",
      actual: "1863",
      gap: "1",
      unit: "hours",
    });
    const { sv, en } = sentencesOf(above);
    expect(sv).toMatch(/1 863 timmar.*2016.*högst 1 862 timmar.*Ta bort 1 timme/);
    expect(en).toMatch(/1,863 hours.*at most 1,862 hours/);
  });

  test("adds up the lines of one person and keeps two persons apart", () => {
    const second = { workload: decimal("0.2") };
    expect(findingOf("staff.unit-hours", unitStaff([{}, second]))).toMatchObject({
      status: "fail",
      actual: "1994.12",
      gap: "132.12",
    });
    expect(findingOf("staff.unit-hours", unitStaff([{}, { ...second, person: "Coach 2" }])).status).toBe(
      "pass",
    );
  });

  test("proposes the smaller line lowered so that the year's hours fit", () => {
    const project = unitStaff([
      { fullTimeHours: decimal("1800") },
      { fullTimeHours: decimal("1800"), workload: decimal("0.1") },
    ]);
    expect(findingOf("staff.unit-hours", project).fix?.[0]?.adjustments).toEqual([
      { kind: "line", list: "staff", id: "s1", field: "workload", value: "0.0344" },
    ]);
  });

  test("cannot tell without persons and does not apply without unit costs", () => {
    const nameless = { ...noUnitCosts, staff: [aUnitCost()] };
    expect(findingOf("staff.unit-hours", nameless)).toMatchObject({
      status: "unknown",
      missing: ["staff.person"],
    });
    expect(findingOf("staff.unit-hours", noUnitCosts).status).toBe("notApplicable");
  });
});

describe("staff.unit-oncost", () => {
  test("passes without an on-cost or with 0", () => {
    expect(findingOf("staff.unit-oncost", unitStaff([{}, { onCostRate: decimal("0") }])).status).toBe("pass");
  });

  test("fails for each line with an on-cost, and proposes to take it away", () => {
    const findings = findingsOf("staff.unit-oncost", unitStaff([{ onCostRate: decimal("0.0001") }, {}]));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      status: "fail",
      severity: "error",
      subjects: ["staff/s0"],
      fix: [{ adjustments: [{ kind: "line", list: "staff", id: "s0", field: "onCostRate", value: "0" }] }],
    });
  });

  test("says that the on-cost is inside the unit cost", () => {
    const { sv, en } = sentencesOf(
      findingOf("staff.unit-oncost", unitStaff([{ onCostRate: decimal("0.3142") }])),
    );
    expect(sv).toMatch(/Coach 1.*31,42 %.*ingår redan i enhetskostnaden/);
    expect(en).toMatch(/Coach 1.*31.42 %.*inside the unit cost/);
  });

  test("does not apply to other methods or other programmes", () => {
    const hourly = { ...noUnitCosts, staff: [anHourlyRate({ onCostRate: decimal("0.3") })] };
    expect(findingOf("staff.unit-oncost", hourly).status).toBe("notApplicable");
    const later = unitStaff([{ onCostRate: decimal("0.3") }], { programme: "esf-plus-2021-2027" });
    expect(findingOf("staff.unit-oncost", later).status).toBe("notApplicable");
  });
});

describe("staff.unit-rate", () => {
  const worker = { function: "projectWorker" } as const;

  test("passes at exactly the act's amount of the year and fails one öre above", () => {
    // 420 kr in 2015 outside Stockholm, 2 per cent more in 2016.
    const atLimit = findingOf("staff.unit-rate", unitStaff([{ ...worker, hourlyRate: decimal("428.4") }]));
    expect(atLimit).toMatchObject({ status: "pass", actual: "428.4", limit: "428.4", unit: "krPerHour" });
    const above = findingOf("staff.unit-rate", unitStaff([{ ...worker, hourlyRate: decimal("428.41") }]));
    expect(above).toMatchObject({ status: "fail", severity: "info", gap: "0.01", subjects: ["staff/s0"] });
    expect(above.fix?.[0]?.adjustments).toEqual([
      { kind: "line", list: "staff", id: "s0", field: "hourlyRate", value: "428.4" },
    ]);
    const { sv, en } = sentencesOf(above);
    expect(sv).toMatch(/428,41 kr\/timme.*428,4 kr\/timme under 2016.*ESF-rådets tabell/);
    expect(en).toMatch(/SEK 428.41 an hour.*SEK 428.4 an hour in 2016/);
  });

  test.each([
    { region: "stockholm", start: "2016-01-01", limit: "472.26" },
    { region: "sydsverige", start: "2016-07-01", limit: "428.4" },
  ])(
    "reads the amount by region and by the line's first year: $region $start",
    ({ region, start, limit }) => {
      const line = { ...worker, start: date(start) };
      expect(findingOf("staff.unit-rate", unitStaff([line], { region })).limit).toBe(limit);
    },
  );

  test("passes the amount as tables print it, where the exact one has more decimals", () => {
    // 420 kr × 1.02³ is 445.70736 kr, printed as 445.71.
    const printed = { ...worker, hourlyRate: decimal("445.71"), start: date("2018-02-01") };
    const longer = { end: date("2018-12-31") };
    expect(findingOf("staff.unit-rate", unitStaff([printed], longer))).toMatchObject({
      status: "pass",
      limit: "445.71",
    });
    const above = unitStaff([{ ...printed, hourlyRate: decimal("445.72") }], longer);
    expect(findingOf("staff.unit-rate", above)).toMatchObject({ status: "fail", gap: "0.01" });
  });

  test("takes the year in which the line begins, not the project's", () => {
    const line = { ...worker, hourlyRate: decimal("436"), start: date("2017-02-01") };
    const longer = unitStaff([line], { end: date("2017-12-31") });
    expect(findingOf("staff.unit-rate", longer)).toMatchObject({ status: "pass", limit: "436.97" });
  });

  test("passes the staff part of the amounts, as in Inkluderande rehabilitering", () => {
    expect(findingOf("staff.unit-rate", example("inkluderande-rehabilitering").project).status).toBe("pass");
  });

  test("cannot tell without the region or the function", () => {
    const { region, ...elsewhere } = unitStaff([worker]).project;
    expect(region).toBe("vastsverige");
    const project = { ...unitStaff([worker]), project: elsewhere };
    expect(findingOf("staff.unit-rate", project)).toMatchObject({
      status: "unknown",
      missing: ["project.region"],
    });
    expect(findingOf("staff.unit-rate", unitStaff([worker, {}]))).toMatchObject({
      status: "unknown",
      missing: ["staff.function"],
      subjects: ["staff/s1"],
    });
  });

  test("does not apply without unit costs or in a year of which the act has no amount", () => {
    expect(findingOf("staff.unit-rate", noUnitCosts).status).toBe("notApplicable");
    const early = { start: date("2014-03-01"), end: date("2014-12-31") };
    expect(findingOf("staff.unit-rate", unitStaff([worker], early)).status).toBe("notApplicable");
  });
});
