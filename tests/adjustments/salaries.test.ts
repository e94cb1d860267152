import { Decimal } from "../../src/money";
import { adjusted, changesBy, problemsOf, reportOfProject, twoPartners } from "./twoPartners";

const factor = new Decimal("1.03");

describe("salary × factor", () => {
  it("raises the figure that each line's own method calculates from, without rounding", () => {
    expect(changesBy(twoPartners(), { kind: "salary", factor: new Decimal("1.0333") })).toEqual([
      "staff[0].monthlySalary: 38000 → 39265.4",
      "staff[1].annualEmploymentCost: 516000 → 533182.8",
      "staff[2].hourlyRate: 312 → 322.3896",
    ]);
  });

  it("reaches only the lines of the organisation and the role that are named", () => {
    expect(changesBy(twoPartners(), { kind: "salary", factor, organisation: "kommunen" })).toEqual([
      "staff[0].monthlySalary: 38000 → 39140",
    ]);
    expect(
      changesBy(twoPartners(), { kind: "salary", factor, organisation: "viva", role: "Coach" }),
    ).toHaveLength(2);
  });

  it("carries through to the cost of staff: 38 000 kr × 1.4 × 12 months and the coaches, 3 % dearer", () => {
    const before = reportOfProject(twoPartners()).totals.staff;
    const after = reportOfProject(adjusted(twoPartners(), { kind: "salary", factor })).totals.staff;
    // 638 400 + 300 × 860 + 312 × 1 329.41088 = 1 311 176.19; and each 3 % more: 657 552 + 309 × 860 + 321.36 × 1 329.41088
    expect(before).toBe("1311176.19");
    expect(after).toBe("1350511.48");
  });

  it("is refused where no line has the role, and tells the roles that there are", () => {
    expect(
      problemsOf(twoPartners(), { kind: "salary", factor, organisation: "viva", role: "Coachen" }),
    ).toEqual([
      {
        code: "noLine",
        index: 0,
        kind: "salary",
        list: "staff",
        conditions: [
          { field: "organisation", value: "viva" },
          { field: "role", value: "Coachen" },
        ],
        known: ["Coach"],
      },
    ]);
  });

  it("is refused for an organisation that is not there, and tells those that are", () => {
    expect(problemsOf(twoPartners(), { kind: "salary", factor, organisation: "vivo" })).toEqual([
      {
        code: "unknownId",
        index: 0,
        kind: "salary",
        list: "organisations",
        id: "vivo",
        known: ["kommunen", "viva", "regionen"],
      },
    ]);
  });
});

describe("workload × factor", () => {
  it("changes the share of full time in the project; a stated employment stays", () => {
    expect(changesBy(twoPartners(), { kind: "workload", factor: new Decimal("0.5"), role: "Coach" })).toEqual(
      ["staff[1].workload: 0.5 → 0.25", "staff[2].workload: 0.8 → 0.4"],
    );
  });

  it("is refused where it becomes more than a project file holds", () => {
    expect(
      problemsOf(twoPartners(), { kind: "workload", factor: new Decimal(20), role: "Projektledare" }),
    ).toMatchObject([
      {
        code: "wrongValue",
        path: "staff[0].workload",
        value: "20",
        expected: { range: { min: 0, max: 10 } },
      },
    ]);
  });
});

describe("rates of salaries", () => {
  it("revision sets the yearly revision of lines by actual salary only", () => {
    expect(changesBy(twoPartners(), { kind: "revision", rate: new Decimal("0.025") })).toEqual([
      "staff[0].revisionRate: – → 0.025",
    ]);
  });

  it("onCost sets the on-cost of an organisation's lines by actual salary", () => {
    expect(
      changesBy(twoPartners(), { kind: "onCost", rate: new Decimal("0.4515"), organisation: "kommunen" }),
    ).toEqual(["staff[0].onCostRate: 0.4 → 0.4515"]);
  });

  it("onCost is refused for an organisation whose lines have it inside their figures", () => {
    expect(
      problemsOf(twoPartners(), { kind: "onCost", rate: new Decimal("0.4"), organisation: "viva" }),
    ).toMatchObject([
      { code: "noLine", conditions: [{ value: "viva" }, { field: "method", value: "actual" }] },
    ]);
  });
});
