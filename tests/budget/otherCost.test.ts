import { type CostLine, monthGrid, type Organisation } from "../../src/budget";
import { otherCost } from "../../src/budget/otherCost";
import { oreToText } from "../../src/money";
import { aCost, anOrganisation, date, decimal, month, texts } from "../support/projectBuilder";

const study = monthGrid({ start: date("2010-05-18"), end: date("2010-08-31") });
const recovering = anOrganisation("kommunen", { recoversVat: true });
const paying = anOrganisation("kommunen");

function monthly(line: CostLine, organisation: Organisation): { from: number; months: string[] } {
  const { from, monthly: months } = otherCost(line, organisation, study);
  return { from, months: texts(months) };
}

describe("a cost of 2 × 424 kr over 14, 30, 31 and 31 days", () => {
  const line = (profile: CostLine["profile"] & string): CostLine =>
    aCost({ quantity: decimal("2"), unitPrice: decimal("424"), vatRate: decimal("0.25"), profile });

  it.each([
    ["even", ["112.00", "240.00", "248.00", "248.00"]], // 8 kr a day
    ["monthly", ["382.97", "848.00", "848.00", "848.00"]], // 848 × 14/31 = 382.9677
    ["start", ["848.00", "0.00", "0.00", "0.00"]],
    ["end", ["0.00", "0.00", "0.00", "848.00"]],
  ] as const)("with profile %s excludes the VAT that the organisation recovers", (profile, months) => {
    expect(monthly(line(profile), recovering)).toEqual({ from: 0, months });
  });

  it.each([
    ["even", ["140.00", "300.00", "310.00", "310.00"]], // 10 kr a day
    ["monthly", ["478.71", "1060.00", "1060.00", "1060.00"]], // 1 060 × 14/31 = 478.7097
    ["start", ["1060.00", "0.00", "0.00", "0.00"]],
    ["end", ["0.00", "0.00", "0.00", "1060.00"]],
  ] as const)("with profile %s adds the VAT that it cannot recover", (profile, months) => {
    expect(monthly(line(profile), paying)).toEqual({ from: 0, months });
  });
});

describe("a cost", () => {
  it("is rounded with its VAT, not before", () => {
    // 3 × 400.50 × 1.25 = 1 501.875
    const line = aCost({ quantity: decimal("3"), unitPrice: decimal("400.50"), vatRate: decimal("0.25") });
    expect(oreToText(otherCost(line, paying, study).total)).toBe("1501.88");
  });

  it("is one, even and without VAT where nothing is said", () => {
    expect(monthly(aCost({ unitPrice: decimal("106") }), paying).months).toEqual([
      "14.00",
      "30.00",
      "31.00",
      "31.00",
    ]);
  });

  it("starts and ends with its own dates", () => {
    const line = aCost({ unitPrice: decimal("300"), start: date("2010-06-21"), end: date("2010-07-20") });
    expect(monthly(line, paying)).toEqual({ from: 1, months: ["100.00", "200.00"] }); // 10 and 20 of 30 days
  });
});

describe("a cost with amounts of its own", () => {
  const custom = (amounts: Readonly<Record<string, string>>, facts: Partial<CostLine> = {}): CostLine =>
    aCost({
      profile: "custom",
      amounts: new Map(Object.entries(amounts).map(([at, amount]) => [month(at), decimal(amount)])),
      ...facts,
    });

  it("has each in its month, with nothing between", () => {
    const line = custom({ "2010-06": "848", "2010-08": "10.50" });
    expect(monthly(line, recovering)).toEqual({ from: 1, months: ["848.00", "0.00", "10.50"] });
  });

  it("adds the VAT that the organisation cannot recover", () => {
    expect(monthly(custom({ "2010-06": "848" }, { vatRate: decimal("0.25") }), paying).months).toEqual([
      "1060.00",
    ]);
    expect(monthly(custom({ "2010-06": "848" }, { vatRate: decimal("0.25") }), recovering).months).toEqual([
      "848.00",
    ]);
  });

  it("rounds the running total with VAT, not each amount", () => {
    // 125.0025 and 0.00375: running total 125.00625 → 125.01
    const line = custom({ "2010-06": "100.002", "2010-07": "0.003" }, { vatRate: decimal("0.25") });
    expect(monthly(line, paying).months).toEqual(["125.00", "0.01"]);
  });

  it("does not ask in which order the months are named", () => {
    const line = custom({ "2010-08": "3", "2010-05": "1", "2010-06": "2" });
    expect(monthly(line, paying)).toEqual({ from: 0, months: ["1.00", "2.00", "0.00", "3.00"] });
  });

  it("uses neither quantity, unit price nor the line's dates", () => {
    const facts = { quantity: decimal("7"), unitPrice: decimal("99"), start: date("2010-08-01") };
    expect(monthly(custom({ "2010-05": "5" }, facts), paying)).toEqual({ from: 0, months: ["5.00"] });
  });
});
