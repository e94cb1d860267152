import { recalculate } from "./index";
import { smallFile, threeOrganisations } from "./smallFile";

const travel = (unitPrice: string) => [{ id: "c1", organisation: "kommun", type: "travel", unitPrice }];
const january = (rest: Readonly<Record<string, unknown>>) =>
  recalculate(smallFile("2021-01-01", "2021-01-31", { organisations: threeOrganisations, ...rest }));
const cashOf = (report: ReturnType<typeof recalculate>) =>
  threeOrganisations.map(({ id }) => report.financing.byOrganisation[id]?.cash);

describe("the computed grant", () => {
  const costs = travel("1000.50");

  it("floors the bound from the call's share to whole kronor and no other", () => {
    const { financing } = january({
      costs,
      call: { minCoFinancingShare: "0.53", maxGrant: "600" },
      financing: { cash: [{ id: "f1", organisation: "stat", amount: "400.25" }] },
    });
    // 0.47 × 1000.50 = 470.235; 1000.50 − 400.25 = 600.25.
    expect(financing.grantBounds).toEqual([
      { bound: "maxShare", amount: "470.00", binds: true },
      { bound: "cash", amount: "1000.50", binds: false },
      { bound: "remaining", amount: "600.25", binds: false },
      { bound: "maxGrant", amount: "600.00", binds: false },
    ]);
    expect([financing.grant, financing.balance]).toEqual(["470.00", "130.25"]);
    // 470 ÷ 1000.50 = 940 ÷ 2001.
    expect(financing.grantShare).toBe("0.469765117441");
  });

  it("gives no grant for what is no cash, and every smallest bound binds", () => {
    const inKind = [{ id: "k1", organisation: "stat", amount: "99.50" }];
    const { financing } = january({ costs, inKind });
    expect(financing.grantBounds.map(({ bound, binds }) => [bound, binds])).toEqual([
      ["cash", true],
      ["remaining", true],
    ]);
    expect([financing.grant, financing.coFinancing, financing.balance]).toEqual(["1000.50", "99.50", "0.00"]);
  });
});

describe("cash co-financing", () => {
  it("by keys shares what remains, the last öre to the earlier", () => {
    const cash = threeOrganisations.map(({ id }) => ({ id: `f-${id}`, organisation: id, key: "1" }));
    const report = january({
      costs: travel("150"),
      financing: { grant: { mode: "fixed", amount: "50" }, cash },
    });
    expect(cashOf(report)).toEqual(["33.34", "33.33", "33.33"]);
    expect(report.financing.balance).toBe("0.00");
  });

  it("by keys is nothing when nothing remains", () => {
    const cash = [{ id: "f1", organisation: "stat", key: "1" }];
    const report = january({
      costs: travel("150"),
      financing: { grant: { mode: "fixed", amount: "200" }, cash },
    });
    expect(report.financing.cashCoFinancing).toBe("0.00");
    expect(report.financing.balance).toBe("-50.00");
  });

  it("of a coordination association falls half on the state and a quarter each on regions and municipalities", () => {
    const report = january({
      financing: {
        finsam: {
          amount: "100.01",
          state: "stat",
          regions: [{ organisation: "region", weight: "1" }],
          municipalities: [
            { organisation: "kommun", weight: "3" },
            { organisation: "region", weight: "1" },
          ],
        },
      },
    });
    // 50.005, 25.0025 and 25.0025: the öre that the floors leave is the state's. 25.00 by 3 : 1 is 18.75 and 6.25.
    expect(cashOf(report)).toEqual(["18.75", "31.25", "50.01"]);
  });
});

describe("per head", () => {
  const participants = [{ id: "p1", organisation: "stat", women: 2, men: 1, monthlyAllowance: "100" }];

  it("divides the total and the grant", () => {
    const { outcomes } = january({
      participants,
      costs: travel("700"),
      financing: { grant: { mode: "fixed", amount: "500" } },
      outcomes: { toWorkOrStudies: 4, closerToWork: 2, otherSupport: 1 },
    });
    expect(outcomes).toEqual({
      participants: 3,
      women: 2,
      men: 1,
      totalPerParticipant: "333.33",
      grantPerParticipant: "166.67",
      totalPerOutcome: "142.86",
    });
  });

  it("is a dash where nobody is counted", () => {
    const { outcomes } = january({ costs: travel("700") });
    expect([outcomes.totalPerParticipant, outcomes.totalPerOutcome]).toEqual(["—", "—"]);
  });
});
