import { changedFields } from "../../src/adjustments";
import { Decimal } from "../../src/money";
import { adjusted, changeText, twoPartners } from "./twoPartners";

describe("the fields that differ between two projects", () => {
  it("are none between equal projects, also where decimals are written differently", () => {
    const written = twoPartners({ income: [{ id: "i1", amount: "1000.00", month: "2016-05" }] });
    expect(changedFields(twoPartners(), written)).toEqual([]);
  });

  it("carry the values before and after, and the line by list and id", () => {
    const after = adjusted(twoPartners(), {
      kind: "salary",
      factor: new Decimal(2),
      organisation: "kommunen",
    });
    expect(changedFields(twoPartners(), after)).toEqual([
      {
        path: "staff[0].monthlySalary",
        line: { list: "staff", id: "s1" },
        before: new Decimal(38000),
        after: new Decimal(76000),
      },
    ]);
  });

  it("match lines by id: a removed line does not change those after it", () => {
    const after = adjusted(
      twoPartners(),
      { kind: "removeLine", list: "financing.cash", id: "f1" },
      { kind: "line", list: "financing.cash", id: "f3", field: "amount", value: "1" },
    );
    expect(changedFields(twoPartners(), after).map(({ path, line }) => [path, line?.id])).toEqual([
      ["financing.cash[0].id", "f1"],
      ["financing.cash[0].organisation", "f1"],
      ["financing.cash[0].amount", "f1"],
      ["financing.cash[0].certificate", "f1"],
      ["financing.cash[2].amount", "f3"],
    ]);
  });

  it("show an added line at its new place, and roles as one value", () => {
    const before = adjusted(twoPartners(), { kind: "dropCoFinancier", organisation: "viva" });
    expect(changedFields(before, twoPartners()).map(changeText)).toEqual([
      "organisations[1].roles: partner → partner,coFinancier",
      "inKind[0].id: – → k1",
      "inKind[0].organisation: – → viva",
      "inKind[0].hours: – → 100",
      "inKind[0].hourlyRate: – → 300",
      "financing.cash[2].id: – → f3",
      "financing.cash[2].organisation: – → viva",
      "financing.cash[2].amount: – → 20000",
      "financing.cash[2].profile: – → start",
    ]);
  });

  it("reach phases, the FINSAM key and scenarios", () => {
    const members = {
      regions: [{ organisation: "regionen" }],
      municipalities: [{ organisation: "kommunen", weight: "3" }],
    };
    const after = twoPartners({
      financing: { finsam: { amount: "40000", state: "viva", ...members } },
      scenarios: [{ name: "Senare", adjustments: [{ kind: "shift", months: 6 }] }],
    });
    const before = twoPartners({ financing: {} });
    expect(changedFields(before, after).map(changeText)).toEqual([
      "financing.finsam.amount: – → 40000",
      "financing.finsam.state: – → viva",
      "financing.finsam.regions[0].organisation: – → regionen",
      "financing.finsam.municipalities[0].organisation: – → kommunen",
      "financing.finsam.municipalities[0].weight: – → 3",
      "scenarios[0].name: – → Senare",
      "scenarios[0].adjustments[0].kind: – → shift",
      "scenarios[0].adjustments[0].months: – → 6",
    ]);
  });
});
