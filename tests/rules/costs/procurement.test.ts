import { type CostLine, type ProjectFacts } from "../../../src/budget";
import { anOrganisation, aProject, date, decimal, month } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";
import { aLine } from "./costProject";

const AUTHORITIES = [
  anOrganisation("kommunen", { kind: "municipality" }),
  anOrganisation("foreningen", { kind: "nonProfit" }),
  anOrganisation("stiftelsen", { kind: "other", contractingAuthority: true }),
];

function bought(facts: Partial<CostLine>, project: Partial<ProjectFacts> = {}) {
  return findingOf(
    "cost.procurement",
    aProject({
      project: { programme: "none", start: date("2019-01-01"), end: date("2023-12-31"), ...project },
      organisations: AUTHORITIES,
      costs: [aLine("Utvärdering", { type: "externalServices", ...facts })],
    }),
  );
}

describe("cost.procurement", () => {
  test("an amount exactly on the limit must be procured", () => {
    const finding = bought({ unitPrice: decimal("700000"), start: date("2022-01-01") });
    expect(finding).toMatchObject({
      status: "fail",
      severity: "warning",
      actual: "700000.00",
      limit: "700000.00",
      subjects: ["costs/line"],
    });
    expect(sentencesOf(finding).sv).toMatch(
      /”Utvärdering” kostar 700 000 kr utan moms.*Namn på kommunen.*bara under 700 000 kr/,
    );
    expect(sentencesOf(finding).en).toMatch(/costs SEK 700,000 without VAT.*only below SEK 700,000/);
  });

  test("an öre less may be bought directly", () => {
    expect(bought({ unitPrice: decimal("699999.99"), start: date("2022-01-01") })).toMatchObject({
      status: "pass",
      actual: "699999.99",
    });
  });

  test("VAT does not count", () => {
    const facts = { unitPrice: decimal("699999.99"), vatRate: decimal("0.25"), start: date("2022-01-01") };
    expect(bought(facts).status).toBe("pass");
  });

  test.each([
    ["2019-12-31", "586907.00"],
    ["2020-01-01", "615312.00"],
  ])("the limit of a line that starts on %s is %s", (start, limit) => {
    const finding = bought({ unitPrice: decimal("600000"), start: date(start) });
    expect(finding).toMatchObject({ limit, status: limit === "586907.00" ? "fail" : "pass" });
  });

  test("a price a month counts all its months, quantity its pieces, and amounts by month their sum", () => {
    const whole = { start: date("2022-01-01"), end: date("2022-12-31") };
    expect(bought({ unitPrice: decimal("50000"), profile: "monthly", ...whole }).actual).toBe("600000.00");
    expect(bought({ unitPrice: decimal("50000"), quantity: decimal("7"), ...whole }).actual).toBe(
      "350000.00",
    );
    const amounts = new Map([
      [month("2021-02"), decimal("300000")],
      [month("2020-11"), decimal("400000")],
    ]);
    expect(bought({ profile: "custom", amounts })).toMatchObject({
      status: "fail",
      actual: "700000.00",
      limit: "615312.00",
    });
  });

  test("what is procured passes", () => {
    const finding = bought({ unitPrice: decimal("900000"), procured: true });
    expect(finding).toMatchObject({ status: "pass", note: "procured" });
    expect(sentencesOf(finding).sv).toContain("upphandlade");
  });

  test("a foundation buys under the act only where it is said to", () => {
    const facts = { unitPrice: decimal("900000") };
    expect(bought({ ...facts, organisation: "stiftelsen" }).status).toBe("fail");
    expect(bought({ ...facts, organisation: "foreningen" }).status).toBe("notApplicable");
  });

  test("leases of premises lie outside the act, by cost type or by text", () => {
    const facts = { unitPrice: decimal("900000") };
    expect(bought({ ...facts, type: "premises" }).status).toBe("notApplicable");
    expect(bought({ ...facts, type: "equipmentMaterial", text: "Extern lokal" }).status).toBe(
      "notApplicable",
    );
    expect(bought({ ...facts, type: "equipmentMaterial", text: "Konferens" }).status).toBe("fail");
  });

  test("before the act named an amount nothing is said", () => {
    const before = { start: date("2010-05-18"), end: date("2010-08-31") };
    expect(bought({ unitPrice: decimal("900000") }, before).status).toBe("notApplicable");
    expect(bought({ unitPrice: decimal("900000"), start: date("2010-07-15") }, before)).toMatchObject({
      status: "fail",
      severity: "info",
    });
  });

  test("among several lines the one that takes up most of its own limit is shown", () => {
    const costs = [
      aLine("Sen", { id: "late", unitPrice: decimal("600000"), start: date("2022-01-01") }),
      aLine("Tidig", { id: "early", unitPrice: decimal("580000"), start: date("2019-01-01") }),
    ];
    const project = aProject({
      project: { start: date("2019-01-01"), end: date("2023-12-31") },
      organisations: AUTHORITIES,
      costs,
    });
    expect(findingOf("cost.procurement", project).subjects).toEqual(["costs/early"]);
  });
});
