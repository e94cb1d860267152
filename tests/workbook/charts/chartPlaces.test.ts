import { calculate } from "../../../src/funding";
import { LANGUAGES } from "../../../src/i18n";
import { HEADING_ROW } from "../../../src/workbook/layout";
import { chartPlaces, type ChartPlaces, type WorkbookCells } from "../../../src/workbook/model";
import { cellsOfProject, example } from "../support/made";

const project = example("steget-vidare");
const { budget, financing, cashFlow } = calculate(project);

function valuesIn(cells: WorkbookCells, { sheet, area }: NonNullable<ChartPlaces["payers"]>): unknown[][] {
  const found = cells.sheets.find(({ name }) => name === sheet);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (__, column) => found?.cell(area.top + row, area.left + column).value,
    ),
  );
}

describe.each(LANGUAGES)("charts of a workbook in %s", (language) => {
  test("show who pays: five names with amounts that come to the whole budget", async () => {
    const cells = await cellsOfProject(project, language);
    const { payers } = chartPlaces(cells) ?? {};
    if (payers === undefined) throw new Error("nobody pays");
    const rows = valuesIn(cells, payers);
    expect(rows).toHaveLength(5);
    expect(rows[0]?.[1]).toBe(financing.grant / 100);
    expect(rows.reduce((sum, [, amount]) => sum + Math.round(100 * Number(amount)), 0)).toBe(
      budget.totals.total,
    );
  });

  test("show costs of the years that cost anything, in rows that come to the whole budget", async () => {
    const cells = await cellsOfProject(project, language);
    const { costs } = chartPlaces(cells) ?? {};
    const sheet = cells.sheets.find(({ name }) => name === costs?.sheet);
    if (costs === undefined || sheet === undefined) throw new Error("there are no costs");
    const { years, rows } = costs;
    const columns = Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index);
    expect(columns.map((column) => sheet.cell(HEADING_ROW, column).value)).toEqual([...budget.byYear.keys()]);
    const { staff, firstOther, lastOther, indirect, participants, inKind } = rows;
    const others = Array.from({ length: lastOther - firstOther + 1 }, (_, index) => firstOther + index);
    const sum = [staff, ...others, indirect, participants, inKind].flatMap((row) =>
      columns.map((column) => Math.round(100 * Number(sheet.cell(row, column).value))),
    );
    expect(sum.reduce((total, amount) => total + amount, 0)).toBe(budget.totals.total + budget.totals.income);
  });

  test("show the balance, with a month for each figure", async () => {
    const cells = await cellsOfProject(project, language);
    const { balance } = chartPlaces(cells) ?? {};
    if (balance === undefined) throw new Error("there is no cash flow");
    const { months, balances } = balance;
    expect([months.area.top, months.area.bottom]).toEqual([balances.area.top, balances.area.bottom]);
    for (const [month] of valuesIn(cells, months)) expect(typeof month).toBe("number");
    const lowest = Math.min(...valuesIn(cells, balances).map(([amount]) => Number(amount)));
    expect(Math.round(-100 * lowest)).toBe(cashFlow?.liquidityNeed);
  });
});

test("a workbook whose Budget is gone has the other charts", async () => {
  const { sheets, ...rest } = await cellsOfProject(project, "sv");
  const places = chartPlaces({ ...rest, sheets: sheets.filter(({ name }) => name !== "Budget") });
  expect(Object.keys(places ?? {}).sort()).toEqual(["balance", "payers", "sheet"]);
});
