import { calculateBudget, type CostKey, type Indirect } from "../../src/budget";
import { indirectByMonth, indirectRate } from "../../src/budget/indirectCost";
import { oreToText } from "../../src/money";
import {
  aCost,
  aGroup,
  anInKind,
  aProject,
  aSalary,
  date,
  decimal,
  kr,
  month,
  texts,
} from "../support/projectBuilder";

/** One month with 30 000 kr of staff, 1 200 of other direct costs, 10 000 of participants, 2 400 in kind and 500 of income. */
function january(indirect?: Indirect): ReturnType<typeof aProject> {
  return aProject({
    project: { end: date("2011-01-31") },
    staff: [aSalary()],
    costs: [aCost()],
    participants: [aGroup()],
    inKind: [anInKind()],
    income: [{ id: "sale", amount: decimal("500"), month: month("2011-01") }],
    ...(indirect === undefined ? {} : { indirect }),
  });
}

describe("indirect costs", () => {
  it.each<[string, Indirect | undefined, string]>([
    ["nothing where no option is chosen", undefined, "0.00"],
    ["nothing with option none", { option: "none" }, "0.00"],
    ["7 % of direct costs, income not taken off", { option: "direct7" }, "2184.00"], // 31 200 × 0.07
    ["15 % of staff", { option: "staff15" }, "4500.00"],
    ["20 % of direct costs", { option: "direct20" }, "6240.00"],
    ["25 % of direct costs", { option: "direct25" }, "7800.00"],
    ["40 % of staff", { option: "staff40" }, "12000.00"],
    ["a rate of one's own on staff", { option: "custom", rate: decimal("0.333"), base: "staff" }, "9990.00"],
    [
      "a rate of one's own on direct costs",
      { option: "custom", rate: decimal("0.0725"), base: "direct" },
      "2262.00",
    ],
  ])("are %s", (_, indirect, amount) => {
    expect(oreToText(calculateBudget(january(indirect)).totals.indirect)).toBe(amount);
  });

  it("are rounded on the running total of their base", () => {
    // 15 % of 0.03, 0.06, 0.09 and 0.12: 0.0045, 0.0090, 0.0135, 0.0180
    const ofMonths = indirectByMonth(indirectRate({ option: "staff15" }), [
      kr("0.03"),
      kr("0.03"),
      kr("0.03"),
      kr("0.03"),
    ]);
    expect(texts(ofMonths)).toEqual(["0.00", "0.01", "0.00", "0.01"]);
  });
});

describe("the 40 % option", () => {
  const budget = calculateBudget(january({ option: "staff40" }));
  const row = (key: CostKey): string => oreToText(budget.totals[key]);

  it("covers the other direct costs: they count 0 in total, and stay as lines", () => {
    expect(row("other")).toBe("0.00");
    expect(budget.lines.filter((line) => line.coveredByFlatRate)).toMatchObject([
      { list: "costs", id: "purchase", total: 0, monthly: [] },
    ]);
  });

  it("leaves participants, contributions in kind and income", () => {
    expect([row("participants"), row("inKind"), row("income")]).toEqual(["10000.00", "2400.00", "500.00"]);
    // 30 000 + 12 000 − 500 + 10 000 + 2 400
    expect(row("total")).toBe("53900.00");
  });
});
