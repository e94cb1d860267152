import { type Financing, type Project } from "../../../src/budget";
import { aCost, aProject, decimal, month } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";

interface Paid {
  readonly grant?: Financing["grant"];
  readonly kommunen: string;
  readonly regionen?: string;
  readonly staten?: string;
  readonly call?: Project["call"];
}

/** 1 000 kr of costs of the municipality, paid by the grant and by cash of each. */
function paidBy({ grant, call, ...payers }: Paid): Project {
  const cash = Object.entries(payers).map(([organisation, amount], place) => ({
    id: `f${place + 1}`,
    organisation,
    amount: decimal(amount),
  }));
  return aProject({
    project: { programme: "esf-2007-2013" },
    costs: [aCost({ unitPrice: decimal("1000") })],
    financing: { ...(grant === undefined ? {} : { grant }), cash },
    ...(call === undefined ? {} : { call }),
  });
}

function fixed(amount: string): NonNullable<Financing["grant"]> {
  return { mode: "fixed", amount: decimal(amount) };
}

describe("balance", () => {
  test("a budget financed to the öre passes", () => {
    const finding = findingOf("balance", paidBy({ grant: fixed("400"), kommunen: "600" }));
    expect(finding).toMatchObject({ status: "pass", actual: "1000.00", limit: "1000.00" });
    expect(sentencesOf(finding).sv).toContain("lika med projektbudgeten");
  });

  test.each([
    ["an öre too little", "599.99", "gap"],
    ["an öre too much", "600.01", "overFinanced"],
  ])("%s fails", (_, kommunen, note) => {
    const finding = findingOf("balance", paidBy({ grant: fixed("400"), kommunen }));
    expect(finding).toMatchObject({ status: "fail", severity: "error", note, gap: "0.01", unit: "kr" });
  });

  describe("with a gap of 100 kr", () => {
    const project = paidBy({ grant: fixed("300"), kommunen: "100", regionen: "200", staten: "300" });

    test("the owner and the co-financier with the largest cash are named", () => {
      const finding = findingOf("balance", project);
      expect(finding.details?.["payers"]).toEqual(["Namn på kommunen", "Namn på staten"]);
      expect(sentencesOf(finding).sv).toMatch(
        /Det fattas 100 kr.*Namn på kommunen, Namn på staten.*högre ESF-stöd/,
      );
      expect(sentencesOf(finding).en).toMatch(
        /^SEK 100 is missing.*Namn på kommunen, Namn på staten.*higher ESF grant/,
      );
    });

    test("either of them, or the grant, can close it", () => {
      expect(findingOf("balance", project).fix?.map(({ adjustments }) => adjustments)).toEqual([
        [{ kind: "cash", organisation: "kommunen", amount: decimal("200") }],
        [{ kind: "cash", organisation: "staten", amount: decimal("400") }],
        [{ kind: "grant", mode: "fixed", amount: decimal("400") }],
        [{ kind: "grant", mode: "max" }],
      ]);
    });

    test("a grant that the call would not give is not proposed", () => {
      const call = { minCoFinancingShare: decimal("0.65"), shareTolerance: decimal("0") };
      const fixes = findingOf("balance", { ...project, call }).fix ?? [];
      expect(fixes.flatMap(({ adjustments }) => adjustments.map(({ kind }) => kind))).toEqual([
        "cash",
        "cash",
      ]);
    });
  });

  test("over-financing is mended by less cash or a smaller grant, not by less cash than there is", () => {
    const finding = findingOf("balance", paidBy({ grant: fixed("500"), kommunen: "50", regionen: "550" }));
    expect(finding.fix?.map(({ adjustments }) => adjustments)).toEqual([
      [{ kind: "cash", organisation: "regionen", amount: decimal("450") }],
      [{ kind: "grant", mode: "fixed", amount: decimal("400") }],
      [{ kind: "grant", mode: "max" }],
    ]);
    expect(sentencesOf(finding).sv).toMatch(/100 kr för stor.*Sänk ESF-stödet/);
    expect(sentencesOf(finding).en).toMatch(/SEK 100 too large.*Lower the ESF grant/);
  });

  test("over-financing names nobody who pays nothing", () => {
    const finding = findingOf("balance", paidBy({ grant: fixed("500"), kommunen: "0", regionen: "600" }));
    expect(finding.details?.["payers"]).toEqual(["Namn på regionen"]);
    const onlyGrant = findingOf("balance", paidBy({ grant: fixed("1100"), kommunen: "0" }));
    expect(sentencesOf(onlyGrant).sv).toMatch(/Sänk ESF-stödet\.$/);
    expect(sentencesOf(onlyGrant).en).toMatch(/Lower the ESF grant\.$/);
  });

  test("over-financing without a grant names only the cash, and without cash what else it can come from", () => {
    const withoutEsf = (project: Project): Project => ({
      ...project,
      project: { ...project.project, programme: "none" },
    });
    const cashOnly = findingOf("balance", withoutEsf(paidBy({ grant: fixed("0"), kommunen: "1100" })));
    expect(sentencesOf(cashOnly).sv).toMatch(
      /\. Sänk den kontanta medfinansieringen från Namn på kommunen\.$/,
    );
    expect(sentencesOf(cashOnly).en).toMatch(/\. Lower the cash co-financing of Namn på kommunen\.$/);
    const income = [{ id: "i1", amount: decimal("100"), month: month("2011-02") }];
    const nobody = findingOf("balance", aProject({ income }));
    expect(sentencesOf(nobody).sv).toMatch(/100 kr för stor.*kontrollera intäkterna/);
    expect(sentencesOf(nobody).en).toMatch(/SEK 100 too large.*look at the income/);
  });

  test.each([
    ["the call's share", { minCoFinancingShare: decimal("0.60") }, "share.call"],
    ["the call's highest grant", { maxGrant: decimal("400") }, "grant.max"],
  ])("a computed grant that %s holds back is the reason for the gap", (_, call, because) => {
    const finding = findingOf("balance", paidBy({ kommunen: "500", call }));
    expect(finding).toMatchObject({ status: "fail", gap: "100.00", because: [because] });
    expect(sentencesOf(finding).sv).toContain("Det följer av");
  });

  test("a fixed grant has no such reason", () => {
    const call = { minCoFinancingShare: decimal("0.60") };
    expect(
      findingOf("balance", paidBy({ grant: fixed("400"), kommunen: "500", call })).because,
    ).toBeUndefined();
  });

  test("a computed grant that nothing holds back closes the gap", () => {
    expect(findingOf("balance", paidBy({ kommunen: "500" })).status).toBe("pass");
  });

  test("without ESF money only cash is proposed", () => {
    const project = paidBy({ grant: fixed("0"), kommunen: "900" });
    const finding = findingOf("balance", { ...project, project: { ...project.project, programme: "none" } });
    expect(finding.fix?.map(({ adjustments }) => adjustments)).toEqual([
      [{ kind: "cash", organisation: "kommunen", amount: decimal("1000") }],
    ]);
    expect(sentencesOf(finding).sv).not.toContain("ESF-stöd");
  });
});
