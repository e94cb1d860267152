import { type CostLine, type Project } from "../../../src/budget";
import { aCost, aProject, date, decimal } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";

/** A project of 100 000 kr under a call that wants 15–20 per cent of it abroad. */
function abroad(kronor: string, parts: Partial<Project> = {}): Project {
  const atHome = decimal("100000").minus(decimal(kronor));
  return aProject({
    project: { programme: "esf-2007-2013", start: date("2011-01-01"), end: date("2011-12-31") },
    call: { transnationalShare: { min: decimal("0.15"), max: decimal("0.20") } },
    costs: [aTrip(kronor), aCost({ id: "home", unitPrice: atHome })],
    financing: { cash: [{ id: "f1", organisation: "kommunen", key: decimal("1") }] },
    ...parts,
  });
}

function aTrip(kronor: string, facts: Partial<CostLine> = {}): CostLine {
  return aCost({ id: "trip", type: "travel", unitPrice: decimal(kronor), transnational: true, ...facts });
}

describe("cofin.transnational", () => {
  test.each(["15000", "17500", "20000"])("passes at %s kr of 100 000, the bounds included", (kronor) => {
    expect(findingOf("cofin.transnational", abroad(kronor)).status).toBe("pass");
  });

  test("fails one öre below the call's share", () => {
    const finding = findingOf("cofin.transnational", abroad("14999.99"));
    expect(finding).toMatchObject({
      status: "fail",
      severity: "error",
      base: "totalEligible",
      limit: "0.150000000000",
      gap: "0.01",
      gapUnit: "kr",
      subjects: ["costs/trip"],
    });
    const { sv, en } = sentencesOf(findingOf("cofin.transnational", abroad("10000")));
    expect(sv).toMatch(/10,00 % av projektbudgeten; utlysningen kräver minst 15,00 %.*5 000 kr/);
    expect(en).toMatch(/10.00 % of the project budget.*at least 15.00 %.*SEK 5,000/);
  });

  test("fails one öre above it, and proposes the smallest line without which it holds", () => {
    expect(findingOf("cofin.transnational", abroad("20000.01")).gap).toBe("0.01");
    const costs = [
      // Without the small one 19 500 kr of 94 500 kr would still be too much.
      aTrip("5500", { id: "small" }),
      aTrip("6500", { id: "middle" }),
      aTrip("13000", { id: "large" }),
      aCost({ id: "home", unitPrice: decimal("75000") }),
    ];
    const finding = findingOf("cofin.transnational", abroad("0", { costs }));
    expect(finding).toMatchObject({ actual: "0.250000000000", gap: "5000.00" });
    expect(finding.fix?.[0]?.adjustments).toEqual([{ kind: "removeLine", list: "costs", id: "middle" }]);
    expect(sentencesOf(finding).sv).toMatch(/högst 20,00 %.*Minska dem med 5 000 kr/);
    expect(sentencesOf(finding).en).toMatch(/at most 20.00 %.*Reduce them by SEK 5,000/);
  });

  test("knows the bounds of a call by its id", () => {
    const finding = findingOf(
      "cofin.transnational",
      abroad("10000", { call: { id: "po2-2010-12-22-riktad" } }),
    );
    expect(finding).toMatchObject({ status: "fail", verified: "read", limit: "0.150000000000" });
    expect(finding.cite).toHaveLength(1);
  });

  test("warns only where the file marks the share as a guess", () => {
    const call = { transnationalShare: { min: decimal("0.15") }, assumed: ["transnationalShare"] };
    expect(findingOf("cofin.transnational", abroad("10000", { call }))).toMatchObject({
      status: "fail",
      severity: "warning",
    });
  });

  test("says of a guessed lowest share that it is a lowest one", () => {
    const call = { transnationalShare: { min: decimal("0.15") }, assumed: ["transnationalShare"] };
    const finding = findingOf("cofin.transnational", abroad("15000", { call }));
    expect(finding).toMatchObject({ status: "pass", note: "assumed" });
    expect(sentencesOf(finding).sv).toMatch(/kräver minst 15,00 %.*antagen/);
    expect(sentencesOf(finding).en).toMatch(/asks for at least 15.00 %.*assumed/);
  });

  test("cannot tell where no cost says whether it is transnational", () => {
    expect(findingOf("cofin.transnational", abroad("0", { costs: [aCost()] }))).toMatchObject({
      status: "unknown",
      missing: ["costs.transnational"],
    });
  });

  test("does not apply where the call sets no bounds", () => {
    expect(findingOf("cofin.transnational", abroad("10000", { call: {} })).status).toBe("notApplicable");
  });
});
