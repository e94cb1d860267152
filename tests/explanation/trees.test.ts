import { calculate } from "../../src/funding";
import { type Explanation, explainer, quantityText } from "../../src/scenarios";
import { type Project } from "../../src/budget";
import { aCost, aProject, anHourlyRate, aSalary, date, decimal, month } from "../support/projectBuilder";

/** A quantity as one line: what it is, and its value. */
function shown(explanation: Explanation): string {
  const { subject } = explanation;
  const what = {
    figure: () => (subject.kind === "figure" ? subject.name : ""),
    step: () => (subject.kind === "step" ? subject.step : ""),
    input: () => (subject.kind === "input" ? subject.path : ""),
    default: () => (subject.kind === "default" ? `default of ${subject.path}` : ""),
    law: () => "law",
    constant: () => (subject.kind === "constant" ? subject.constant : ""),
  }[subject.kind]();
  return `${what} ${quantityText(explanation).text}`;
}

function explained(project: Project, name: string): Explanation {
  const found = explainer(project, calculate(project))(name);
  if (found === undefined) throw new Error(`no figure ${name}`);
  return found;
}

function parts(explanation: Explanation): string[] {
  return explanation.operands().map(shown);
}

/** The first operand of the first operand … so many levels down. */
function downwards(explanation: Explanation, levels: number): Explanation {
  const [first] = explanation.operands();
  if (levels === 0 || first === undefined) return explanation;
  return downwards(first, levels - 1);
}

describe("the explanation of", () => {
  it("a computed grant is the smallest of its bounds, and the share's bound is cut to whole kronor", () => {
    const project = aProject({
      costs: [aCost({ unitPrice: decimal("1000.99") })],
      call: { minCoFinancingShare: decimal("0.6"), maxGrant: decimal("5000") },
    });
    const grant = explained(project, "grant");
    expect(shown(grant)).toBe("financing.grant 400.00");
    expect(parts(downwards(grant, 2))).toEqual([
      "financing.grantBounds[maxShare] 400.00",
      "financing.grantBounds[cash] 1000.99",
      "financing.grantBounds[remaining] 1000.99",
      "financing.grantBounds[maxGrant] 5000.00",
    ]);
    const byShare = explained(project, "grantBounds[maxShare]");
    expect(byShare.operation).toEqual({ kind: "floorToKrona" });
    expect(parts(byShare)).toEqual(["exactAmount 400.396"]);
  });

  it("a fixed grant is what the project says", () => {
    const project = aProject({ financing: { cash: [], grant: { mode: "fixed", amount: decimal("12.5") } } });
    expect(parts(explained(project, "grant"))).toEqual(["financing.grant.amount 12.50"]);
  });

  it("a month of a salary is the difference of two rounded running totals", () => {
    const project = aProject({
      staff: [aSalary({ start: date("2011-01-18"), monthlySalary: decimal("10000") })],
    });
    const february = explained(project, "lines.staff[salary].months[2011-02]");
    expect(parts(february)).toEqual(["roundedRunningTotal 14516.13", "roundedRunningTotal 4516.13"]);
    expect(parts(downwards(february, 2))).toEqual(["monthlyCost 10000", "monthsSoFar 1.451613"]);
  });

  it("a salary after a revision tells the level before and the level after", () => {
    const project = aProject({
      staff: [aSalary({ monthlySalary: decimal("20000"), revisionRate: decimal("0.1") })],
    });
    const april = explained(project, "lines.staff[salary].months[2011-04]");
    expect(parts(downwards(april, 2))).toEqual(["runningTotal 60000.00", "runningTotal 22000.00"]);
    expect(parts(april.operands()[0]?.operands()[0]?.operands()[1] ?? april)).toEqual([
      "monthlyCost 20000",
      "salaryGrowth 1.1",
      "monthsSoFar 1",
    ]);
  });

  it("an hourly rate divides the year's cost by the hours of the law", () => {
    const project = aProject({
      project: { programme: "esf-2014-2020", start: date("2016-01-01"), end: date("2016-12-31") },
      staff: [anHourlyRate({ annualEmploymentCost: decimal("500000") })],
    });
    const rate = explained(project, "lines.staff[hourly].hourlyRate");
    expect(quantityText(rate).text).toBe("290.7");
    const [, hours] = downwards(rate, 1).operands();
    expect(hours?.subject).toMatchObject({ kind: "law", from: "2014-01-01", citation: { article: "68(2)" } });
  });

  it("indirect costs of an organisation are its part of the project's in the order of the list", () => {
    const project = aProject({
      indirect: { option: "custom", rate: decimal("0.1"), base: "direct" },
      costs: [
        aCost({ id: "a", unitPrice: decimal("100") }),
        aCost({ id: "b", organisation: "staten", unitPrice: decimal("200") }),
      ],
    });
    const share = explained(project, "byOrganisation[staten].indirect");
    expect(share.operation).toEqual({ kind: "cumulativeShare", position: 2 });
    expect(parts(share)).toEqual([
      "totals.indirect 30.00",
      "byOrganisation[kommunen].indirectBase 100.00",
      "byOrganisation[regionen].indirectBase 0.00",
      "byOrganisation[staten].indirectBase 200.00",
    ]);
  });

  it("a line that the flat rate covers says so", () => {
    const project = aProject({ indirect: { option: "staff40" }, costs: [aCost()] });
    expect(parts(explained(project, "lines.costs[purchase].total"))).toEqual(["coveredByFlatRate 0.00"]);
  });

  it("a payment is what is claimed, as far as the hold-back leaves it, less the advance", () => {
    const project = aProject({
      project: { end: date("2011-02-28") },
      costs: [aCost({ profile: "start", unitPrice: decimal("1000") })],
      cashFlow: {
        claimMonths: 1,
        holdBackRate: decimal("0.2"),
        advance: { amount: decimal("300"), month: month("2011-01") },
      },
    });
    const payment = explained(project, "claims[1].payment");
    expect(shown(payment)).toBe("cashFlow.claims[1].payment 500.00");
    expect(parts(downwards(payment, 1))).toEqual(["smallestBound 800.00", "paidBefore 300.00"]);
    expect(parts(downwards(payment, 2))).toEqual([
      "cashFlow.claims[1].claimed 1000.00",
      "mostBeforeFinal 800.00",
    ]);
    expect(shown(explained(project, "cashFlow.final"))).toBe("cashFlow.final 200.00");
  });

  it("what the project leaves unsaid is a default at the place where it would stand", () => {
    const project = aProject({ costs: [aCost()] });
    const amount = downwards(explained(project, "lines.costs[purchase].total"), 1);
    expect(parts(amount)).toEqual([
      "default of costs[0].quantity 1",
      "costs[0].unitPrice 1200.00",
      "vatFactor 1",
    ]);
  });
});
