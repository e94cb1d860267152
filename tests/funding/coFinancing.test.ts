import { type CashLine, type Finsam, type Project } from "../../src/budget";
import { calculate, type CashContribution, finsamParts } from "../../src/funding";
import { oreToText } from "../../src/money";
import { aCost, aGroup, anInKind, aProject, date, decimal, texts } from "../support/projectBuilder";

/** A project of 30 000 kr from 18 May to 31 August 2010 with a fixed grant. */
function study(grant: string, ...cash: readonly CashLine[]): Project {
  return aProject({
    project: { start: date("2010-05-18"), end: date("2010-08-31") },
    costs: [aCost({ unitPrice: decimal("30000") })],
    financing: { cash, grant: { mode: "fixed", amount: decimal(grant) } },
  });
}

const amount = (given: string, facts: Partial<CashLine> = {}): CashLine => ({
  id: "amount",
  organisation: "regionen",
  amount: decimal(given),
  ...facts,
});

const key = (weight: string, facts: Partial<CashLine> = {}): CashLine => ({
  id: `key-${weight}`,
  organisation: "staten",
  key: decimal(weight),
  ...facts,
});

function contributions(project: Project): readonly CashContribution[] {
  return calculate(project).financing.contributions;
}

const totals = (project: Project): string[] => texts(contributions(project).map(({ total }) => total));

describe("cash co-financing of a stated amount", () => {
  it.each([
    ["even", ["140.00", "300.00", "310.00", "310.00"]], // 10 kr a day
    ["monthly", ["478.71", "1060.00", "1060.00", "1060.00"]], // 1 060 × 14/31
    ["start", ["1060.00", "0.00", "0.00", "0.00"]],
    ["end", ["0.00", "0.00", "0.00", "1060.00"]],
  ] as const)("comes with profile %s", (profile, months) => {
    const [line] = contributions(study("0", amount("1060", { profile })));
    expect(texts(line?.monthly ?? [])).toEqual(months);
  });

  it("comes evenly and within its own dates", () => {
    const dates = { start: date("2010-06-21"), end: date("2010-07-20") };
    const [line] = contributions(study("0", amount("300", dates)));
    expect(line).toMatchObject({ line: "amount", organisation: "regionen", source: "amount", from: 1 });
    expect(texts(line?.monthly ?? [])).toEqual(["100.00", "200.00"]); // 10 and 20 of 30 days
  });
});

describe("a key", () => {
  it("shares what remains by largest remainder", () => {
    // 20 000 ÷ 3 = 6 666.666… and 13 333.333…
    expect(totals(study("10000", key("1"), key("2")))).toEqual(["6666.67", "13333.33"]);
  });

  it("shares after every given amount, wherever that stands in the list", () => {
    expect(totals(study("10000", key("1"), amount("5000"), key("3")))).toEqual([
      "5000.00",
      "3750.00",
      "11250.00",
    ]);
  });

  it("gives the odd öre to the earlier line", () => {
    expect(totals(study("29999.99", key("0.5"), key("0.5")))).toEqual(["0.01", "0.00"]);
  });

  it("shares nothing where nothing remains, or too much is given", () => {
    expect(totals(study("30000", key("1"), key("2")))).toEqual(["0.00", "0.00"]);
    expect(totals(study("31000", key("1"), key("2")))).toEqual(["0.00", "0.00"]);
  });

  it("pays by its profile", () => {
    const [line] = contributions(study("28940", key("1", { profile: "end" })));
    expect(line?.source).toBe("key");
    expect(texts(line?.monthly ?? [])).toEqual(["0.00", "0.00", "0.00", "1060.00"]);
  });
});

describe("the key of a coordination association", () => {
  const finsam = (given: string, facts: Partial<Finsam> = {}): Finsam => ({
    amount: decimal(given),
    state: "staten",
    regions: [{ organisation: "regionen" }],
    municipalities: [{ organisation: "kommunen" }],
    ...facts,
  });
  const parts = (given: Finsam): [string, string][] =>
    finsamParts(given).map(({ organisation, amount: part }) => [organisation, oreToText(part)]);

  it.each([
    ["4000000", "2000000.00", "1000000.00", "1000000.00"],
    ["100.01", "50.01", "25.00", "25.00"], // 5 000.5, 2 500.25, 2 500.25 öre: the odd one to the state
    ["0.03", "0.01", "0.01", "0.01"], // 1.5, 0.75, 0.75 öre: two left, to the quarters
    ["0.02", "0.01", "0.01", "0.00"], // 1, 0.5, 0.5 öre: the region stands before the municipality
    ["0.01", "0.01", "0.00", "0.00"], // 0.5, 0.25, 0.25 öre
  ])("splits %s kr into %s for the state, %s for the region, %s for the municipality", (given, ...shares) => {
    expect(parts(finsam(given))).toEqual([
      ["staten", shares[0]],
      ["regionen", shares[1]],
      ["kommunen", shares[2]],
    ]);
  });

  it("shares a quarter among several members by their weights, 1 where none is given", () => {
    const municipalities = [
      { organisation: "karlstad", weight: decimal("3") },
      { organisation: "grums" },
      { organisation: "hammaro" },
    ];
    expect(parts(finsam("100", { municipalities })).slice(2)).toEqual([
      ["karlstad", "15.00"],
      ["grums", "5.00"],
      ["hammaro", "5.00"],
    ]);
  });

  it("gives the odd öre of a quarter to the earlier member", () => {
    // 100.03: 5 001.5, 2 500.75 and 2 500.75 öre, two left for the quarters: 25.01 for the regions
    const regions = [{ organisation: "norr" }, { organisation: "syd" }];
    expect(parts(finsam("100.03", { regions }))).toEqual([
      ["staten", "50.01"],
      ["norr", "12.51"],
      ["syd", "12.50"],
      ["kommunen", "25.01"],
    ]);
  });

  it("is cash, evenly over the project", () => {
    const project = { ...study("0"), financing: { cash: [], finsam: finsam("2120") } };
    const [state] = contributions(project);
    expect(state).toMatchObject({ organisation: "staten", source: "finsam" });
    expect(texts(state?.monthly ?? [])).toEqual(["140.00", "300.00", "310.00", "310.00"]); // 1 060 kr, 10 a day
    expect(totals(project)).toEqual(["1060.00", "530.00", "530.00"]);
  });
});

describe("the co-financing of an organisation", () => {
  it("is its cash, its participants and its contributions in kind; nothing for one that bears nothing", () => {
    const project = aProject({
      project: { end: date("2011-01-31") },
      participants: [aGroup({ organisation: "staten" })],
      inKind: [anInKind({ organisation: "regionen" })],
      financing: { cash: [amount("100"), amount("20", { organisation: "staten" }), amount("3")] },
    });
    const { byOrganisation } = calculate(project).financing;
    const shown = [...byOrganisation].map(([id, { cash, participants, inKind, total }]) => [
      id,
      ...texts([cash, participants, inKind, total]),
    ]);
    expect(shown).toEqual([
      ["kommunen", "0.00", "0.00", "0.00", "0.00"],
      ["regionen", "103.00", "0.00", "2400.00", "2503.00"],
      ["staten", "20.00", "10000.00", "0.00", "10020.00"],
    ]);
  });
});
