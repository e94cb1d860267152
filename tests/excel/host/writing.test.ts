import { changedFields } from "../../../src/adjustments";
import { type Project } from "../../../src/budget";
import { applyChange } from "../../../src/excel";
import { readDecimal } from "../../../src/money";
import { budgetIn, example, openBudget, type OpenWorkbook } from "./budget";

let workbook: OpenWorkbook;
beforeAll(async () => {
  workbook = await openBudget(example("vagen-ut"));
});

type Change = Pick<Project["staff"][number], "role" | "person" | "workload">;

function withFirst(project: Project, change: Partial<Change>): Project {
  const [first, ...others] = project.staff;
  if (first === undefined) throw new Error("the project has no staff");
  const changed: Project["staff"][number] = Object.assign({ ...first }, change);
  return { ...project, staff: [changed, ...others] };
}

const half = readDecimal("0.5");

test("a change writes its cells alone: one round trip to see what they hold, one to write", async () => {
  const { roundTrips } = workbook;
  const book = await budgetIn();
  const after = withFirst(book.project, half === undefined ? {} : { workload: half });
  const trips = await roundTrips(async () => {
    expect(await applyChange(book.project, after, book)).toEqual({ ok: true, cells: 1 });
  });
  expect(trips).toBe(2);
  expect(changedFields(after, (await budgetIn()).project)).toEqual([]);
});

test("nothing is asked of Excel where nothing changes", async () => {
  const { roundTrips } = workbook;
  const book = await budgetIn();
  const trips = await roundTrips(() => applyChange(book.project, book.project, book));
  expect(trips).toBe(0);
});

test("texts that Excel would take for formulas, dates or numbers stay texts", async () => {
  const book = await budgetIn();
  const after = withFirst(book.project, { role: "=1+1", person: "mar-1" });
  await applyChange(book.project, after, book);
  const [first] = (await budgetIn()).project.staff;
  expect([first?.role, first?.person]).toEqual(["=1+1", "mar-1"]);
});

test("new lines make the table grow, and count", async () => {
  const { host } = workbook;
  const book = await budgetIn();
  const [first] = book.project.staff;
  if (first === undefined) throw new Error("the project has no staff");
  const after = { ...book.project, staff: [...book.project.staff, { ...first, id: "nytt" }] };
  expect(await applyChange(book.project, after, book)).toMatchObject({ ok: true });
  await host.settle();
  const grown = await budgetIn();
  expect(changedFields(after, grown.project)).toEqual([]);
  const { cells } = grown;
  const table = cells.tables.find(({ name }) => name === "Staff");
  const sheet = cells.sheets.find(({ name }) => name === "Personal");
  const total = sheet?.cell(table?.bottom ?? 0, table?.right ?? 0);
  expect(total?.value).toBe(sheet?.cell(4, table?.right ?? 0).value);
});

test("what somebody else typed since the budget was read is not written over", async () => {
  const { host } = workbook;
  const book = await budgetIn();
  await host.run(async (context) => {
    context.workbook.worksheets.getItem("Personal").getRange("D5").values = [["Någon annans"]];
    await context.sync();
  });
  const after = withFirst(book.project, { role: "Min" });
  expect(await applyChange(book.project, after, book)).toEqual({
    ok: false,
    reason: { code: "changedSince", cells: ["Personal!D5"] },
  });
  expect((await budgetIn()).project.staff[0]?.role).toBe("Någon annans");
});

test("a change of many cells goes to Excel at once, which makes it one step to undo", async () => {
  const { roundTrips } = workbook;
  const book = await budgetIn();
  const after = withFirst(book.project, { role: "Ny roll", person: "Ny person" });
  const trips = await roundTrips(async () => {
    expect(await applyChange(book.project, after, book)).toEqual({ ok: true, cells: 2 });
  });
  expect(trips).toBe(2);
  expect(changedFields(after, (await budgetIn()).project)).toEqual([]);
});
