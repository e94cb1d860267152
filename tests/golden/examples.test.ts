import { calculatedAt, EXAMPLES, example, workedFigures } from "./example";

describe.each(EXAMPLES)("the example %s", (id) => {
  const project = example(id);

  it.each(workedFigures(id))("gives the figure that was worked out by hand: $what", ({ at, is }) => {
    const calculated = calculatedAt(project, at);
    if (typeof is === "string") expect(calculated).toBe(is);
    else expect(calculated).toMatchObject(is);
  });

  it("is fully financed to the öre", () => {
    expect(project.report.financing.balance).toBe("0.00");
  });

  it("says that its lines are made up, and what is published", () => {
    expect(project.project.project.illustrative).toBe(true);
    expect(project.project.project.source).toMatch(/publicerad.*påhittade/s);
  });

  it("lets every organisation that it names take part in costs or financing", () => {
    const { byOrganisation, financing } = project.report;
    const idle = project.project.organisations.filter(
      ({ id: party }) =>
        byOrganisation[party]?.total === "0.00" && financing.byOrganisation[party]?.total === "0.00",
    );
    expect(idle).toEqual([]);
  });

  it("lets every organisation that is said to take part with staff have a staff line or time in kind", () => {
    const { organisations, staff, inKind } = project.project;
    const withStaff = new Set([...staff, ...inKind].map(({ organisation }) => organisation));
    const promised = organisations.filter(({ roles }) => roles?.includes("staffing") === true);
    expect(promised).not.toEqual([]);
    expect(promised.filter(({ id: party }) => !withStaff.has(party))).toEqual([]);
  });

  it("lets every co-financier bear a part", () => {
    const coFinanciers = project.project.organisations.filter(
      ({ roles }) => roles?.includes("coFinancier") === true,
    );
    const parts = coFinanciers.map(({ id: party }) => project.report.financing.byOrganisation[party]?.total);
    expect(parts).not.toEqual([]);
    expect(parts).not.toContain("0.00");
  });
});

describe("the published totals", () => {
  it.each([
    ["vagen-ut", "379374.00", "250000.00"],
    ["steget-vidare", "29944143.00", "6138857.00"],
    ["inkluderande-rehabilitering", "50691580.00", "23641215.00"],
  ] as const)("of %s are met to the öre: %s in all, %s of it the grant", (id, total, grant) => {
    const { totals, financing } = example(id).report;
    expect([totals.total, financing.grant]).toEqual([total, grant]);
  });
});

describe("Inkluderande rehabilitering", () => {
  it("begins with the participants that were published for June 2016: 93 women and 58 men", () => {
    const first = example("inkluderande-rehabilitering").project.participants.filter(
      ({ start }) => start === "2016-01-01",
    );
    const sum = (count: (line: (typeof first)[number]) => number): number =>
      first.reduce((total, line) => total + count(line), 0);
    expect([sum(({ women }) => women), sum(({ men }) => men)]).toEqual([93, 58]);
  });
});

describe("Steget Vidare", () => {
  it("keeps one person above full time and one certificate that is only intended, for the checks to find", () => {
    const { project, report } = example("steget-vidare");
    expect(new Set(report.load.map(({ person }) => person))).toEqual(new Set(["Coach 3"]));
    expect(report.load.map(({ month }) => month)).toEqual([
      "2012-01",
      "2012-02",
      "2012-03",
      "2012-04",
      "2012-05",
      "2012-06",
    ]);
    const promises = [...project.financing.cash, ...project.participants, ...project.inKind];
    expect(promises.filter(({ certificate }) => certificate !== "confirmed").map(({ id }) => id)).toEqual([
      "f3",
    ]);
  });

  it("aims at work or studies for at least half of its participants", () => {
    const { project, report } = example("steget-vidare");
    expect((project.outcomes?.toWorkOrStudies ?? 0) * 2).toBeGreaterThanOrEqual(report.outcomes.participants);
  });

  it("compares with two scenarios: higher salaries, and without VIVA Resurs", () => {
    const { project } = example("steget-vidare");
    expect(project.scenarios.map(({ name }) => name)).toEqual(["Lön +3 %", "Utan VIVA Resurs"]);
  });
});
