import { type Project } from "../../../src/budget";
import { anInKind, aSalary, aUnitCost, date, decimal, type ProjectParts } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";
import { aLine, aProjectOf } from "./costProject";

/** Staff at unit cost and 40 %: what the programme asks for. */
function areaTwo({ project, ...parts }: ProjectParts = {}): Project {
  return aProjectOf("esf-2014-2020", {
    project: { area: "2.1", start: date("2018-01-01"), end: date("2018-12-31"), ...project },
    staff: [aUnitCost({ organisation: "kommunen" })],
    indirect: { option: "staff40" },
    ...parts,
  });
}

describe("flat.area2-2018", () => {
  test("unit costs and 40 % pass, also beside lines that the flat rate covers", () => {
    expect(findingOf("flat.area2-2018", areaTwo({ costs: [aLine("Resor")] })).status).toBe("pass");
  });

  test("another flat rate fails, and the 40 % mends it", () => {
    const project = areaTwo({ indirect: { option: "staff15" }, costs: [aLine("Resor")] });
    const finding = findingOf("flat.area2-2018", project);
    expect(finding).toMatchObject({
      status: "fail",
      severity: "error",
      note: "option",
      subjects: ["indirect"],
    });
    expect(finding.fix?.[0]?.adjustments[0]).toEqual({ kind: "indirect", option: "staff40" });
    expect(sentencesOf(finding).sv).toMatch(/15 % av personal.*40 % av personal/);
    expect(sentencesOf(finding).en).toMatch(/15 % of staff.*40 % of staff/);
  });

  test("staff at actual salary fails line by line", () => {
    const staff = [aSalary({ id: "a", role: "Coach" }), aUnitCost(), aSalary({ id: "c" })];
    const found = findingsOf("flat.area2-2018", areaTwo({ staff }));
    expect(found.map(({ subjects }) => subjects)).toEqual([["staff/a"], ["staff/c"]]);
    expect(found[0] && sentencesOf(found[0]).sv).toContain("Coach räknas med faktisk lön");
  });

  test("a contribution other than staff time fails, and is mended by removing it", () => {
    const inKind = [
      anInKind({ organisation: "staten", kind: "other", text: "Lokal", amount: decimal("5000") }),
    ];
    const finding = findingOf("flat.area2-2018", areaTwo({ inKind }));
    expect(finding).toMatchObject({ status: "fail", note: "inKind" });
    expect(finding.fix?.[0]?.adjustments).toEqual([{ kind: "removeLine", list: "inKind", id: "time" }]);
    expect(sentencesOf(finding).en).toContain("“Lokal” is a contribution other than staff time");
  });

  test("a start on the last day of 2017 is under the old rules", () => {
    const before = areaTwo({
      project: { area: "2", start: date("2017-12-31") },
      indirect: { option: "staff15" },
    });
    expect(findingOf("flat.area2-2018", before).status).toBe("notApplicable");
  });

  test.each(["1.1", "3", "5.1"])("area %s has other rules", (area) => {
    const project = areaTwo({
      project: { area, start: date("2018-01-01") },
      indirect: { option: "staff15" },
    });
    expect(findingOf("flat.area2-2018", project).status).toBe("notApplicable");
  });

  test("without an area nobody can tell", () => {
    const project = { start: date("2018-01-01"), end: date("2018-12-31") };
    const finding = findingOf("flat.area2-2018", aProjectOf("esf-2014-2020", { project }));
    expect(finding).toMatchObject({ status: "unknown", missing: ["project.area"] });
  });

  test("a study paid as a lump sum has no such budget", () => {
    const project = areaTwo({
      project: { area: "2", start: date("2018-01-01"), lumpSum: decimal("1") },
      staff: [],
    });
    expect(findingOf("flat.area2-2018", project).status).toBe("notApplicable");
  });
});
