import { type Adjustment, type Project } from "../../src/budget";
import { Decimal } from "../../src/money";
import { adjusted, changesBy, problemsOf, reportOfProject, twoPartners } from "./twoPartners";

function cash(organisation: string, amount: number | string): Adjustment {
  return { kind: "cash", organisation, amount: new Decimal(amount) };
}

function withCash(...lines: readonly object[]): Project {
  return twoPartners({ financing: { cash: lines } });
}

describe("dropCoFinancier", () => {
  it("takes away cash, participants, contributions in kind and the role; staff and costs stay", () => {
    const project = adjusted(twoPartners(), { kind: "dropCoFinancier", organisation: "viva" });
    expect(project.financing.cash.map(({ id }) => id)).toEqual(["f1", "f2", "f4"]);
    expect(project.inKind).toEqual([]);
    expect(project.organisations.find(({ id }) => id === "viva")?.roles).toEqual(["partner"]);
    expect(project.staff).toHaveLength(3);
    expect(reportOfProject(project).financing.byOrganisation["viva"]?.total).toBe("0.00");
  });

  it("is refused for a member of the FINSAM key", () => {
    const member = { organisation: "kommunen" };
    const finsam = {
      amount: "40000",
      state: "viva",
      regions: [{ organisation: "regionen" }],
      municipalities: [member],
    };
    const project = twoPartners({ financing: { finsam } });
    for (const organisation of ["viva", "regionen", "kommunen"]) {
      expect(problemsOf(project, { kind: "dropCoFinancier", organisation })).toMatchObject([
        { code: "inFinsamKey", organisation },
      ]);
    }
  });

  it("is refused where the organisation pays nothing, or is none of the project's", () => {
    const once: Adjustment = { kind: "dropCoFinancier", organisation: "regionen" };
    expect(problemsOf(twoPartners(), once, once)).toMatchObject([
      { index: 1, code: "noLine", list: "financing.cash" },
    ]);
    expect(problemsOf(twoPartners(), { kind: "dropCoFinancier", organisation: "af" })).toMatchObject([
      { code: "unknownId", list: "organisations", id: "af" },
    ]);
  });
});

describe("cash of an organisation", () => {
  it("sets its one line to the amount and leaves the line's profile", () => {
    expect(changesBy(twoPartners(), cash("viva", "25000.50"))).toEqual([
      "financing.cash[2].amount: 20000 → 25000.5",
    ]);
  });

  it("lets the last of several lines take the difference", () => {
    expect(changesBy(twoPartners(), cash("kommunen", 480000))).toEqual([
      "financing.cash[1].amount: 50000 → 380000",
    ]);
    expect(changesBy(twoPartners(), cash("kommunen", 100000))).toEqual([
      "financing.cash[1].amount: 50000 → 0",
    ]);
  });

  it("is refused below what the other lines come to", () => {
    expect(problemsOf(twoPartners(), cash("kommunen", "99999.99"))).toEqual([
      {
        code: "cashBelowOthers",
        index: 0,
        kind: "cash",
        organisation: "kommunen",
        amount: "99999.99",
        others: "100000",
        lines: ["f1"],
      },
    ]);
  });

  it("adds a line with a free id where the organisation has none", () => {
    const project = withCash({ id: "f2", organisation: "kommunen", amount: "1" });
    expect(adjusted(project, cash("viva", 7)).financing.cash[1]).toEqual({
      id: "f3",
      organisation: "viva",
      amount: new Decimal(7),
    });
  });

  it("takes the place of a key", () => {
    expect(changesBy(twoPartners(), cash("regionen", 30000))).toEqual([
      "financing.cash[3].key: 1 → –",
      "financing.cash[3].amount: – → 30000",
    ]);
  });

  it("counts an amount a month as what its months come to, and makes one amount of it when it changes", () => {
    const project = withCash(
      { id: "f1", organisation: "viva", amount: "1000", profile: "monthly" },
      {
        id: "f2",
        organisation: "viva",
        amount: "500",
        profile: "monthly",
        start: "2016-03-01",
        end: "2016-04-15",
      },
    );
    // 12 × 1 000 + (1 + 15 ÷ 30) × 500 = 12 750
    expect(changesBy(project, cash("viva", 12750))).toEqual([]);
    expect(changesBy(project, cash("viva", 12800))).toEqual([
      "financing.cash[1].amount: 500 → 800",
      "financing.cash[1].profile: monthly → –",
    ]);
  });
});

describe("coFinancingDelay", () => {
  function paid(project: Project): Record<string, string> {
    const { cashFlow } = reportOfProject(project);
    const rows = cashFlow?.months.filter(({ coFinancing }) => Number(coFinancing) !== 0) ?? [];
    return Object.fromEntries(rows.map(({ month, coFinancing }) => [month, coFinancing]));
  }

  function onlyCash(line: object): Project {
    return twoPartners({
      financing: { grant: { mode: "max" }, cash: [{ id: "f1", organisation: "viva", ...line }] },
    });
  }

  function delayed(project: Project, months: number): Project {
    return adjusted(project, { kind: "coFinancingDelay", organisation: "viva", months });
  }

  it("moves the organisation's cash later and keeps it within the project", () => {
    expect(
      changesBy(twoPartners(), { kind: "coFinancingDelay", organisation: "kommunen", months: 3 }),
    ).toEqual([
      "financing.cash[0].start: – → 2016-04-01",
      "financing.cash[0].end: – → 2016-12-31",
      "financing.cash[1].start: 2016-01-01 → 2016-04-01",
      "financing.cash[1].end: 2016-06-30 → 2016-09-30",
    ]);
  });

  it("pays in the last month what would begin after the end", () => {
    const project = onlyCash({ amount: "9000", start: "2016-11-01", end: "2016-11-30" });
    expect(paid(delayed(project, 6))).toEqual({ "2016-12": "9000.00" });
  });

  it("pays the same in all, also of an amount a month whose months no longer fit", () => {
    const project = onlyCash({ amount: "1000", profile: "monthly" });
    expect(delayed(project, 11).financing.cash).toEqual([
      { id: "f1", organisation: "viva", amount: new Decimal(12000), start: "2016-12-01", end: "2016-12-31" },
    ]);
    expect(paid(delayed(project, 11))).toEqual({ "2016-12": "12000.00" });
  });

  it("keeps an amount a month where its months fit", () => {
    const project = onlyCash({ amount: "1000", profile: "monthly", start: "2016-01-01", end: "2016-02-29" });
    expect(paid(delayed(project, 2))).toEqual({ "2016-03": "1000.00", "2016-04": "1000.00" });
  });

  it("is refused for an organisation that pays no cash", () => {
    expect(
      problemsOf(onlyCash({ amount: "1" }), {
        kind: "coFinancingDelay",
        organisation: "regionen",
        months: 1,
      }),
    ).toMatchObject([{ code: "noLine", list: "financing.cash", known: ["viva"] }]);
  });
});
