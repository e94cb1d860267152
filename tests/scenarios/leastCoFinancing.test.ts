import fc from "fast-check";
import { type Id, type Project } from "../../src/budget";
import { oreToText } from "../../src/money";
import { assess, type CoFinancingPlan, leastCoFinancing } from "../../src/scenarios";
import {
  aCost,
  aGroup,
  anOrganisation,
  aProject,
  date,
  decimal,
  kr,
  type ProjectParts,
} from "../support/projectBuilder";
import { afterwards, fails, leastByTrying } from "./leastByTrying";

const runs = { numRuns: 60, seed: 20150101 };

/** 1 000 kr of costs under a call that wants at least 53 % of others, each krona of it. */
function aFinancedProject({ financing, ...parts }: ProjectParts = {}): Project {
  return aProject({
    project: { programme: "esf-2014-2020", start: date("2016-01-01"), end: date("2016-12-31") },
    call: { minCoFinancingShare: decimal("0.53"), shareTolerance: decimal("0") },
    costs: [aCost({ unitPrice: decimal("1000") })],
    financing: { cash: [], ...financing },
    ...parts,
  });
}

function planOf(project: Project, most: Readonly<Record<Id, string>>): CoFinancingPlan {
  const limits = Object.entries(most).map(([organisation, limit]) => [organisation, kr(limit)] as const);
  return leastCoFinancing(assess(project), new Map(limits));
}

function seen({ grant, newCash, byOrganisation, missing, failing }: CoFinancingPlan): unknown {
  return {
    grant: oreToText(grant),
    newCash: oreToText(newCash),
    by: Object.fromEntries([...byOrganisation].map(([id, amount]) => [id, oreToText(amount)])),
    missing: oreToText(missing),
    failing: failing.map(({ rule }) => rule),
  };
}

