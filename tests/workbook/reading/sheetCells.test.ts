import { readXlsx } from "../../../src/workbook/file/readXlsx";
import { sheetPart } from "../../../src/workbook/file/sheetPart";
import { type ReadCell, type WorkbookCells } from "../../../src/workbook/model/cells";
import { readCellAddress } from "../../../src/workbook/model/area";
import { type SmallWorkbook, smallWorkbook } from "../support/package";

async function read(workbook: SmallWorkbook): Promise<WorkbookCells> {
  const cells = await readXlsx(smallWorkbook(workbook));
  if (!cells.ok) throw new Error(cells.refusal.code);
  return cells.value;
}

async function cellsOf(rows: string, strings = ""): Promise<(address: string) => ReadCell | undefined> {
  const { sheets } = await read({ sheet: `<sheetData>${rows}</sheetData>`, strings });
  return (address) => {
    const { row, column } = readCellAddress(address) ?? { row: -1, column: -1 };
    return sheets[0]?.cell(row, column);
  };
}

test("every type of cell is read as what it holds", async () => {
  const cell = await cellsOf(
    `<row r="1">
      <c r="A1"><v>0.1</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c>
      <c r="E1" t="inlineStr"><is><r><t>Lön</t></r><r><t> per månad</t></r></is></c><c r="F1" t="str"><f>A1&amp;""</f><v></v></c>
      <c r="G1" s="3"/><c r="H1"><f>1+1</f></c><c r="I1" t="d"><v>2011-02-01</v></c><c r="J1"><v>4.0575E4</v></c>
    </row>`,
    "<si><t>noll</t></si><si><r><t>Ers</t></r><r><t>boda</t></r><rPh><t>guide</t></rPh></si>",
  );
  expect(cell("A1")).toEqual({ value: 0.1 });
  expect(cell("B1")).toEqual({ value: "Ersboda" });
  expect(cell("C1")).toEqual({ value: true });
  expect(cell("D1")).toEqual({ value: { error: "#REF!" } });
  expect(cell("E1")).toEqual({ value: "Lön per månad" });
  expect(cell("F1")).toEqual({ formula: 'A1&""', value: "" });
  expect(cell("G1")).toEqual({});
  expect(cell("H1")).toEqual({ formula: "1+1" });
  expect(cell("I1")).toEqual({ value: "2011-02-01" });
  expect(cell("J1")).toEqual({ value: 40_575 });
});

test("cells and rows without an address follow the ones before", async () => {
  const cell = await cellsOf(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>',
  );
  expect(cell("B1")).toEqual({ value: 2 });
  expect(cell("D5")).toEqual({ value: 4 });
});

test("a formula that was filled down is read as it stands in each cell", async () => {
  const cell = await cellsOf(`
    <row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">ROUND(A2*$A2+A$2+$A$2,2)&amp;"A2"+Staff[Id]+LOG10(A2)+'A2'!A2</f><v>1</v></c>
    <c r="C2"><f t="shared" si="0"/><v>2</v></c></row>
    <row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>`);
  expect(cell("C2")?.formula).toBe(`ROUND(B2*$A2+B$2+$A$2,2)&"A2"+Staff[Id]+LOG10(B2)+'A2'!B2`);
  expect(cell("B3")).toEqual({
    value: 3,
    formula: `ROUND(A3*$A3+A$2+$A$2,2)&"A2"+Staff[Id]+LOG10(A3)+'A2'!A3`,
  });
});

test("names of the workbook are read, those of one sheet are not", async () => {
  const { names } = await read({
    names: `<definedNames><definedName name="Total">Ett!$B$1</definedName><definedName name="Gone">#REF!</definedName>
      <definedName name="_xlnm.Print_Area" localSheetId="0">Ett!$A$1:$C$9</definedName></definedNames>`,
  });
  expect(names).toEqual([
    { name: "Total", refersTo: "Ett!$B$1" },
    { name: "Gone", refersTo: "#REF!" },
  ]);
});

test("a table is read without its row of totals, and one without headings not at all", async () => {
  const sheet = '<sheetData/><tableParts><tablePart r:id="rId1"/></tableParts>';
  const table = (attributes: string): SmallWorkbook => ({
    sheet,
    table: `id="1" displayName="Staff" ${attributes}`,
  });
  expect((await read(table('ref="B3:D9" totalsRowCount="1"'))).tables).toEqual([
    { name: "Staff", sheet: "Ett", top: 2, left: 1, bottom: 7, right: 3 },
  ]);
  expect((await read(table('ref="B3:D9" headerRowCount="0"'))).tables).toEqual([]);
  // A table over the whole sheet costs no more than a small one.
  expect((await read(table('ref="A1:XFD1048576"'))).tables).toHaveLength(1);
});

test("rows and columns are those that hold anything", async () => {
  const { sheets } = await read({
    sheet: '<sheetData><row r="1"><c r="Z1" s="1"/></row><row r="7"><c r="C7"><v>1</v></c></row></sheetData>',
  });
  expect(sheets[0]).toMatchObject({ name: "Ett", hidden: false, rows: 7, columns: 3 });
});

test("a sheet of more cells than there is room for is not read", () => {
  const sheet = new TextEncoder().encode(
    "<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>",
  );
  expect(sheetPart(sheet, [], 3)?.cells.size).toBe(3);
  expect(sheetPart(sheet, [], 2)).toBeUndefined();
});
