import { type CostLine, type InKindLine, type Project } from "../../../src/budget";
import { aCost, anInKind, aProject, aSalary, aUnitCost, date, decimal } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";

/** Time of the region's staff in kind. */
function aTime(facts: Partial<InKindLine> = {}): InKindLine {
  const { amount, ...line } = anInKind({ text: "Handläggartid" });
  expect(amount).toBeDefined();
  return { ...line, hours: decimal("100"), hourlyRate: decimal("300"), ...facts };
}

/** A project of 2016 whose own staff costs 300 and 405 kr an hour. */
function withUnitCosts(inKind: readonly InKindLine[], staff?: Project["staff"]): Project {
  return aProject({
    project: { programme: "esf-2014-2020", start: date("2016-01-01"), end: date("2016-12-31") },
    staff: staff ?? [aUnitCost({ id: "s1" }), aUnitCost({ id: "s2", hourlyRate: decimal("405") })],
    inKind,
    financing: { cash: [{ id: "f1", organisation: "kommunen", key: decimal("1") }] },
  });
}

describe("cofin.inkind-value", () => {
  test("passes whole hours at a unit cost of the project's own staff", () => {
    const lines = [aTime({ id: "k1" }), aTime({ id: "k2", hourlyRate: decimal("405.00") })];
    expect(findingOf("cofin.inkind-value", withUnitCosts(lines)).status).toBe("pass");
  });

  test("fails on a rate of its own, and proposes the nearest unit cost", () => {
    const finding = findingOf(
      "cofin.inkind-value",
      withUnitCosts([aTime({ hourlyRate: decimal("300.01") })]),
    );
    expect(finding).toMatchObject({
      status: "fail",
      severity: "warning",
      unit: "krPerHour",
      actual: "300.01",
      limit: "300",
      gap: "0.01",
      subjects: ["inKind/time"],
    });
    expect(finding.fix?.[0]?.adjustments).toEqual([
      { kind: "line", list: "inKind", id: "time", field: "hourlyRate", value: "300" },
    ]);
    const { sv, en } = sentencesOf(finding);
    expect(sv).toMatch(/"Handläggartid".*300,01 kr\/timme.*enhetskostnad 300 kr\/timme/);
    expect(en).toMatch(/"Handläggartid".*SEK 300.01 an hour.*unit cost/);
  });

  test("fails on parts of hours, which are cut", () => {
    const finding = findingOf("cofin.inkind-value", withUnitCosts([aTime({ hours: decimal("100.5") })]));
    expect(finding).toMatchObject({ note: "partHours", actual: "100.5", limit: "100", gap: "0.5" });
    expect(sentencesOf(finding).sv).toMatch(/100,5 timmar.*bara hela timmar/);
    expect(sentencesOf(finding).en).toMatch(/100.5 hours.*only whole hours/);
  });

  test("cannot tell how a lump of time was valued", () => {
    expect(findingOf("cofin.inkind-value", withUnitCosts([anInKind()]))).toMatchObject({
      status: "unknown",
      missing: ["inKind.hours", "inKind.hourlyRate"],
      subjects: ["inKind/time"],
    });
  });

  test("has no unit cost to compare with where staff is paid by salary", () => {
    const line = aTime({ hourlyRate: decimal("999") });
    expect(findingOf("cofin.inkind-value", withUnitCosts([line], [aSalary()])).status).toBe("pass");
  });

  test("does not apply to other things than time", () => {
    expect(findingOf("cofin.inkind-value", withUnitCosts([anInKind({ kind: "other" })])).status).toBe(
      "notApplicable",
    );
  });
});

describe("cofin.double", () => {
  const given = anInKind({ organisation: "regionen", text: "Lokal i Ersboda", kind: "other" });

  /** The contribution of 2 400 kr beside a direct cost of the same region. */
  function beside(cost: Partial<CostLine>, parts: Partial<Project> = {}): Project {
    return aProject({
      inKind: [given],
      costs: [aCost({ organisation: "regionen", unitPrice: decimal("9000"), ...cost })],
      financing: { cash: [{ id: "f1", organisation: "kommunen", key: decimal("1") }] },
      ...parts,
    });
  }

  test("passes where neither amount nor text is alike", () => {
    expect(findingOf("cofin.double", beside({ text: "Resor" })).status).toBe("pass");
  });

  test("fails on the same amount, and not on one öre more", () => {
    const finding = findingOf("cofin.double", beside({ unitPrice: decimal("2400"), text: "Hyra" }));
    expect(finding).toMatchObject({
      status: "fail",
      severity: "warning",
      note: "sameAmount",
      actual: "2400.00",
      subjects: ["inKind/time", "costs/purchase"],
    });
    expect(findingOf("cofin.double", beside({ unitPrice: decimal("2400.01") })).status).toBe("pass");
    const { sv, en } = sentencesOf(finding);
    expect(sv).toMatch(/Namn på regionen har "Lokal i Ersboda" \(2 400 kr\).*"Hyra".*samma belopp/);
    expect(en).toMatch(/"Lokal i Ersboda" \(SEK 2,400\).*"Hyra".*the same amount/);
  });

  test("fails on the same text, however it is written, and on the role of a staff line", () => {
    expect(findingOf("cofin.double", beside({ text: " lokal  i ERSBODA." })).note).toBe("sameText");
    const staff = [aSalary({ organisation: "regionen", role: "Lokal i Ersboda" })];
    expect(findingOf("cofin.double", beside({}, { costs: [], staff })).subjects).toEqual([
      "inKind/time",
      "staff/salary",
    ]);
  });

  test("lets the same cost be another organisation's, or another time's", () => {
    const same = { unitPrice: decimal("2400") };
    expect(findingOf("cofin.double", beside({ ...same, organisation: "staten" })).status).toBe("pass");
    const early = { start: date("2011-01-01"), end: date("2011-06-30") };
    const late = [{ ...given, start: date("2011-07-01") }];
    expect(findingOf("cofin.double", beside({ ...same, ...early }, { inKind: late })).status).toBe("pass");
    const touching = [{ ...given, start: date("2011-06-30") }];
    expect(findingOf("cofin.double", beside({ ...same, ...early }, { inKind: touching })).status).toBe(
      "fail",
    );
  });

  test("does not count a cost that the flat rate covers", () => {
    const covered = beside({ text: "Lokal i Ersboda" }, { indirect: { option: "staff40" } });
    expect(findingOf("cofin.double", covered).status).toBe("notApplicable");
  });

  test("proposes to take away either line", () => {
    const [finding] = findingsOf("cofin.double", beside({ unitPrice: decimal("2400") }));
    expect(finding?.fix?.map(({ adjustments }) => adjustments)).toContainEqual([
      { kind: "removeLine", list: "inKind", id: "time" },
    ]);
    expect(finding?.fix?.map(({ adjustments }) => adjustments)).toContainEqual([
      { kind: "removeLine", list: "costs", id: "purchase" },
    ]);
  });

  test("does not apply without contributions in kind", () => {
    expect(findingOf("cofin.double", aProject({ costs: [aCost()] })).status).toBe("notApplicable");
  });
});
