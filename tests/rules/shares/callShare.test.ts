import { decimal } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";
import { financedProject } from "./financedProject";

const call = { minCoFinancingShare: decimal("0.53") };

describe("share.call", () => {
  test("a co-financing above the call's minimum passes", () => {
    const finding = findingOf("share.call", financedProject({ total: "1000", grant: "400", call }));
    expect(finding).toMatchObject({ status: "pass", actual: "0.600000000000", base: "totalEligible" });
  });

  test("a co-financing below it fails and says by how much the grant is too large", () => {
    const finding = findingOf("share.call", financedProject({ total: "1000", grant: "500", call }));
    expect(finding).toMatchObject({ status: "fail", severity: "error", layer: "call", gap: "30.00" });
    expect(sentencesOf(finding).sv).toMatch(/50,00 %.*minst 53,00 %.*Sänk ESF-stödet med 30 kr/);
    expect(sentencesOf(finding).en).toMatch(/50\.00 %.*at least 53\.00 %.*Lower the ESF grant by SEK 30/);
  });

  test("a lower grant with the owner's cash in its place mends it", () => {
    const finding = findingOf("share.call", financedProject({ total: "1000", grant: "500", call }));
    expect(finding.fix).toEqual([
      {
        adjustments: [
          { kind: "grant", mode: "fixed", amount: decimal("470") },
          { kind: "cash", organisation: "kommunen", amount: decimal("530") },
        ],
        mends: ["share.call"],
        then: { grant: "470.00", balance: "0.00" },
      },
    ]);
  });

  test("a lower grant alone mends it where a key takes up the rest", () => {
    const cash = [{ id: "f1", organisation: "regionen", key: decimal("1") }];
    const grant = { mode: "fixed", amount: decimal("500") } as const;
    const project = financedProject({ total: "1000", grant: "500", call }, { financing: { grant, cash } });
    const [first] = findingOf("share.call", project).fix ?? [];
    expect(first?.adjustments).toEqual([{ kind: "grant", mode: "fixed", amount: decimal("470") }]);
    expect(first?.then).toEqual({ grant: "470.00", balance: "0.00" });
  });

  test("a minimum that is a guess is only a warning", () => {
    const guess = { ...call, assumed: ["minCoFinancingShare"] };
    const finding = findingOf("share.call", financedProject({ total: "1000", grant: "500", call: guess }));
    expect(finding).toMatchObject({
      status: "fail",
      severity: "warning",
      verified: "secondary",
      note: "assumed",
    });
  });

  test("says what the grant leaves to others, not what they have promised", () => {
    const promised = findingOf("share.call", financedProject({ total: "1000", grant: "400", call }));
    expect(sentencesOf(promised).sv).toMatch(
      /^ESF-stödet lämnar 60,00 % av projektbudgeten till medfinansiering;/,
    );
    const larger = findingOf("share.call", financedProject({ total: "1000", grant: "1100", call }));
    expect(larger).toMatchObject({ status: "fail", gap: "630.00" });
    expect(sentencesOf(larger).sv).toMatch(/^ESF-stödet är större än hela projektbudgeten; .*minst 53,00 %/);
    expect(sentencesOf(larger).en).toMatch(/^The ESF grant is larger than the whole project budget; /);
  });

  test("without the call's minimum nothing can be said", () => {
    const finding = findingOf("share.call", financedProject({ total: "1000", grant: "500" }));
    expect(finding).toMatchObject({ status: "unknown", missing: ["call.minCoFinancingShare"] });
    expect(sentencesOf(finding).sv).toContain("lägsta andel medfinansiering");
    expect(sentencesOf(finding).en).toContain("lowest co-financing share");
  });

  test("a project without ESF money or without costs is not judged", () => {
    const project = { programme: "none" } as const;
    expect(
      findingOf("share.call", financedProject({ total: "1000", grant: "500", call, project })).status,
    ).toBe("notApplicable");
    expect(findingOf("share.call", financedProject({ total: "0", grant: "0", call })).status).toBe(
      "notApplicable",
    );
  });
});