describe("the least new co-financing", () => {
  it("is what the largest grant within the call leaves, paid by the named in their order", () => {
    const plan = planOf(aFinancedProject(), { regionen: "300", kommunen: "1000" });
    expect(seen(plan)).toEqual({
      grant: "470.00",
      newCash: "530.00",
      by: { regionen: "300.00", kommunen: "230.00" },
      missing: "0.00",
      failing: [],
    });
  });

  it("cuts a grant that is too large, and does not raise one that is small", () => {
    const fixed = (amount: string): Project =>
      aFinancedProject({ financing: { cash: [], grant: { mode: "fixed", amount: decimal(amount) } } });
    expect(seen(planOf(fixed("600"), { staten: "1000" }))).toMatchObject({
      grant: "470.00",
      newCash: "530.00",
    });
    expect(seen(planOf(fixed("100"), { staten: "1000" }))).toMatchObject({
      grant: "100.00",
      newCash: "900.00",
    });
  });

  it("keeps a grant that the call's tolerance lets pass", () => {
    const project = aFinancedProject({
      call: { minCoFinancingShare: decimal("0.53"), shareTolerance: decimal("0.001") },
      financing: { cash: [], grant: { mode: "fixed", amount: decimal("471") } },
    });
    expect(seen(planOf(project, { staten: "1000" }))).toMatchObject({ grant: "471.00", newCash: "529.00" });
  });

  it("is nothing where the project is financed, and a cut of the grant where it is too much", () => {
    const paid = (amount: string): Project =>
      aFinancedProject({
        financing: {
          grant: { mode: "fixed", amount: decimal("400") },
          cash: [{ id: "f1", organisation: "regionen", amount: decimal(amount) }],
        },
      });
    expect(planOf(paid("600"), { regionen: "1000" }).adjustments).toEqual([]);
    expect(seen(planOf(paid("750"), { regionen: "1000" }))).toMatchObject({
      grant: "250.00",
      newCash: "0.00",
      failing: [],
    });
  });

  it("says what is missing where nobody can pay it, with the failure that is left", () => {
    expect(seen(planOf(aFinancedProject(), { regionen: "500.50" }))).toEqual({
      grant: "470.00",
      newCash: "500.50",
      by: { regionen: "500.50" },
      missing: "29.50",
      failing: ["balance"],
    });
  });

  it("counts what is paid today towards the most that is paid, keys as what they come to", () => {
    const project = aFinancedProject({
      financing: {
        grant: { mode: "fixed", amount: decimal("600") },
        cash: [
          { id: "f1", organisation: "regionen", amount: decimal("100") },
          { id: "f2", organisation: "staten", key: decimal("1") },
        ],
      },
    });
    // The grant falls by 130 kr; the key comes to 300 kr today and stays so.
    const plan = planOf(project, { staten: "350", regionen: "1000" });
    expect(seen(plan)).toMatchObject({
      newCash: "130.00",
      by: { staten: "50.00", regionen: "80.00" },
      failing: [],
    });
    expect(
      afterwards(project, plan.adjustments).financing.cash.map(({ amount, key }) => [amount, key]),
    ).toEqual([
      [decimal("180"), undefined],
      [decimal("350"), undefined],
    ]);
  });

  it("asks nobody whose money would want a certificate that it has not", () => {
    const project = aFinancedProject({
      call: {
        minCoFinancingShare: decimal("0.53"),
        shareTolerance: decimal("0"),
        certificatesRequired: true,
      },
      financing: {
        cash: [{ id: "f1", organisation: "staten", amount: decimal("10"), certificate: "confirmed" }],
      },
    });
    expect(seen(planOf(project, { regionen: "1000", staten: "1000" }))).toMatchObject({
      by: { staten: "520.00" },
      failing: [],
    });
  });

  it("tells the failures that no money mends", () => {
    const owner = anOrganisation("kommunen", { kind: "municipality" });
    const late = aFinancedProject({
      project: { programme: "esf-plus-2021-2027", start: date("2016-01-01"), end: date("2016-12-31") },
      organisations: [owner, anOrganisation("staten")],
    });
    expect(seen(planOf(late, { staten: "1000" }))).toMatchObject({
      missing: "0.00",
      failing: ["time.window"],
    });
  });

  it("is what trying every grant and every sum finds, on small projects", () => {
    const kronor = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        fc.record({
          costs: fc.integer({ min: 1, max: 9 }),
          pay: fc.constantFrom(0, 0, 2),
          share: fc.constantFrom("0", "0.25", "0.53", "0.8"),
          maxGrant: fc.constantFrom(undefined, "2"),
          grant: fc.option(kronor(8), { nil: undefined }),
          region: fc.option(kronor(3), { nil: undefined }),
          certificatesRequired: fc.boolean(),
          most: fc.record({ regionen: kronor(5), staten: kronor(4) }),
        }),
        ({ costs, pay, share, maxGrant, grant, region, certificatesRequired, most }) => {
          const project = aFinancedProject({
            project: { programme: "esf-2014-2020", start: date("2016-01-01"), end: date("2016-01-31") },
            call: {
              minCoFinancingShare: decimal(share),
              shareTolerance: decimal("0"),
              certificatesRequired,
              ...(maxGrant === undefined ? {} : { maxGrant: decimal(maxGrant) }),
            },
            costs: [aCost({ unitPrice: decimal(String(costs)) })],
            participants:
              pay === 0
                ? []
                : [aGroup({ women: 1, men: 0, monthlyAllowance: decimal("2"), certificate: "confirmed" })],
            financing: {
              grant:
                grant === undefined ? { mode: "max" } : { mode: "fixed", amount: decimal(String(grant)) },
              cash:
                region === undefined
                  ? []
                  : [
                      {
                        id: "f1",
                        organisation: "regionen",
                        amount: decimal(String(region)),
                        certificate: "confirmed",
                      },
                    ],
            },
          });
          const plan = planOf(project, { regionen: String(most.regionen), staten: String(most.staten) });
          const least = leastByTrying(project, [
            ["regionen", region ?? 0, most.regionen],
            ["staten", 0, most.staten],
          ]);
          const complete = plan.missing === 0 && plan.failing.length === 0;
          expect([complete, complete ? oreToText(plan.newCash) : undefined]).toEqual([
            least !== undefined,
            least === undefined ? undefined : oreToText(least),
          ]);
          if (complete) expect(fails(afterwards(project, plan.adjustments))).toBe(false);
        },
      ),
      runs,
    );
  });
});
