import { type Project, type ProjectFacts } from "../../../src/budget";
import { aGroup, anInKind, date, decimal } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";
import { financedProject } from "./financedProject";

const IN_2014: Partial<ProjectFacts> = {
  programme: "esf-2014-2020",
  start: date("2016-01-01"),
  end: date("2016-12-31"),
};

/** 200 000 kr in cash, 120 000 kr participants' pay and 2 400 kr in kind. */
function project(grant: string, facts: Partial<ProjectFacts> = IN_2014): Project {
  const parts = { participants: [aGroup()], inKind: [anInKind()] };
  return financedProject({ total: "200000", grant, project: facts }, parts);
}

describe("grant.cash", () => {
  test("a grant of all cash costs passes", () => {
    const finding = findingOf("grant.cash", project("200000"));
    expect(finding).toMatchObject({ status: "pass", actual: "200000.00", limit: "200000.00" });
    expect(finding.cite.map(({ article }) => article)).toEqual(["69(1)"]);
  });

  test("an öre more would pay for what nobody pays in cash", () => {
    const finding = findingOf("grant.cash", withoutCash(project("200000.01")));
    expect(finding).toMatchObject({ status: "fail", severity: "error", gap: "0.01", unit: "kr" });
    expect(sentencesOf(finding).sv).toMatch(
      /200 000,01 kr.*kontanta kostnaderna är bara 200 000 kr.*0,01 kr/,
    );
    expect(sentencesOf(finding).en).toMatch(/SEK 200,000\.01.*cash costs are only SEK 200,000.*SEK 0\.01/);
  });

  test("lowering the grant to the cash costs mends it, and the over-financing with it", () => {
    const [first] = findingOf("grant.cash", withoutCash(project("210000"))).fix ?? [];
    expect(first?.adjustments).toEqual([{ kind: "grant", mode: "fixed", amount: decimal("200000") }]);
    expect(first?.then).toEqual({ grant: "200000.00", balance: "0.00" });
    expect(first?.mends).toEqual(expect.arrayContaining(["grant.cash", "balance"]));
  });

  test("in 2007–2013 the article was read in part, so it is a warning", () => {
    const finding = findingOf("grant.cash", withoutCash(project("210000", {})));
    expect(finding).toMatchObject({ status: "fail", severity: "warning", verified: "partly" });
  });

  test("without a grant, or without ESF money, there is nothing to test", () => {
    expect(findingOf("grant.cash", project("0")).status).toBe("notApplicable");
    expect(findingOf("grant.cash", project("1000", { programme: "none" })).status).toBe("notApplicable");
  });
});

function withoutCash(given: Project): Project {
  return { ...given, financing: { ...given.financing, cash: [] } };
}
