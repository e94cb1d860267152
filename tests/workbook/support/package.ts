import { type PartToZip, zipOf } from "./zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** What a test says of a workbook of one sheet, in the XML of the file; the rest is as it must be. */
export interface SmallWorkbook {
  readonly sheet?: string;
  readonly strings?: string;
  readonly names?: string;
  readonly table?: string;
  readonly properties?: string;
  readonly contentType?: string;
}

/** The parts of a workbook with one sheet, `Ett`. */
export function smallPackage(workbook: SmallWorkbook = {}): readonly PartToZip[] {
  const { sheet = "<sheetData/>", strings = "", names = "", table, properties = "", contentType } = workbook;
  const main = contentType ?? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  return [
    {
      name: "[Content_Types].xml",
      contents: `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`,
    },
    { name: "_rels/.rels", contents: relations([["officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/workbook.xml",
      contents: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<sheets><sheet name="Ett" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      contents: relations([
        ["worksheet", "worksheets/sheet1.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    },
    { name: "xl/sharedStrings.xml", contents: `<sst xmlns="${MAIN}">${strings}</sst>` },
    {
      name: "xl/worksheets/sheet1.xml",
      contents: `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheet}</worksheet>`,
    },
    ...(table === undefined ? [] : tableParts(table)),
  ];
}

export function smallWorkbook(workbook: SmallWorkbook = {}): Uint8Array {
  return zipOf(smallPackage(workbook));
}

function tableParts(table: string): readonly PartToZip[] {
  return [
    { name: "xl/worksheets/_rels/sheet1.xml.rels", contents: relations([["table", "../tables/table1.xml"]]) },
    { name: "xl/tables/table1.xml", contents: `<table xmlns="${MAIN}" ${table}/>` },
  ];
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}
