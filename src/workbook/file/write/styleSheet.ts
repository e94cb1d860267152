import {
  COLOURS,
  keysOf,
  type Look,
  type LookId,
  LOOKS,
  NUMBER_FORMATS,
  type NumberFormatId,
} from "../../layout";
import { escaped, XML } from "./xmlText";

/** What one cell looks like in the file. */
export interface CellStyle {
  readonly look: LookId;
  readonly format: NumberFormatId;
  /** The text keeps its apostrophe, so that editing the cell never turns it into a formula or a number. */
  readonly asText: boolean;
}

/** Gathers the styles that cells use; a cell names its style by number. */
export interface StyleSheet {
  readonly numberOf: (style: CellStyle) => number;
  readonly xml: () => string;
}

/** Looks of conditional formats, in the order by which they are called. */
export const CONDITIONAL_LOOKS = ["bad", "warn", "covered"] as const;

const FONT = "Calibri";
const SIZE = 11;
/** Numbers of custom formats begin here; those below are Excel's own. */
const FIRST_CUSTOM_FORMAT = 164;
const FORMAT_IDS = keysOf(NUMBER_FORMATS);
const BUILT_IN: Readonly<Partial<Record<NumberFormatId, number>>> = { number: 0, whole: 1, text: 49 };

/** The styles of a workbook. Number 0 is that of a cell that says nothing. */
export function styleSheet(): StyleSheet {
  const known = new Map<string, number>();
  const styles: CellStyle[] = [];
  const numberOf = (style: CellStyle): number => {
    const key = `${style.look} ${style.format} ${style.asText ? "text" : ""}`;
    const number = known.get(key) ?? styles.push(style) - 1;
    known.set(key, number);
    return number;
  };
  numberOf({ look: "label", format: "number", asText: false });
  return { numberOf, xml: () => stylesXml(styles) };
}

function stylesXml(styles: readonly CellStyle[]): string {
  const looks = keysOf(LOOKS);
  const parts = looks.map((id): Look => LOOKS[id]);
  const lookNumber = (id: LookId): number => looks.indexOf(id);
  return (
    `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    list("numFmts", FORMAT_IDS.filter((id) => BUILT_IN[id] === undefined).map(formatXml)) +
    list("fonts", parts.map(fontXml)) +
    // The first two fills are Excel's own, whatever stands there.
    list("fills", [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      ...parts.map(fillXml),
    ]) +
    list("borders", parts.map(borderXml)) +
    list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    list(
      "cellXfs",
      styles.map((style) => cellFormatXml(style, lookNumber(style.look))),
    ) +
    list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
    list(
      "dxfs",
      CONDITIONAL_LOOKS.map((look) => CONDITIONAL_XML[look]),
    ) +
    "</styleSheet>"
  );
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function formatNumber(id: NumberFormatId): number {
  return BUILT_IN[id] ?? FIRST_CUSTOM_FORMAT + FORMAT_IDS.indexOf(id);
}

function formatXml(id: NumberFormatId): string {
  return `<numFmt numFmtId="${formatNumber(id)}" formatCode="${escaped(NUMBER_FORMATS[id])}"/>`;
}

function fontXml({ size = SIZE, bold, italic, colour = COLOURS.text }: Look): string {
  return `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/><color rgb="FF${colour}"/><name val="${FONT}"/><family val="2"/></font>`;
}

function fillXml({ fill }: Look): string {
  return fill === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill>${solid(`<fgColor rgb="FF${fill}"/><bgColor indexed="64"/>`)}</fill>`;
}

function solid(colours: string): string {
  return `<patternFill patternType="solid">${colours}</patternFill>`;
}

function borderXml({ border }: Look): string {
  const edge = (name: string, colour: string): string =>
    `<${name} style="thin"><color rgb="FF${colour}"/></${name}>`;
  switch (border) {
    case "frame":
      return `<border>${["left", "right", "top", "bottom"].map((name) => edge(name, COLOURS.frame)).join("")}<diagonal/></border>`;
    case "below":
      return `<border><left/><right/><top/>${edge("bottom", COLOURS.rule)}<diagonal/></border>`;
    case "above":
      return `<border><left/><right/>${edge("top", COLOURS.rule)}<bottom/><diagonal/></border>`;
    default:
      return "<border><left/><right/><top/><bottom/><diagonal/></border>";
  }
}

function cellFormatXml({ look, format, asText }: CellStyle, number: number): string {
  const { align, indent, wrap }: Look = LOOKS[look];
  const alignment = [
    ...(align === undefined ? [] : [`horizontal="${align}"`]),
    ...(indent === true ? ['indent="1"'] : []),
    'vertical="center"',
    ...(wrap === true ? ['wrapText="1"'] : []),
  ].join(" ");
  const prefix = asText ? ' quotePrefix="1"' : "";
  const parts = `numFmtId="${formatNumber(format)}" fontId="${number}" fillId="${number + 2}" borderId="${number}" xfId="0"`;
  const apply = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf ${parts}${prefix} ${apply}><alignment ${alignment}/></xf>`;
}

const CONDITIONAL_XML: Readonly<Record<(typeof CONDITIONAL_LOOKS)[number], string>> = {
  bad: emphasisXml(COLOURS.bad, COLOURS.badFill),
  warn: emphasisXml(COLOURS.warn, COLOURS.warnFill),
  covered: `<dxf><font><i/><color rgb="FF${COLOURS.quiet}"/></font></dxf>`,
};

/** Fill, frame and bold, so that it shows in grey print too. */
function emphasisXml(colour: string, fill: string): string {
  const edge = (name: string): string => `<${name} style="thin"><color rgb="FF${colour}"/></${name}>`;
  const border = ["left", "right", "top", "bottom"].map(edge).join("");
  return `<dxf><font><b/><color rgb="FF${colour}"/></font><fill>${solid(`<fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/>`)}</fill><border>${border}</border></dxf>`;
}
