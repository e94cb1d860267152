import { adjust, changedFields } from "../../../src/adjustments";
import { type Adjustment, type Project } from "../../../src/budget";
import { toExcelSerial } from "../../../src/calendar";
import { FIRST_ROW, HEADING_ROW, type Language, TABLES } from "../../../src/workbook/layout";
import {
  cellAddress,
  type CellWrite,
  cellWrites,
  readWorkbook,
  type Writes,
} from "../../../src/workbook/model";
import { afterWrites } from "../../../src/workbook/model/changing/afterWrites";
import { sampleProjects } from "../../support/randomProject";
import { cellsAfter, edited, setCell } from "../support/edits";
import { cellsOfProject, example, projectOf } from "../support/made";

interface Workbook {
  readonly project: Project;
  readonly read: Parameters<typeof cellWrites>[2];
}

async function workbookOf(project: Project, language: Language = "sv"): Promise<Workbook> {
  return readAgain(await cellsOfProject(project, language));
}

function readAgain(cells: Workbook["read"]["cells"]): Workbook {
  const read = readWorkbook(cells);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { project: read.project, read: { cells, language: read.language, cellOf: read.cellOf } };
}

function written(result: Writes): readonly CellWrite[] {
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result.writes;
}

function adjusted(project: Project, ...adjustments: Adjustment[]): Project {
  const result = adjust(project, adjustments);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.project;
}

test("a change of one salary writes one cell, with the number that it shall hold and the one that it held", async () => {
  const { project, read } = await workbookOf(example("steget-vidare"));
  const [first] = project.staff;
  const after = adjusted(project, {
    kind: "line",
    list: "staff",
    id: first?.id ?? "",
    field: "workload",
    value: 0.55,
  });
  expect(written(cellWrites(project, after, read))).toEqual([
    expect.objectContaining({ sheet: "Personal", row: 4, value: 0.55 }),
  ]);
});

test("nothing is written where nothing differs", async () => {
  const { project, read } = await workbookOf(example("vagen-ut"));
  expect(cellWrites(project, project, read)).toEqual({ ok: true, writes: [], growths: [] });
});

test("a workbook that gets the cells written reads as the changed project, whatever the two projects are", async () => {
  const projects = sampleProjects(6, 7).map((random) =>
    projectOf(JSON.stringify(random, withoutEmptyPhases)),
  );
  for (const [index, before] of projects.entries()) {
    const after = projects[(index + 1) % projects.length] ?? before;
    const { project, read } = await workbookOf(before, index % 2 === 0 ? "sv" : "en");
    const result = cellWrites(project, after, read);
    if (!result.ok) throw new Error(JSON.stringify([index, result.reason]));
    const again = readAgain(afterWrites(read.cells, result.writes, result.growths));
    expect(changedFields(after, again.project)).toEqual([]);
  }
}, 30_000);

test("dates are written as serial numbers, choices in the words of the sheets, and a field that is gone as a blank cell", async () => {
  const { project, read } = await workbookOf(example("steget-vidare"), "en");
  const [first, ...others] = project.staff;
  if (first === undefined) throw new Error("the example has no staff");
  const { person, ...unnamed } = first;
  const { start } = project.project;
  const after = { ...project, staff: [{ ...unnamed, start }, ...others] };
  const writes = written(cellWrites(project, after, read));
  expect(person).toBeDefined();
  expect(writes.map(({ value, was }) => [value, was])).toEqual(
    expect.arrayContaining([
      [undefined, person],
      [toExcelSerial(start), undefined],
    ]),
  );
  expect(writes.every(({ sheet }) => sheet === "Staff")).toBe(true);
});

test("a change that would bring more to life than itself is refused whole", async () => {
  const { cashFlow, ...rest } = example("vagen-ut");
  const { read } = await workbookOf(rest);
  const workbook = edited(read.cells);
  const placeOf = (fact: string): string => {
    const { refersTo = "" } = read.cells.names.find(({ name }) => name === fact) ?? {};
    return refersTo.replace(/^.*!|\$/g, "");
  };
  setCell(workbook, "Projekt", placeOf("CashFlowWanted"), { value: "Nej" });
  setCell(workbook, "Projekt", placeOf("HoldBackRate"), { value: 0.05 });
  const { project, read: refusing } = readAgain(cellsAfter(workbook));
  expect([cashFlow === undefined, project.cashFlow]).toEqual([false, undefined]);
  // The rate of the hold-back was typed, and is of no account as long as there is no cash flow.
  expect(cellWrites(project, { ...project, cashFlow: {} }, refusing)).toEqual({
    ok: false,
    reason: { code: "unwritable", path: "cashFlow.holdBackRate" },
  });
});

test("a line that is gone leaves its row, blank in our columns alone", async () => {
  const { project, read } = await workbookOf(example("steget-vidare"));
  const [gone, ...staff] = project.staff;
  const writes = written(cellWrites(project, { ...project, staff }, read));
  expect(gone).toBeDefined();
  expect(
    writes.every(({ sheet, row, value }) => sheet === "Personal" && row === 4 && value === undefined),
  ).toBe(true);
  expect(writes.map(({ was }) => was)).toContain(gone?.id);
});

test("a new line goes below the last one and makes the table reach it, with the formula of what it comes to", async () => {
  const { project, read } = await workbookOf(example("steget-vidare"));
  const last = project.staff.at(-1);
  if (last === undefined) throw new Error("the example has no staff");
  const result = cellWrites(
    project,
    { ...project, staff: [...project.staff, { ...last, id: "nytt" }] },
    read,
  );
  const row = FIRST_ROW + project.staff.length;
  expect(result).toMatchObject({ ok: true, growths: [{ table: { name: "Staff" }, bottom: row }] });
  const writes = written(result);
  expect(new Set(writes.map((write) => write.row))).toEqual(new Set([row]));
  expect(writes.filter(({ formula }) => formula !== undefined)).toHaveLength(1);
  expect(writes.every(({ format }) => format !== undefined)).toBe(true);
});

test("a list does not grow over what somebody has written below it", async () => {
  const { project, read } = await workbookOf(example("steget-vidare"));
  const last = project.staff.at(-1);
  if (last === undefined) throw new Error("the example has no staff");
  const workbook = edited(read.cells);
  const below = `F${FIRST_ROW + project.staff.length + 1}`;
  setCell(workbook, "Personal", below, { value: "Obs" });
  const after = { ...project, staff: [...project.staff, { ...last, id: "nytt" }] };
  expect(cellWrites(project, after, { ...read, cells: cellsAfter(workbook) })).toEqual({
    ok: false,
    reason: { code: "noRoom", cell: `Personal!${below}` },
  });
});

test("a value whose column was taken away is refused by the column's heading", async () => {
  const { project, read } = await workbookOf(example("steget-vidare"));
  const workbook = edited(read.cells);
  const column = TABLES.staff.columns.findIndex(({ id }) => id === "birthYear");
  setCell(workbook, "Personal", cellAddress(HEADING_ROW, column), { value: "Annat" });
  const [first, ...others] = project.staff;
  if (first === undefined) throw new Error("the example has no staff");
  const after = { ...project, staff: [{ ...first, birthYear: 1980 }, ...others] };
  expect(cellWrites(project, after, { ...read, cells: cellsAfter(workbook) })).toEqual({
    ok: false,
    reason: {
      code: "noPlace",
      sheet: { sv: "Personal", en: "Staff" },
      heading: { sv: "Född", en: "Born" },
    },
  });
});

function withoutEmptyPhases(key: string, value: unknown): unknown {
  return key === "phases" && Array.isArray(value) && value.length === 0 ? undefined : value;
}
