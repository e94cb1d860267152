import { type StaffLine } from "../../../src/budget";
import { anInKind, aSalary, aUnitCost, date, decimal } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";
import { aLine, aProjectOf, financedBy } from "./costProject";

function withStaff(...staff: StaffLine[]) {
  return aProjectOf("esf-2014-2020", { staff, subProjects: [{ id: "futuro", name: "Futuro" }] });
}

describe("flat.combine", () => {
  test("one method for all staff passes", () => {
    const staff = [aSalary({ id: "a" }), aSalary({ id: "b" })];
    expect(findingOf("flat.combine", withStaff(...staff)).status).toBe("pass");
  });

  test("two methods at the same time fail, and both lines are named", () => {
    const finding = findingOf("flat.combine", withStaff(aSalary({ id: "a" }), aUnitCost({ id: "b" })));
    expect(finding).toMatchObject({ status: "fail", severity: "error", subjects: ["staff/a", "staff/b"] });
    expect(sentencesOf(finding).sv).toContain("faktisk lön och enhetskostnad");
    expect(sentencesOf(finding).en).toContain("actual salary and unit cost");
  });

  test("two methods pass one day apart, and fail when they share a day", () => {
    const before = aSalary({ id: "a", end: date("2016-06-30") });
    expect(
      findingOf("flat.combine", withStaff(before, aUnitCost({ start: date("2016-07-01") }))).status,
    ).toBe("pass");
    expect(
      findingOf("flat.combine", withStaff(before, aUnitCost({ start: date("2016-06-30") }))).status,
    ).toBe("fail");
  });

  test("sub-projects may differ, and one that mixes is named", () => {
    const rest = aSalary({ id: "a" });
    const unit = aUnitCost({ id: "b", subProject: "futuro" });
    expect(findingOf("flat.combine", withStaff(rest, unit)).status).toBe("pass");
    const mixed = findingOf(
      "flat.combine",
      withStaff(rest, unit, aSalary({ id: "c", subProject: "futuro" })),
    );
    expect(mixed.subjects).toEqual(["staff/b", "staff/c"]);
    expect(sentencesOf(mixed).sv).toContain("delprojektet Futuro");
  });

  test("lines that the 40 % option covers are no fault but a note", () => {
    const finding = findingOf(
      "flat.combine",
      aProjectOf("esf-plus-2021-2027", { costs: [aLine("Resor")], indirect: { option: "staff40" } }),
    );
    expect(finding).toMatchObject({
      status: "pass",
      note: "coveredLines",
      subjects: ["indirect", "costs/line"],
    });
    expect(sentencesOf(finding).sv).toContain("1 rad står kvar och räknas som 0");
    expect(sentencesOf(finding).en).toContain("1 line is kept and counts as 0");
  });

  test("beside the 40 % option a contribution other than staff time fails, and removing it keeps the balance", () => {
    const project = aProjectOf("esf-plus-2021-2027", {
      indirect: { option: "staff40" },
      inKind: [
        anInKind({
          id: "hall",
          organisation: "staten",
          kind: "other",
          text: "Lokal",
          amount: decimal("5000"),
        }),
      ],
      financing: financedBy("200000", "304000"),
    });
    const [finding, ...others] = findingsOf("flat.combine", project);
    expect(others).toEqual([]);
    // The text of the 40 % option was read in part only.
    expect(finding).toMatchObject({ status: "fail", severity: "warning", subjects: ["inKind/hall"] });
    expect(finding?.fix).toMatchObject([
      { adjustments: [{ kind: "removeLine", list: "inKind", id: "hall" }], then: { balance: "0.00" } },
    ]);
    expect(finding && sentencesOf(finding).sv).toContain("”Lokal” är ett annat bidrag än arbetad tid");
    const asTime = { ...project, inKind: [anInKind({ organisation: "staten" })] };
    expect(findingOf("flat.combine", asTime).status).toBe("pass");
  });

  test("without staff there is nothing to combine", () => {
    expect(findingOf("flat.combine", withStaff()).status).toBe("notApplicable");
  });
});
