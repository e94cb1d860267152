import { cellAddress, columnLetters } from "../../model/address";
import { HEADING_ROW } from "../../layout";
import {
  type DocumentProperties,
  type SheetContents,
  sheetPrefix,
  type TableContents,
  type WorkbookContents,
} from "../../model";
import { type Part } from "./zipArchive";
import { escaped, XML } from "./xmlText";

/*
 * The parts of the package around the sheets (ECMA-376 part 2, and 18.2 for the workbook).
 */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function tablePath(index: number): string {
  return `xl/tables/table${index + 1}.xml`;
}

/** Everything but the sheets, the styles and the shared texts. */
export function packageParts({ sheets, names, properties }: WorkbookContents): Part[] {
  const tables = sheets.flatMap(({ table }, sheet) => (table === undefined ? [] : [{ table, sheet }]));
  return [
    { name: "[Content_Types].xml", text: contentTypes(sheets.length, tables.length) },
    { name: "_rels/.rels", text: packageRelationships() },
    { name: "docProps/core.xml", text: coreProperties(properties) },
    { name: "docProps/app.xml", text: appProperties() },
    { name: "xl/workbook.xml", text: workbookXml(sheets, names) },
    { name: "xl/_rels/workbook.xml.rels", text: workbookRelationships(sheets.length) },
    ...tables.flatMap(({ table, sheet }, index) => [
      { name: tablePath(index), text: tableXml(table, index + 1) },
      {
        name: `xl/worksheets/_rels/sheet${sheet + 1}.xml.rels`,
        text: relationships([["table", `../tables/table${index + 1}.xml`]]),
      },
    ]),
  ];
}

function contentTypes(sheets: number, tables: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("xl/workbook.xml", `${TYPE}.sheet.main+xml`) +
    numbered(sheets, (index) => override(sheetPath(index), `${TYPE}.worksheet+xml`)) +
    numbered(tables, (index) => override(tablePath(index), `${TYPE}.table+xml`)) +
    override("xl/styles.xml", `${TYPE}.styles+xml`) +
    override("xl/sharedStrings.xml", `${TYPE}.sharedStrings+xml`) +
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml") +
    "</Types>"
  );
}

function numbered(count: number, item: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => item(index)).join("");
}

function packageRelationships(): string {
  return (
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
    `<Relationship Id="rId3" Type="${RELATIONSHIPS}/extended-properties" Target="docProps/app.xml"/></Relationships>`
  );
}

function workbookRelationships(sheets: number): string {
  const ofSheets = Array.from({ length: sheets }, (_, index): [string, string] => [
    "worksheet",
    `worksheets/sheet${index + 1}.xml`,
  ]);
  return relationships([...ofSheets, ["styles", "styles.xml"], ["sharedStrings", "sharedStrings.xml"]]);
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function coreProperties({ title, description, created }: DocumentProperties): string {
  const date = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Delfin</dc:creator><dc:description>${escaped(description)}</dc:description>` +
    `<cp:lastModifiedBy>Delfin</cp:lastModifiedBy>${date("created")}${date("modified")}</cp:coreProperties>`
  );
}

function appProperties(): string {
  return `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Delfin</Application></Properties>`;
}

/** `fullCalcOnLoad`: Excel calculates everything anew, whatever results the file holds. */
function workbookXml(sheets: readonly SheetContents[], names: WorkbookContents["names"]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = names.map(
    ({ name, refersTo }) => `<definedName name="${escaped(name)}">${escaped(refersTo)}</definedName>`,
  );
  return (
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="850"/></bookViews>` +
    `<sheets>${listed.join("")}</sheets><definedNames>${defined.join("")}${sheets.map(printNames).join("")}</definedNames>` +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

/** The headings are repeated on every page; of Regler the lists of words are not printed. */
function printNames({ name, printColumns, rows, pagesWide, frozen }: SheetContents, index: number): string {
  const sheet = sheetPrefix(name);
  const local = (which: string, refersTo: string): string =>
    `<definedName name="_xlnm.${which}" localSheetId="${index}">${escaped(refersTo)}</definedName>`;
  const heading = `${sheet}$${HEADING_ROW + 1}:$${HEADING_ROW + 1}`;
  const labels = `${sheet}$A:$${columnLetters(frozen.columns - 1)},`;
  const titles = local("Print_Titles", (pagesWide > 1 ? labels : "") + heading);
  if (printColumns === undefined) return titles;
  const last =
    rows.findLast(({ cells }) => cells.some(({ column }) => column < printColumns))?.row ?? HEADING_ROW;
  const corner = cellAddress(last, printColumns - 1).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return local("Print_Area", `${sheet}$A$1:${corner}`) + titles;
}

/** ECMA-376 18.5.1.2. */
function tableXml({ name, block, columns }: TableContents, id: number): string {
  const area = `${cellAddress(block.top, block.left)}:${cellAddress(block.bottom, block.right)}`;
  const items = columns.map(({ heading, formula }, index) => {
    const start = `<tableColumn id="${index + 1}" name="${escaped(heading)}"`;
    return formula === undefined
      ? `${start}/>`
      : `${start}><calculatedColumnFormula>${escaped(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return (
    `${XML}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/>` +
    `<tableColumns count="${columns.length}">${items.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}
