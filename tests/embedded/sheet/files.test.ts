import { Workbook } from "@cj-tech-master/excelts";
import { readAddress } from "../../../src/embedded/sheet/model/address";
import { mapArea } from "../../../src/embedded/sheet/model/area";
import { calculate } from "../../../src/funding";
import { readWorkbook } from "../../../src/workbook/model";
import { recalculated } from "../../workbook/support/libreOffice";
import { cellsIn, example, workbookOf } from "../../workbook/support/made";
import { bareWorkbook, differences, resultsIn, resultsOf } from "../../workbook/support/results";
import { at, call, get, openBook, range, set, type TestBook, valuesOf } from "./support/workbook";

const MINUTES = 60_000;

let open: TestBook;

beforeEach(() => {
  open = openBook();
});

afterEach(() => {
  open.close();
});

async function saved(bytes: Uint8Array): Promise<Uint8Array> {
  await open.book.load(bytes);
  return open.book.save();
}

test.each(["vagen-ut", "samspelet", "kunskapsutveckling", "steget-vidare", "inkluderande-rehabilitering"])(
  "every formula of %s comes to what the core says, from a file that holds no results",
  async (name) => {
    const project = example(name);
    const { contents, bytes } = await bareWorkbook(project, calculate(project), "sv");
    expect(differences(contents, await cellsIn(await saved(bytes)))).toEqual([]);
  },
  5 * MINUTES,
);

test(
  "a saved workbook is read as the same project, with the same tables and names",
  async () => {
    const bytes = await workbookOf(example("vagen-ut"), "sv");
    const [before, after] = [await cellsIn(bytes), await cellsIn(await saved(bytes))];
    expect(after.tables).toEqual(before.tables);
    const byName = (one: { name: string }, other: { name: string }): number =>
      one.name < other.name ? -1 : 1;
    expect([...after.names].sort(byName)).toEqual([...before.names].sort(byName));
    const [wanted, found] = [readWorkbook(before), readWorkbook(after)];
    expect(found.ok && wanted.ok && found.project).toEqual(wanted.ok && wanted.project);
  },
  MINUTES,
);

test(
  "a saved workbook looks and behaves as the one that was opened",
  async () => {
    const bytes = await workbookOf(example("vagen-ut"), "sv");
    const [before, after] = [await looksOf(bytes), await looksOf(await saved(bytes))];
    expect(after.worksheets.map(({ name }) => name)).toEqual(before.worksheets.map(({ name }) => name));
    for (const sheet of before.worksheets) {
      const same = after.getWorksheet(sheet.name);
      if (same === undefined) throw new Error(sheet.name);
      expect(same.columns.map(({ width }) => Math.round((width ?? 0) * 7))).toEqual(
        sheet.columns.map(({ width }) => Math.round((width ?? 0) * 7)),
      );
      expect(same.views[0]).toMatchObject(frozen(sheet.views[0]));
      expect(same.sheetProtection?.sheet).toBe(sheet.sheetProtection?.sheet);
      expect(rulesOf(same)).toEqual(rulesOf(sheet));
      expect(same.conditionalFormattings).toEqual(sheet.conditionalFormattings);
      expect(same.pageSetup).toMatchObject(pageOf(sheet.pageSetup));
      expect(same.headerFooter.oddFooter).toBe(sheet.headerFooter.oddFooter);
      sheet.eachRow((row, rowNumber) => {
        expect(same.getRow(rowNumber).height).toBe(row.height);
        row.eachCell((cell, column) => {
          expectSameLook(same.getRow(rowNumber).getCell(column).style, cell.style);
        });
      });
    }
    expect([after.title, after.description]).toEqual([before.title, before.description]);
  },
  MINUTES,
);

