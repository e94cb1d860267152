import { type Finsam, type Project } from "../../../src/budget";
import { example } from "../../golden/example";
import { aCost, anOrganisation, aProject, decimal } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";

const parties = [
  anOrganisation("kommunen", { kind: "municipality" }),
  anOrganisation("regionen", { kind: "region" }),
  anOrganisation("staten", { kind: "state" }),
  anOrganisation("forbundet", { kind: "coordinationAssociation" }),
];

function bornBy(key: Partial<Finsam>): Project {
  const finsam = {
    amount: decimal("1000"),
    state: "staten",
    regions: [{ organisation: "regionen" }],
    municipalities: [{ organisation: "kommunen" }],
    ...key,
  };
  return aProject({ organisations: parties, costs: [aCost()], financing: { cash: [], finsam } });
}

describe("cofin.finsam", () => {
  test("passes where state, region and municipality stand for their parts, and says what a budget cannot show", () => {
    const finding = findingOf("cofin.finsam", bornBy({}));
    expect(finding).toMatchObject({ status: "pass", cite: [{ article: "5 §" }] });
    expect(sentencesOf(finding).sv).toMatch(/syns inte i budgeten/);
    expect(sentencesOf(finding).en).toMatch(/does not show in the budget/);
  });

  test("fails for each party that stands for another's part", () => {
    const findings = findingsOf(
      "cofin.finsam",
      bornBy({ state: "forbundet", municipalities: [{ organisation: "regionen" }] }),
    );
    expect(findings.map(({ severity, note, subjects }) => ({ severity, note, subjects }))).toEqual([
      { severity: "warning", note: "state", subjects: ["organisations/forbundet"] },
      { severity: "warning", note: "municipality", subjects: ["organisations/regionen"] },
    ]);
    const [first] = findings;
    if (first === undefined) throw new Error("the association must be found");
    expect(sentencesOf(first).sv).toMatch(/Namn på forbundet.*som staten ska bära/);
    expect(sentencesOf(first).en).toMatch(/Namn på forbundet.*that the state bears/);
  });

  test("lets a municipality outside the regions bear the region's part beside its own, but not the region's alone", () => {
    const regions = [{ organisation: "kommunen" }];
    expect(findingOf("cofin.finsam", bornBy({ regions })).status).toBe("pass");
    const other = [...parties, anOrganisation("grannen", { kind: "municipality" })];
    const alone = {
      ...bornBy({ regions, municipalities: [{ organisation: "grannen" }] }),
      organisations: other,
    };
    expect(findingOf("cofin.finsam", alone)).toMatchObject({ status: "fail", note: "region" });
  });

  test("cannot tell where the means of an association that pays come from", () => {
    const project = aProject({
      organisations: parties,
      costs: [aCost()],
      financing: { cash: [{ id: "f1", organisation: "forbundet", amount: decimal("500") }] },
    });
    const finding = findingOf("cofin.finsam", project);
    expect(finding).toMatchObject({
      status: "unknown",
      missing: ["financing.finsam"],
      subjects: ["organisations/forbundet"],
    });
    expect(sentencesOf(finding).sv).toMatch(/Namn på forbundet.*säger inte vilka parter/);
    expect(sentencesOf(finding).en).toMatch(/Namn på forbundet.*does not say which parties/);
  });

  test("does not apply where no association pays", () => {
    expect(findingOf("cofin.finsam", aProject({ costs: [aCost()] })).status).toBe("notApplicable");
  });

  test("passes the parties of Samspelet", () => {
    expect(findingOf("cofin.finsam", example("samspelet").project).status).toBe("pass");
  });
});
