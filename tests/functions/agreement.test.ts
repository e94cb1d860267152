import { type Project } from "../../src/budget";
import { firstDayOfMonth, type IsoDate, type Month } from "../../src/calendar";
import { esfPayments } from "../../src/funding";
import { Decimal, type Ore } from "../../src/money";
import { example, EXAMPLES, type Example } from "../golden/example";
import { esf, serial } from "../support/esf";

/*
 * The functions and the report of a project must say the same: they are asked with what stands in the project, as
 * numbers and dates of cells, and compared with what the calculation of the whole project says.
 */

const kronor = (amount: Ore): number => amount / 100;
const number = (decimal: Decimal | undefined): number | null => decimal?.toNumber() ?? null;

interface Dated {
  readonly start?: IsoDate;
  readonly end?: IsoDate;
}

function dates(line: Dated, { project }: Project): [number, number] {
  return [serial(line.start ?? project.start), serial(line.end ?? project.end)];
}

function monthRow(months: readonly Month[]): number[][] {
  return [months.map((month) => serial(firstDayOfMonth(month)))];
}

/** What the calculation says about a line, for every month of the project. */
function lineByMonth({ calculation }: Example, id: string): number[] {
  const { lines, grid } = calculation.budget;
  const line = lines.find((each) => each.id === id);
  if (line === undefined) throw new Error(`there is no line ${id}`);
  return grid.months.map((_, position) => kronor(line.monthly[position - line.from] ?? (0 as Ore)));
}

const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total.plus(amount), new Decimal(0)).toNumber();

/** The staff of every example, each with the example that it stands in. */
const STAFF = EXAMPLES.flatMap((id) => example(id).project.staff.map((line) => ({ id, line })));

describe("the functions agree with the report on", () => {
  it("the months and the total of everybody on actual salary", () => {
    const lines = STAFF.filter(({ line }) => line.method === "actual");
    expect(lines.length).toBeGreaterThan(10);
    for (const { id, line } of lines) {
      const found = example(id);
      const terms = [number(line.onCostRate), number(line.revisionRate), line.revisionMonth ?? null];
      const who = [number(line.monthlySalary), number(line.workload), ...dates(line, found.project)];
      const months = monthRow(found.calculation.budget.grid.months);
      const expected = lineByMonth(found, line.id);
      expect(esf("STAFFPLAN", ...who, months, ...terms)).toEqual([expected]);
      expect(esf("STAFFCOST", ...who, ...terms)).toBe(sum(expected));
    }
  });

  it("everybody at a unit cost", () => {
    const lines = STAFF.filter(({ line }) => line.method === "unit");
    expect(lines.length).toBeGreaterThan(0);
    for (const { id, line } of lines) {
      const found = example(id);
      const cost = esf(
        "UNITCOST",
        number(line.hourlyRate),
        number(line.workload),
        ...dates(line, found.project),
        number(line.fullTimeHours),
      );
      expect(cost).toBe(sum(lineByMonth(found, line.id)));
    }
  });

  it("every group of participants", () => {
    let groups = 0;
    for (const id of EXAMPLES) {
      const found = example(id);
      for (const line of found.project.participants) {
        if (line.monthlyAllowance === undefined) continue;
        groups++;
        const cost = esf(
          "PARTICIPANTCOST",
          line.women + line.men,
          number(line.monthlyAllowance),
          ...dates(line, found.project),
          number(line.attendance),
        );
        expect(cost).toBe(sum(lineByMonth(found, line.id)));
      }
    }
    expect(groups).toBeGreaterThan(2);
  });

  it.each(EXAMPLES)("the grant's share of %s", (id) => {
    const { report, calculation } = example(id);
    const share = esf("SHARE", kronor(calculation.financing.grant), kronor(calculation.budget.totals.total));
    expect(share).toBeCloseTo(Number(report.financing.grantShare), 9);
  });

  it("what each bound leaves of the grant, where the call has a share", () => {
    let calls = 0;
    for (const id of EXAMPLES) {
      const { project, calculation } = example(id);
      const { bounds } = calculation.financing;
      if (project.call?.minCoFinancingShare === undefined || project.call.id !== undefined) continue;
      calls++;
      const { total, cash } = calculation.budget.totals;
      const remaining = bounds.find(({ bound }) => bound === "remaining")?.amount ?? total;
      const grant = esf(
        "GRANT",
        kronor(total),
        new Decimal(1).minus(project.call.minCoFinancingShare).toNumber(),
        kronor((total - remaining) as Ore),
        kronor(cash),
        number(project.call.maxGrant),
      );
      expect(grant).toBe(
        kronor(Math.max(0, ...bounds.filter(({ binds }) => binds).map(({ amount }) => amount)) as Ore),
      );
    }
    expect(calls).toBeGreaterThan(0);
  });

  it("the payments, the balance and the liquidity need of every project with a cash flow", () => {
    let flows = 0;
    for (const id of EXAMPLES) {
      const { project, calculation } = example(id);
      const { cashFlow, budget, financing } = calculation;
      const terms = project.cashFlow;
      if (cashFlow === undefined || terms === undefined) continue;
      flows++;
      const eligible = budget.byMonth.map((month) => month.total);
      const { advance } = esfPayments({ grant: financing.grant, first: budget.grid.first, eligible }, terms);
      const paid = esf(
        "CLAIMS",
        [eligible.map(kronor)],
        kronor(financing.grant),
        terms.claimMonths ?? null,
        terms.lagMonths ?? null,
        advance === undefined ? null : kronor(advance.amount),
        number(terms.holdBackRate),
        terms.finalLagMonths ?? null,
        advance === undefined ? null : advance.paidIn - budget.grid.first + 1,
      );
      const months = cashFlow.months;
      const payments = months.map((month) => kronor((month.advance + month.claims) as Ore));
      // The horizon of the report ends with the last payment that is not zero.
      expect((paid as number[][]).map((row) => row.slice(0, months.length))).toEqual([payments]);
      expect((paid as number[][])[0]?.slice(months.length).every((rest) => rest === 0)).toBe(true);

      const inflows = [
        months.map((month) => kronor((month.coFinancing + month.advance + month.claims) as Ore)),
      ];
      const outflows = [months.map((month) => kronor(month.out))];
      expect(esf("BALANCE", inflows, outflows)).toEqual([months.map((month) => kronor(month.balance))]);
      expect(esf("LIQUIDITYNEED", inflows, outflows)).toBe(kronor(cashFlow.liquidityNeed));
    }
    expect(flows).toBeGreaterThan(2);
  });

  it("even costs, as the project spreads them", () => {
    const found = example("steget-vidare");
    // c2: 32 sessions at 4 800 kr of an organisation that recovers VAT.
    const months = monthRow(found.calculation.budget.grid.months);
    const spread = esf("SPREAD", 32 * 4800, serial("2011-05-01"), serial("2013-12-31"), months);
    expect(spread).toEqual([lineByMonth(found, "c2")]);
  });
});
