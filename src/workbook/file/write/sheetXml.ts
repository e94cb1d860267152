import { cellAddress, columnLetters } from "../../model/address";
import {
  type Block,
  type ConditionalFormat,
  type ContentCell,
  type DocumentProperties,
  type SheetContents,
  type Validation,
} from "../../model";
import { rowHeight } from "./rowHeight";
import { CONDITIONAL_LOOKS, type StyleSheet } from "./styleSheet";
import { escaped, escapedCellText, XML } from "./xmlText";

/** What sheets share: the styles, and the texts that cells name by number. */
export interface Shared {
  readonly styles: StyleSheet;
  readonly textNumber: (text: string) => number;
}

/** The part of a sheet (ECMA-376 18.3.1.99); its children stand in the order of the schema. */
export function sheetXml(
  sheet: SheetContents,
  isActive: boolean,
  { footer }: DocumentProperties,
  shared: Shared,
): string {
  const { rows, table, widths } = sheet;
  return (
    `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    viewXml(sheet, isActive) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(widths) +
    `<sheetData>${rows.map(({ row, cells }) => rowXml(row, cells, widths, shared)).join("")}</sheetData>` +
    (sheet.protected
      ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'
      : "") +
    sheet.conditionalFormats.map(conditionalXml).join("") +
    validationsXml(sheet.validations) +
    '<pageMargins left="0.59" right="0.59" top="0.59" bottom="0.71" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${sheet.orientation}" fitToWidth="${sheet.pagesWide}" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>${escaped(`&L${footer.left.replaceAll("&", "&&")}&R${footer.page} &P ${footer.of} &N`)}</oddFooter></headerFooter>` +
    (table === undefined ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>') +
    "</worksheet>"
  );
}

function viewXml({ frozen: { rows, columns } }: SheetContents, isActive: boolean): string {
  const corner = cellAddress(rows, columns);
  const pane = columns === 0 ? "bottomLeft" : "bottomRight";
  const split = columns === 0 ? "" : `xSplit="${columns}" `;
  return (
    `<sheetViews><sheetView showGridLines="0" ${isActive ? 'tabSelected="1" ' : ""}workbookViewId="0">` +
    `<pane ${split}ySplit="${rows}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + 0.71}" customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

function rowXml(
  row: number,
  cells: readonly ContentCell[],
  widths: readonly number[],
  shared: Shared,
): string {
  const start = `<row r="${row + 1}" ht="${rowHeight(cells, widths)}" customHeight="1">`;
  return `${start}${cells.map((cell) => cellXml(row, cell, shared)).join("")}</row>`;
}

function cellXml(row: number, cell: ContentCell, { styles, textNumber }: Shared): string {
  const { column, value, formula, look, format = "number" } = cell;
  const asText = formula === undefined && typeof value === "string" && wouldTurn(value);
  const start = `<c r="${columnLetters(column)}${row + 1}" s="${styles.numberOf({ look, format, asText })}"`;
  if (formula !== undefined) return `${start}${resultXml(formula, value)}</c>`;
  if (value === undefined) return `${start}/>`;
  if (typeof value === "string") return `${start} t="s"><v>${textNumber(value)}</v></c>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start} t="e"><v>${value.error}</v></c>`;
}

/** A formula with its last result; without one it has none until the workbook is recalculated. */
function resultXml(formula: string, value: ContentCell["value"]): string {
  const f = `<f>${escaped(formula)}</f>`;
  if (typeof value === "number") return `>${f}<v>${value}</v>`;
  return typeof value === "string" ? ` t="str">${f}<v>${escapedCellText(value)}</v>` : `>${f}`;
}

/** Text that Excel would take for a formula or a number as soon as somebody edits the cell. */
function wouldTurn(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text) || /^\s*\d/.test(text);
}

function areaOf({ top, left, bottom, right }: Block): string {
  const [first, last] = [cellAddress(top, left), cellAddress(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

function conditionalXml({ block, formula, look }: ConditionalFormat, index: number): string {
  const dxf = CONDITIONAL_LOOKS.indexOf(look);
  return `<conditionalFormatting sqref="${areaOf(block)}"><cfRule type="expression" dxfId="${dxf}" priority="${index + 1}"><formula>${escaped(formula)}</formula></cfRule></conditionalFormatting>`;
}

function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
}

/** Excel shows at most so many characters of a prompt or a message, and of its title. */
const LONGEST_PROMPT = 255;
const LONGEST_TITLE = 32;

function validationXml({ block, rule, style, prompt, refusal }: Validation): string {
  const shown =
    prompt === undefined ? "" : ` showInputMessage="1" prompt="${escaped(prompt.slice(0, LONGEST_PROMPT))}"`;
  const answer = style === "stop" ? "" : ' errorStyle="warning"';
  const title = escaped(refusal.title.slice(0, LONGEST_TITLE));
  const message = ` errorTitle="${title}" error="${escaped(refusal.text.slice(0, LONGEST_PROMPT))}"`;
  const start = `<dataValidation type="${rule.kind}"${answer} allowBlank="1"${shown} showErrorMessage="1"${message} sqref="${areaOf(block)}">`;
  const limits =
    rule.kind === "list"
      ? `<formula1>${escaped(rule.source)}</formula1>`
      : `<formula1>${rule.least}</formula1><formula2>${rule.most}</formula2>`;
  return `${start}${limits}</dataValidation>`;
}

/** The part of the texts that cells name by number (ECMA-376 18.4.9). */
export function sharedTextsXml(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escapedCellText(text)}</t></si>`);
  return `${XML}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${texts.length}">${items.join("")}</sst>`;
}