async function looksOf(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

/** The validation of each cell: the library joins cells of one rule when it writes. */
function rulesOf({ dataValidations }: Workbook["worksheets"][number]): ReadonlyMap<string, object> {
  const rules = new Map<string, object>();
  for (const [address, rule] of Object.entries(dataValidations.model)) {
    const area = readAddress(address.replace("range:", ""))?.area;
    if (area === undefined || rule === undefined) throw new Error(address);
    for (const cell of mapArea(area, (row, column) => `${row} ${column}`).flat()) {
      rules.set(cell, { errorStyle: "stop", ...rule });
    }
  }
  return rules;
}

/** All but the number of the first page, which the library gives whether the file does or not. */
function pageOf(setup: Workbook["worksheets"][number]["pageSetup"]): object {
  const unchosen = new Set(["firstPageNumber", "useFirstPageNumber"]);
  return Object.fromEntries(Object.entries(setup).filter(([name]) => !unchosen.has(name)));
}

type Look = Workbook["worksheets"][number]["columns"][number]["style"];

function expectSameLook(look: Look, wanted: Look): void {
  expect(look.numFmt).toEqual(wanted.numFmt);
  expect(look.alignment).toEqual(wanted.alignment);
  expect(look.border).toEqual(wanted.border);
  expect(fillOf(look)).toEqual(fillOf(wanted));
  expect(look.font).toMatchObject(fontOf(wanted));
}

function frozen(view: Workbook["worksheets"][number]["views"][number] | undefined): object {
  return view?.state === "frozen"
    ? { state: "frozen", xSplit: view.xSplit, ySplit: view.ySplit, showGridLines: view.showGridLines }
    : {};
}

function fillOf({ fill }: Look): string | undefined {
  return fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : undefined;
}

function fontOf({ font }: Look): object {
  return Object.fromEntries(Object.entries(font ?? {}).filter(([name]) => name !== "family"));
}

test(
  "LibreOffice opens what was saved after an edit with the totals that Univer shows",
  async () => {
    await open.book.load(await workbookOf(example("vagen-ut"), "sv"));
    const salary = await range(open.book, "H5", "Personal");
    await set(salary, "values", [[50_000]]);
    await open.book.settle();
    const bytes = await open.book.save();
    const [ours, theirs] = [await cellsIn(bytes), await recalculated(new Map([["vagen-ut", bytes]]))];
    const other = theirs.get("vagen-ut");
    expect(other && resultsIn(other)).toEqual(resultsIn(ours));
    const unedited = resultsOf(calculate(example("vagen-ut")));
    expect(resultsIn(ours)["total"]).toBeGreaterThan(unedited["total"] ?? Infinity);
    const read = readWorkbook(ours);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(resultsIn(ours)).toEqual(resultsOf(calculate(read.project)));
  },
  MINUTES,
);

test(
  "inserted sheets calculate among those that were there, and a taken name inserts nothing",
  async () => {
    const bytes = await workbookOf(example("vagen-ut"), "sv");
    const base64 = Buffer.from(bytes).toString("base64");
    await set(await range(open.book, "A1"), "values", [["kvar"]]);
    const ids = await call(open.book.root, "insertWorksheetsFromBase64", base64, null);
    const sheets = (await cellsIn(bytes)).sheets;
    expect(ids).toHaveLength(sheets.length);
    expect(await valuesOf(open.book, "A1")).toEqual([["kvar"]]);
    const total = await at(open.book.root, "names", ["getItem", "DelfinTotal"], ["getRange"]);
    const kronor = resultsOf(calculate(example("vagen-ut")))["total"] ?? NaN;
    expect(await get(total, "values")).toEqual([[kronor / 100]]);
    await expect(call(open.book.root, "insertWorksheetsFromBase64", base64, null)).rejects.toMatchObject({
      code: "ItemAlreadyExists",
    });
    expect(await call(await at(open.book.root, "worksheets"), "getCount")).toBe(sheets.length + 1);
  },
  MINUTES,
);

test("a file that is no workbook is refused with the reason, and the open one stays", async () => {
  await set(await range(open.book, "A1"), "values", [["kvar"]]);
  await expect(open.book.load(new TextEncoder().encode("%PDF-1.4"))).rejects.toMatchObject({
    code: "InvalidArgument",
    refusal: { code: "pdf" },
  });
  expect(await valuesOf(open.book, "A1")).toEqual([["kvar"]]);
});

test("functions newer than the file format lose their prefix when read and get it when saved", async () => {
  const file = new Workbook();
  const sheet = file.addWorksheet("Blad");
  sheet.getCell("A1").value = { formula: '_xlfn.TEXTJOIN("-",TRUE,"TEXTJOIN(a",2)', result: "" };
  await open.book.load(await file.xlsx.writeBuffer());
  expect(await valuesOf(open.book, "A1", "Blad")).toEqual([["TEXTJOIN(a-2"]]);
  expect(await get(await range(open.book, "A1", "Blad"), "formulas")).toEqual([
    ['=TEXTJOIN("-",TRUE,"TEXTJOIN(a",2)'],
  ]);
  const [cells] = (await cellsIn(await open.book.save())).sheets;
  expect(cells?.cell(0, 0)).toEqual({
    formula: '_xlfn.TEXTJOIN("-",TRUE,"TEXTJOIN(a",2)',
    value: "TEXTJOIN(a-2",
  });
});
