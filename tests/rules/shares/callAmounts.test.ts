import { decimal } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";
import { financedProject } from "./financedProject";

describe("grant.max", () => {
  const call = { maxGrant: decimal("250000") };

  test("the call's highest grant itself passes", () => {
    const finding = findingOf("grant.max", financedProject({ total: "379374", grant: "250000", call }));
    expect(finding).toMatchObject({ status: "pass", limit: "250000.00" });
  });

  test("an öre more fails", () => {
    const finding = findingOf("grant.max", financedProject({ total: "379374", grant: "250000.01", call }));
    expect(finding).toMatchObject({ status: "fail", severity: "error", gap: "0.01", unit: "kr" });
  });

  test("the owner's cash in place of what is cut mends it", () => {
    const finding = findingOf("grant.max", financedProject({ total: "379374", grant: "260000", call }));
    expect(finding.fix?.map(({ then }) => then)).toEqual([{ grant: "250000.00", balance: "0.00" }]);
    expect(finding.fix?.[0]?.adjustments).toEqual([
      { kind: "grant", mode: "fixed", amount: decimal("250000") },
      { kind: "cash", organisation: "kommunen", amount: decimal("129374") },
    ]);
    expect(sentencesOf(finding).sv).toMatch(/260 000 kr; utlysningen ger högst 250 000 kr.*10 000 kr/);
    expect(sentencesOf(finding).en).toMatch(/SEK 260,000; the call gives at most SEK 250,000.*SEK 10,000/);
  });

  test("a maximum that is a guess is only a warning", () => {
    const guess = { ...call, assumed: ["maxGrant"] };
    const finding = findingOf(
      "grant.max",
      financedProject({ total: "379374", grant: "260000", call: guess }),
    );
    expect(finding).toMatchObject({ status: "fail", severity: "warning", note: "assumed" });
  });

  test("a call without a maximum sets none", () => {
    const finding = findingOf("grant.max", financedProject({ total: "379374", grant: "260000" }));
    expect(finding.status).toBe("notApplicable");
  });
});

describe("total.min", () => {
  const call = { minTotal: decimal("6000000") };

  test("a budget of exactly the call's minimum passes", () => {
    const finding = findingOf("total.min", financedProject({ total: "6000000", grant: "0", call }));
    expect(finding).toMatchObject({ status: "pass", actual: "6000000.00", limit: "6000000.00" });
  });

  test("an öre less fails, and nothing is proposed: what to add is the applicant's to say", () => {
    const finding = findingOf("total.min", financedProject({ total: "5999999.99", grant: "0", call }));
    expect(finding).toMatchObject({ status: "fail", severity: "error", gap: "0.01" });
    expect(finding.fix).toBeUndefined();
    expect(sentencesOf(finding).sv).toMatch(
      /5 999 999,99 kr; utlysningen kräver minst 6 000 000 kr.*fattas 0,01 kr/,
    );
    expect(sentencesOf(finding).en).toMatch(/SEK 5,999,999\.99; the call asks for at least SEK 6,000,000/);
  });

  test("a call without a minimum sets none", () => {
    const finding = findingOf("total.min", financedProject({ total: "1000", grant: "0" }));
    expect(finding.status).toBe("notApplicable");
  });
});
