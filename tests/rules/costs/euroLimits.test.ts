import { type EsfProgrammeId } from "../../../src/law";
import { date, decimal, month } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";
import { aLine, aProjectOf, atRate } from "./costProject";

describe("cost.income", () => {
  /** 360 000 kr of staff and another cost, less 10 000 kr of income. */
  function withIncome(other: string, sekPerEur?: string, start = "2016-01-01") {
    return aProjectOf("esf-2014-2020", {
      project: { start: date(start), end: date("2018-12-31") },
      staff: [],
      costs: [aLine("Tolk", { unitPrice: decimal(other) })],
      income: [{ id: "i1", amount: decimal("10000"), month: month("2018-12") }],
      ...(sekPerEur === undefined ? {} : { call: atRate(sekPerEur) }),
    });
  }

  test("at exactly 50 000 euro before income the deduction is no duty, but is made", () => {
    const finding = findingOf("cost.income", withIncome("500000", "10"));
    expect(finding).toMatchObject({
      status: "pass",
      note: "notRequired",
      actual: "50000.00",
      subjects: ["income/i1"],
    });
    expect(sentencesOf(finding).sv).toMatch(/10 000 kr behöver inte dras av/);
  });

  test("an öre above, it is a duty and made", () => {
    const finding = findingOf("cost.income", withIncome("500000.01", "10"));
    expect(finding).toMatchObject({ status: "pass", note: "deducted" });
    expect(sentencesOf(finding).en).toMatch(/SEK 10,000 must be deducted and is deducted/);
  });

  test("from 2 August 2018 the amount is higher, and was not read", () => {
    expect(findingOf("cost.income", withIncome("500000.01", "10", "2018-08-02"))).toMatchObject({
      note: "notRequired",
      limit: "100000",
      verified: "unread",
    });
  });

  test("without a rate it is unknown", () => {
    const finding = findingOf("cost.income", withIncome("500000"));
    expect(finding).toMatchObject({ status: "unknown", missing: ["call.eurRate"] });
    expect(sentencesOf(finding).sv).toMatch(/en euro kostar 10 kr.*Intäkterna är avdragna/);
  });

  test("without income there is nothing to deduct", () => {
    expect(findingOf("cost.income", aProjectOf("esf-2014-2020")).status).toBe("notApplicable");
  });
});

describe("lump.cap", () => {
  function lumpSum(programme: EsfProgrammeId, amount: string, call = atRate("9.36"), start?: string) {
    const project = {
      lumpSum: decimal(amount),
      ...(start === undefined ? {} : { start: date(start), end: date("2018-12-31") }),
    };
    return findingOf("lump.cap", aProjectOf(programme, { project, call }));
  }

  test("a lump sum exactly on the cap passes", () => {
    expect(lumpSum("esf-2014-2020", "936000")).toMatchObject({
      status: "pass",
      actual: "100000.00",
      limit: "100000",
    });
  });

  test("an öre more fails, and the öre is what is too much", () => {
    const finding = lumpSum("esf-2014-2020", "936000.01");
    expect(finding).toMatchObject({ status: "fail", severity: "error", gap: "0.01", gapUnit: "kr" });
    expect(sentencesOf(finding).sv).toContain("Sänk den med 0,01 kr");
    expect(sentencesOf(finding).en).toContain("Lower it by SEK 0.01");
  });

  test("a guessed rate makes a warning, an unread amount information", () => {
    expect(lumpSum("esf-2014-2020", "936001", atRate("9.36", ["eurRate"])).severity).toBe("warning");
    expect(lumpSum("esf-2007-2013", "468001")).toMatchObject({
      status: "fail",
      severity: "info",
      limit: "50000",
    });
  });

  test("the cap ended on 1 August 2018", () => {
    expect(lumpSum("esf-2014-2020", "936001", atRate("9.36"), "2018-08-01").status).toBe("fail");
    expect(lumpSum("esf-2014-2020", "936001", atRate("9.36"), "2018-08-02").status).toBe("notApplicable");
  });

  test("without a rate it is unknown, without a lump sum not applicable", () => {
    const project = aProjectOf("esf-2014-2020", { project: { lumpSum: decimal("400000") } });
    const finding = findingOf("lump.cap", project);
    expect(finding).toMatchObject({ status: "unknown", missing: ["call.eurRate"] });
    expect(sentencesOf(finding).sv).toContain("en euro kostar 4 kr");
    expect(findingOf("lump.cap", aProjectOf("esf-2014-2020")).status).toBe("notApplicable");
  });
});
