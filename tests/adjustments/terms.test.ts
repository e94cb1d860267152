import { readMonth } from "../../src/calendar";
import { Decimal } from "../../src/money";
import { adjusted, changesBy, problemsOf, reportOfProject, twoPartners } from "./twoPartners";

describe("grant", () => {
  it("is fixed at an amount or made as large as its bounds allow", () => {
    expect(changesBy(twoPartners(), { kind: "grant", mode: "fixed", amount: new Decimal(700000) })).toEqual([
      "financing.grant.amount: 600000 → 700000",
    ]);
    expect(changesBy(twoPartners(), { kind: "grant", mode: "max" })).toEqual([
      "financing.grant.mode: fixed → max",
      "financing.grant.amount: 600000 → –",
    ]);
  });
});

describe("indirect", () => {
  it("changes the option and drops the grounds of the one before", () => {
    expect(changesBy(twoPartners(), { kind: "indirect", option: "staff15" })).toEqual([
      "indirect.option: direct25 → staff15",
      "indirect.basis: own calculation → –",
    ]);
  });

  it("keeps the grounds with the same option", () => {
    expect(changesBy(twoPartners(), { kind: "indirect", option: "direct25" })).toEqual([]);
  });

  it("takes a rate and base of one's own, and is refused without them", () => {
    const rate = new Decimal("0.12");
    expect(
      adjusted(twoPartners(), { kind: "indirect", option: "custom", rate, base: "staff" }).indirect,
    ).toEqual({
      option: "custom",
      rate,
      base: "staff",
    });
    expect(problemsOf(twoPartners(), { kind: "indirect", option: "custom", rate })).toMatchObject([
      { code: "missingField", path: "indirect.base", condition: { field: "option", value: "custom" } },
    ]);
  });
});

describe("call and programme", () => {
  it("put another call in the place of the whole call", () => {
    const project = twoPartners({ call: { id: "2015-00394", maxGrant: "2000000" } });
    expect(changesBy(project, { kind: "call", call: { minCoFinancingShare: new Decimal("0.5") } })).toEqual([
      "call.id: 2015-00394 → –",
      "call.maxGrant: 2000000 → –",
      "call.minCoFinancingShare: – → 0.5",
    ]);
  });

  it("keep an area only within its own period", () => {
    expect(changesBy(twoPartners(), { kind: "programme", programme: "esf-plus-2021-2027" })).toEqual([
      "project.programme: esf-2014-2020 → esf-plus-2021-2027",
      "project.area: 2.1 → –",
    ]);
    expect(changesBy(twoPartners(), { kind: "programme", programme: "esf-2014-2020" })).toEqual([]);
    expect(changesBy(twoPartners(), { kind: "programme", programme: "esf-2014-2020", area: "1.1" })).toEqual([
      "project.area: 2.1 → 1.1",
    ]);
  });
});

describe("claims", () => {
  it("change the given terms and leave the others", () => {
    const month = readMonth("2016-03");
    if (month === undefined) throw new Error("no month");
    expect(
      changesBy(twoPartners(), {
        kind: "claims",
        lagMonths: 4,
        advance: { amount: new Decimal(80000), month },
      }),
    ).toEqual([
      "cashFlow.advance.amount: 50000 → 80000",
      "cashFlow.advance.month: 2016-01 → 2016-03",
      "cashFlow.lagMonths: – → 4",
    ]);
  });

  it("give a project without a cash flow one", () => {
    const project = twoPartners({ cashFlow: undefined });
    expect(reportOfProject(project).cashFlow).toBeNull();
    expect(reportOfProject(adjusted(project, { kind: "claims", claimMonths: 6 })).cashFlow).not.toBeNull();
  });

  it("are refused beyond what a project file holds", () => {
    expect(
      problemsOf(twoPartners(), { kind: "claims", claimMonths: 0, holdBackRate: new Decimal(5) }),
    ).toMatchObject([
      { code: "wrongParameter", parameter: "claimMonths", value: "0" },
      { code: "wrongParameter", parameter: "holdBackRate", value: "5" },
    ]);
  });
});
