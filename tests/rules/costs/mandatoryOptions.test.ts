import { aUnitCost, date, decimal } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";
import { aLine, aProjectOf, atRate, financedBy } from "./costProject";

describe("flat.mandatory in ESF+, by the total cost", () => {
  /** 360 000 kr of staff and 40 000 kr of other costs at actual cost, without a flat rate. */
  const atActualCost = { costs: [aLine("Resor", { unitPrice: decimal("40000") })] };

  test("a total of exactly 200 000 euro must be simplified", () => {
    const finding = findingOf(
      "flat.mandatory",
      aProjectOf("esf-plus-2021-2027", { ...atActualCost, call: atRate("2") }),
    );
    expect(finding).toMatchObject({
      status: "fail",
      severity: "error",
      unit: "EUR",
      actual: "200000.00",
      limit: "200000",
      subjects: ["staff/salary", "costs/line"],
    });
    expect(sentencesOf(finding).sv).toMatch(/Den totala kostnaden är EUR 200 000.*förenklade.*statsstöd/);
    expect(sentencesOf(finding).en).toMatch(/The total cost is EUR 200,000.*simplified.*State aid/);
  });

  test("an öre more is free", () => {
    const costs = [aLine("Resor", { unitPrice: decimal("40000.01") })];
    const finding = findingOf(
      "flat.mandatory",
      aProjectOf("esf-plus-2021-2027", { costs, call: atRate("2") }),
    );
    expect(finding).toMatchObject({ status: "pass", note: "larger" });
    expect(sentencesOf(finding).sv).toContain("större än gränsen");
  });

  test("a rate that is a guess makes a warning", () => {
    const call = atRate("10", ["eurRate"]);
    const finding = findingOf("flat.mandatory", aProjectOf("esf-plus-2021-2027", { ...atActualCost, call }));
    expect(finding).toMatchObject({ status: "fail", severity: "warning" });
  });

  test("without a rate it is unknown, and the rate that would decide is said", () => {
    const finding = findingOf("flat.mandatory", aProjectOf("esf-plus-2021-2027", atActualCost));
    expect(finding).toMatchObject({ status: "unknown", missing: ["call.eurRate"] });
    expect(sentencesOf(finding).sv).toMatch(/eurokurs.*EUR 200 000.*400 000 kr.*en euro kostar 2 kr/);
    expect(sentencesOf(finding).en).toMatch(/EUR 200,000.*SEK 400,000.*one euro costs SEK 2/);
  });

  test("a flat rate on all direct costs mends it", () => {
    const finding = findingOf(
      "flat.mandatory",
      aProjectOf("esf-plus-2021-2027", {
        ...atActualCost,
        call: atRate("10"),
        financing: financedBy("200000", "200000"),
      }),
    );
    expect(finding.fix?.[0]?.adjustments).toEqual([
      { kind: "indirect", option: "direct7" },
      { kind: "cash", organisation: "kommunen", amount: decimal("228000") },
    ]);
  });

  test.each([
    ["a flat rate on all direct costs", { ...atActualCost, indirect: { option: "direct7" } }],
    ["a flat rate for all other costs", { ...atActualCost, indirect: { option: "staff40" } }],
    ["a flat rate on staff and nothing else", { indirect: { option: "staff15" } }],
    ["unit costs alone", { staff: [aUnitCost()] }],
    ["a lump sum", { ...atActualCost, project: { lumpSum: decimal("400000") } }],
  ] as const)("%s is simplified, at any rate", (_, parts) => {
    expect(findingOf("flat.mandatory", aProjectOf("esf-plus-2021-2027", parts))).toMatchObject({
      status: "pass",
      note: "simplified",
    });
  });

  test("a flat rate on staff leaves other actual costs outside", () => {
    const project = aProjectOf("esf-plus-2021-2027", {
      ...atActualCost,
      indirect: { option: "staff15" },
      call: atRate("10"),
    });
    expect(findingOf("flat.mandatory", project)).toMatchObject({ status: "fail", subjects: ["costs/line"] });
  });
});

describe("flat.mandatory in 2014–2020, by the public support", () => {
  /** The grant and the state's cash are support; what the owner and an association pay is not. */
  function supported(grant: string, state: string, start = "2016-01-01") {
    const cash = (organisation: string, amount: string) => ({
      id: organisation,
      organisation,
      amount: decimal(amount),
    });
    return aProjectOf("esf-2014-2020", {
      project: { start: date(start), end: date("2018-12-31") },
      call: atRate("10"),
      financing: {
        grant: { mode: "fixed", amount: decimal(grant) },
        cash: [cash("kommunen", "90000"), cash("foreningen", "80000"), cash("staten", state)],
      },
    });
  }

  test("grant and others' public cash of exactly 50 000 euro must be simplified", () => {
    const finding = findingOf("flat.mandatory", supported("400000", "100000"));
    expect(finding).toMatchObject({ status: "fail", severity: "error", actual: "50000.00", limit: "50000" });
    expect(sentencesOf(finding).sv).toContain("Det offentliga stödet");
  });

  test("an öre more of the state's cash is free", () => {
    expect(findingOf("flat.mandatory", supported("400000", "100000.01")).status).toBe("pass");
  });

  test("from 2 August 2018 the amount is higher but was not read, so it is a warning", () => {
    expect(findingOf("flat.mandatory", supported("400000", "100000.01", "2018-08-02"))).toMatchObject({
      status: "fail",
      severity: "warning",
      limit: "100000",
    });
  });

  test("2007–2013 has no such rule", () => {
    expect(findingOf("flat.mandatory", aProjectOf("esf-2007-2013")).status).toBe("notApplicable");
  });
});
