import fc from "fast-check";
import { monthsBetween } from "../support/recalculation/calendar";
import { COST_KEYS, type CostKey } from "../support/recalculation";
import { type FileObject, projectFile } from "../support/randomProject";
import { reportOf } from "../support/reportOf";
import { tenfoldMoney } from "../support/scaledMoney";

type Row = Readonly<Record<CostKey, string>>;
type Report = ReturnType<typeof reportOf>;

const runs = { numRuns: 200, seed: 20131231 };

function ore(amount: string): bigint {
  if (!/^-?\d+\.\d\d$/.test(amount)) throw new SyntaxError(`not an amount with two decimals: ${amount}`);
  return BigInt(amount.replace(".", ""));
}

function sum(amounts: readonly string[]): bigint {
  return amounts.reduce((total, amount) => total + ore(amount), 0n);
}

function everyReport(law: (report: Report, file: FileObject) => void): void {
  fc.assert(
    fc.property(projectFile, (file) => {
      law(reportOf(file), file);
    }),
    runs,
  );
}

describe("cost tables", () => {
  const axes: readonly [string, (report: Report) => readonly Row[]][] = [
    ["months", (report) => report.months],
    ["years", (report) => Object.values(report.byYear)],
    ["organisations", (report) => Object.values(report.byOrganisation)],
    ["sub-projects", (report) => Object.values(report.bySubProject)],
    ["phases, where the project has any", (report) => phaseRows(report)],
  ];

  it.each(axes)("sum along the %s to the totals, for every cost type", (_, rowsOf) => {
    everyReport((report) => {
      const rows = rowsOf(report);
      for (const key of COST_KEYS) expect(sum(rows.map((row) => row[key]))).toBe(ore(report.totals[key]));
    });
  });

  it("have cash costs less income and non-cash costs that make the total, in every row", () => {
    everyReport((report) => {
      for (const row of [report.totals, ...axes.flatMap(([, rowsOf]) => rowsOf(report))]) {
        const direct = [
          row.staff,
          row.externalServices,
          row.travel,
          row.equipmentMaterial,
          row.premises,
          row.other,
        ];
        expect(sum([...direct, row.indirect]) - ore(row.income)).toBe(ore(row.cash));
        expect(sum([row.participants, row.inKind])).toBe(ore(row.nonCash));
        expect(sum([row.cash, row.nonCash])).toBe(ore(row.total));
      }
    });
  });
});

describe("financing", () => {
  it("is grant, co-financing and balance, which make the total", () => {
    everyReport(({ financing, totals }) => {
      expect(sum([financing.grant, financing.coFinancing, financing.balance])).toBe(ore(totals.total));
      expect(sum([financing.cashCoFinancing, totals.nonCash])).toBe(ore(financing.coFinancing));
    });
  });

  it("of the organisations sums to the co-financing, each by its kinds", () => {
    everyReport(({ financing, totals }) => {
      const rows = Object.values(financing.byOrganisation);
      for (const row of rows) expect(sum([row.cash, row.participants, row.inKind])).toBe(ore(row.total));
      expect(sum(rows.map((row) => row.cash))).toBe(ore(financing.cashCoFinancing));
      expect(sum(rows.map((row) => row.participants))).toBe(ore(totals.participants));
      expect(sum(rows.map((row) => row.inKind))).toBe(ore(totals.inKind));
      expect(sum(rows.map((row) => row.total))).toBe(ore(financing.coFinancing));
    });
  });

  it("has a computed grant that is the smallest bound, or nothing where that is below nothing", () => {
    fc.assert(
      fc.property(projectFile, (file) => {
        const { financing } = reportOf(withoutGrantTerms(file));
        const bounds = financing.grantBounds.map(({ amount }) => ore(amount));
        const least = bounds.reduce((least, bound) => (bound < least ? bound : least));
        expect(ore(financing.grant)).toBe(least > 0n ? least : 0n);
        for (const { amount, binds } of financing.grantBounds) expect(binds).toBe(ore(amount) === least);
      }),
      runs,
    );
  });
});

describe("cash flow", () => {
  it("has payments of the grant that sum to it, where there is anything to claim", () => {
    everyReport(({ cashFlow, totals, financing }) => {
      if (cashFlow === null || ore(totals.total) <= 0n) return;
      expect(sum(cashFlow.months.flatMap(({ advance, claims }) => [advance, claims]))).toBe(
        ore(financing.grant),
      );
    });
  });

  it("ends on what came in less what went out, month by month without a gap", () => {
    everyReport(({ cashFlow, totals, financing }) => {
      if (cashFlow === null) return;
      const { months } = cashFlow;
      expect(sum(months.map(({ out }) => out))).toBe(ore(totals.cash));
      expect(sum(months.map(({ coFinancing }) => coFinancing))).toBe(ore(financing.cashCoFinancing));
      const [first, last] = [months[0]?.month ?? "", months.at(-1)?.month ?? ""];
      expect(months.map(({ month }) => month)).toEqual(monthsBetween(first, last));
      months.reduce((before, row) => {
        const balance = before + sum([row.coFinancing, row.advance, row.claims]) - ore(row.out);
        expect(ore(row.balance)).toBe(balance);
        return balance;
      }, 0n);
    });
  });
});

describe("ten times the kronor", () => {
  /*
   * Each line's total, each row of income and the indirect costs are rounded to the öre once: ten times the rounded
   * figure and the rounded tenfold lie at most 10 × ½ + ½ = 5.5 öre apart. By 1720 hours the hourly cost is rounded too,
   * so there the 5.5 öre come once for every hour. Indirect costs are a share, at most 1, of a base of such lines.
   */
  it("make ten times the total, up to 5.5 öre for each rounding", () => {
    everyReport((report, file) => {
      const tenfold = ore(reportOf(tenfoldMoney(file)).totals.total);
      const difference = tenfold - 10n * ore(report.totals.total);
      expect(Math.abs(Number(difference))).toBeLessThanOrEqual(5.5 * roundings(file, report.months.length));
    });
  });
});

function phaseRows(report: Report): readonly Row[] {
  const rows = Object.values(report.byPhase);
  return rows.length === 0 ? [report.totals] : rows;
}

function withoutGrantTerms(file: FileObject): FileObject {
  const financing = file["financing"];
  return { ...file, financing: { ...(isFileObject(financing) ? financing : {}), grant: { mode: "max" } } };
}

/** How many roundings the total holds: twice the lines and hours (once in themselves, once in a base), and the indirect costs. */
function roundings(file: FileObject, monthCount: number): number {
  const countOf = (field: string): number => listOf(file, field).length;
  const hours = listOf(file, "staff")
    .filter((line) => line["method"] === "hourly1720")
    .map((line) => (1720 / 12) * Number(line["workload"]) * monthCount)
    .reduce((all, one) => all + one, 0);
  const lines = countOf("staff") + countOf("costs") + countOf("participants") + countOf("inKind");
  return 2 * (lines + hours) + countOf("income") + 1;
}

function listOf(file: FileObject, field: string): readonly FileObject[] {
  const list = file[field];
  return Array.isArray(list) ? list.filter(isFileObject) : [];
}

function isFileObject(value: unknown): value is FileObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
