import { type CashFlowTerms, type Project, type ProjectFacts } from "../../../src/budget";
import { date, decimal, month } from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";
import { financedProject } from "./financedProject";

interface Study {
  readonly lumpSum: string;
  readonly facts?: Partial<ProjectFacts>;
  readonly cashFlow?: CashFlowTerms;
}

/** A study of nine months in 2021, wholly paid by the fund. */
function study({ lumpSum, facts = {}, cashFlow }: Study): Project {
  const project: Partial<ProjectFacts> = {
    programme: "esf-2014-2020",
    phaseKind: "study",
    start: date("2021-01-01"),
    end: date("2021-09-30"),
    lumpSum: decimal(lumpSum),
    ...facts,
  };
  return financedProject(
    { total: lumpSum, grant: lumpSum, project },
    cashFlow === undefined ? {} : { cashFlow },
  );
}

describe("study.lumpsum", () => {
  test("a lump sum of 400 000 kr passes", () => {
    expect(findingOf("study.lumpsum", study({ lumpSum: "400000" }))).toMatchObject({
      status: "pass",
      limit: "400000.00",
    });
  });

  test("an öre more fails", () => {
    const finding = findingOf("study.lumpsum", study({ lumpSum: "400000.01" }));
    expect(finding).toMatchObject({ status: "fail", severity: "error", gap: "0.01", unit: "kr" });
    expect(sentencesOf(finding).sv).toMatch(/Klumpsumman är 400 000,01 kr.*högst 400 000 kr.*0,01 kr/);
    expect(sentencesOf(finding).en).toMatch(/lump sum is SEK 400,000\.01.*at most SEK 400,000.*SEK 0\.01/);
  });

  test("the source decides the severity: unread before 2020, second-hand in 2021–2027", () => {
    const early = { start: date("2016-01-01"), end: date("2016-09-30") };
    const later = {
      programme: "esf-plus-2021-2027",
      start: date("2024-01-01"),
      end: date("2024-09-30"),
    } as const;
    expect(findingOf("study.lumpsum", study({ lumpSum: "400001", facts: early })).severity).toBe("info");
    expect(findingOf("study.lumpsum", study({ lumpSum: "400001", facts: later })).severity).toBe("warning");
  });

  test("one claim for the whole study passes", () => {
    expect(
      findingOf("study.lumpsum", study({ lumpSum: "400000", cashFlow: { claimMonths: 9 } })).status,
    ).toBe("pass");
  });

  test("three quarterly claims fail, and one claim mends it", () => {
    const finding = findingOf("study.lumpsum", study({ lumpSum: "400000", cashFlow: { claimMonths: 3 } }));
    expect(finding).toMatchObject({ status: "fail", note: "instalments", actual: "3", limit: "1" });
    expect(sentencesOf(finding).sv).toMatch(/på 3 utbetalningar.*betalas en gång/);
    expect(sentencesOf(finding).en).toMatch(/into 3 payments.*paid once/);
    expect(finding.fix?.[0]).toMatchObject({
      adjustments: [{ kind: "claims", claimMonths: 9 }],
      mends: ["study.lumpsum"],
    });
  });

  test("an advance or a part held back splits the sum too, and the fix takes both away", () => {
    const advance = { amount: decimal("100000"), month: month("2021-01") };
    const cashFlow = { claimMonths: 9, advance, holdBackRate: decimal("0.05"), finalLagMonths: 4 };
    const finding = findingOf("study.lumpsum", study({ lumpSum: "400000", cashFlow }));
    expect(finding).toMatchObject({ status: "fail", actual: "3" });
    expect(finding.fix).toHaveLength(1);
  });

  test("two payments are one too many", () => {
    const cashFlow = { claimMonths: 9, holdBackRate: decimal("0.05"), finalLagMonths: 4 };
    expect(findingOf("study.lumpsum", study({ lumpSum: "400000", cashFlow }))).toMatchObject({
      status: "fail",
      actual: "2",
      gap: "1",
    });
  });

  test("a sum that is too large and split is told of both", () => {
    const findings = findingsOf("study.lumpsum", study({ lumpSum: "500000", cashFlow: { claimMonths: 3 } }));
    expect(findings.map(({ gap, note }) => note ?? gap)).toEqual(["100000.00", "instalments"]);
  });

  test("a study by real costs, an implementation project and another period are not judged", () => {
    const byRealCosts = { programme: "esf-2014-2020", phaseKind: "study" } as const;
    const others = [
      financedProject({ total: "500000", grant: "500000", project: byRealCosts }),
      study({ lumpSum: "500000", facts: { phaseKind: "implementation" } }),
      study({ lumpSum: "500000", facts: { programme: "esf-2007-2013" } }),
    ];
    for (const project of others) expect(findingOf("study.lumpsum", project).status).toBe("notApplicable");
  });
});
