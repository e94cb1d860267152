import { type ProjectFacts } from "../../../src/budget";
import { type CheckTerms } from "../../../src/rules";
import { aCost, aProject, date, decimal, month } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";

interface Advance {
  readonly amount: string;
  readonly grant: string;
  readonly facts?: Partial<ProjectFacts>;
  readonly terms?: CheckTerms;
}

function advanced({ amount, grant, facts = {}, terms }: Advance) {
  const project = aProject({
    project: { programme: "esf-2014-2020", start: date("2016-01-01"), end: date("2016-12-31"), ...facts },
    costs: [aCost({ unitPrice: decimal("2000000") })],
    financing: { grant: { mode: "fixed", amount: decimal(grant) }, cash: [] },
    cashFlow: { advance: { amount: decimal(amount), month: month("2016-01") } },
  });
  return findingOf("cash.advance", project, terms);
}

describe("cash.advance", () => {
  test("400 000 kr of a large grant passes, an öre more fails", () => {
    expect(advanced({ amount: "400000", grant: "1000000" })).toMatchObject({
      status: "pass",
      limit: "400000.00",
    });
    expect(advanced({ amount: "400000.01", grant: "1000000" })).toMatchObject({
      status: "fail",
      severity: "error",
      gap: "0.01",
    });
  });

  test("half of a small grant passes, an öre more fails", () => {
    expect(advanced({ amount: "100000.50", grant: "200001" })).toMatchObject({
      status: "pass",
      limit: "100000.50",
    });
    expect(advanced({ amount: "100000.51", grant: "200001" })).toMatchObject({ status: "fail", gap: "0.01" });
  });

  test("half of a grant is exact below the öre: 0.005 kr is not allowed", () => {
    const finding = advanced({ amount: "100000.01", grant: "200000.01" });
    expect(finding).toMatchObject({ status: "fail", limit: "100000.00", gap: "0.01" });
  });

  test("lowering the advance mends it, and the sentence says which limit binds", () => {
    const finding = advanced({ amount: "150000", grant: "200000" });
    expect(finding.fix?.map(({ adjustments }) => adjustments)).toEqual([
      [{ kind: "claims", advance: { amount: decimal("100000"), month: "2016-01" } }],
    ]);
    expect(sentencesOf(finding).sv).toMatch(
      /150 000 kr; ni kan få högst 100 000 kr \(50,00 % av ESF-stödet\).*50 000 kr/,
    );
    expect(sentencesOf(finding).en).toMatch(
      /SEK 150,000; you may have at most SEK 100,000 \(50\.00 % of the ESF grant\)/,
    );
    expect(sentencesOf(advanced({ amount: "500000", grant: "1000000" })).sv).not.toContain("av ESF-stödet");
  });

  test("the ordinance of the decision's day is cited", () => {
    const facts = {
      programme: "esf-plus-2021-2027",
      start: date("2023-01-01"),
      end: date("2023-12-31"),
    } as const;
    const [cited] = advanced({ amount: "500000", grant: "1000000", facts }).cite;
    expect(cited).toMatchObject({ act: "SFS 2022:1379", article: "2 kap. 9 §", from: "2022-09-20" });
  });

  test("no rule is known of 2007–2013, nor of decisions before the ordinance of 2015", () => {
    const earlier = {
      programme: "esf-2007-2013",
      start: date("2011-01-01"),
      end: date("2011-12-31"),
    } as const;
    expect(advanced({ amount: "500000", grant: "1000000", facts: earlier }).status).toBe("notApplicable");
    const terms = { decision: date("2014-12-31") };
    expect(advanced({ amount: "500000", grant: "1000000", terms }).status).toBe("notApplicable");
  });

  test("a project that began before the ordinance was decided under it, unless somebody says otherwise", () => {
    const early = {
      programme: "esf-plus-2021-2027",
      start: date("2022-02-24"),
      end: date("2023-09-30"),
    } as const;
    expect(advanced({ amount: "500000", grant: "1000000", facts: early }).status).toBe("fail");
  });

  test("an advance of nothing is none", () => {
    expect(advanced({ amount: "0", grant: "0" }).status).toBe("notApplicable");
  });
});
