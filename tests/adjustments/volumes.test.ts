import { Decimal } from "../../src/money";
import { changesBy, problemsOf, twoPartners } from "./twoPartners";

describe("costType × factor", () => {
  it("changes the quantity, or the amounts by month where the line goes by these", () => {
    expect(
      changesBy(twoPartners(), { kind: "costType", type: "travel", factor: new Decimal("0.9") }),
    ).toEqual([
      "costs[0].quantity: – → 0.9",
      'costs[1].amounts["2016-03"]: 1000 → 900',
      'costs[1].amounts["2016-05"]: 500.5 → 450.45',
    ]);
  });

  it("leaves other cost types alone, and is refused for one without lines", () => {
    expect(
      changesBy(twoPartners(), { kind: "costType", type: "externalServices", factor: new Decimal(2) }),
    ).toEqual(["costs[2].quantity: 4 → 8"]);
    expect(
      problemsOf(twoPartners(), { kind: "costType", type: "premises", factor: new Decimal(2) }),
    ).toMatchObject([
      {
        code: "noLine",
        list: "costs",
        conditions: [{ field: "type", value: "premises" }],
        known: ["travel", "externalServices"],
      },
    ]);
  });
});

describe("participants × factor", () => {
  it("changes the attendance, which is all of the time where none is stated", () => {
    expect(changesBy(twoPartners(), { kind: "participants", factor: new Decimal("0.75") })).toEqual([
      "participants[0].attendance: 0.8 → 0.6",
      "participants[1].attendance: – → 0.75",
    ]);
  });

  it("is refused above full attendance", () => {
    expect(problemsOf(twoPartners(), { kind: "participants", factor: new Decimal("1.25") })).toMatchObject([
      { code: "wrongValue", path: "participants[1].attendance", value: "1.25" },
    ]);
    expect(
      changesBy(twoPartners(), {
        kind: "participants",
        factor: new Decimal("1.25"),
        organisation: "regionen",
      }),
    ).toEqual(["participants[0].attendance: 0.8 → 1"]);
  });
});
