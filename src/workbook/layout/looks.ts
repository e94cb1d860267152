/*
 * How cells look. Input has a thin frame and blue text on white, a formula a grey surface and no frame, so that the
 * two differ in grey print too. Colours are those of the design, contrast 4.5:1 and more.
 */

export const COLOURS = {
  text: "000000",
  heading: "003349",
  headingFill: "E5EEF2",
  input: "00407A",
  quiet: "616161",
  formulaFill: "F2F2F2",
  frame: "9E9E9E",
  rule: "146486",
  bad: "7A0A14",
  badFill: "FDE7E9",
  warn: "8A3707",
  warnFill: "FFF4EC",
} as const;

export interface Look {
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly colour?: string;
  readonly fill?: string;
  /** "frame": thin on all four sides; "below", "above": one rule. */
  readonly border?: "frame" | "below" | "above";
  readonly align?: "left" | "right" | "center";
  /** Left-aligned text stands a little in, so that it never touches a figure beside it. */
  readonly indent?: true;
  readonly wrap?: true;
}

export const LOOKS = {
  title: { size: 16, colour: COLOURS.heading },
  help: { italic: true, colour: COLOURS.quiet },
  section: { bold: true, colour: COLOURS.heading, border: "below", align: "left", indent: true },
  heading: {
    bold: true,
    colour: COLOURS.heading,
    fill: COLOURS.headingFill,
    border: "below",
    align: "left",
    indent: true,
    wrap: true,
  },
  headingRight: {
    bold: true,
    colour: COLOURS.heading,
    fill: COLOURS.headingFill,
    border: "below",
    align: "right",
    wrap: true,
  },
  label: { align: "left", indent: true },
  text: { align: "left", indent: true, wrap: true },
  figure: {},
  quiet: { colour: COLOURS.quiet },
  note: { colour: COLOURS.quiet, align: "left", indent: true, wrap: true },
  formulaText: { fill: COLOURS.formulaFill, align: "left", indent: true },
  input: { colour: COLOURS.input, border: "frame" },
  inputText: { colour: COLOURS.input, border: "frame", align: "left", indent: true, wrap: true },
  formula: { fill: COLOURS.formulaFill },
  total: { bold: true, fill: COLOURS.formulaFill, border: "above" },
  subtotal: { bold: true, fill: COLOURS.formulaFill },
  totalLabel: { bold: true, border: "above", align: "left", indent: true },
} as const satisfies Record<string, Look>;

export type LookId = keyof typeof LOOKS;

/** Number formats in the form that the file keeps; Excel shows them in the user's own. */
export const NUMBER_FORMATS = {
  kronor: '#,##0;[Red]-#,##0;"–"',
  ore: '#,##0.00;[Red]-#,##0.00;"–"',
  amount: "#,##0.00",
  exact: '#,##0.000000;[Red]-#,##0.000000;"–"',
  share: "0.00%",
  shareOrNone: '0.00%;-0.00%;"–"',
  number: "General",
  whole: "0",
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
  text: "@",
} as const;

export type NumberFormatId = keyof typeof NUMBER_FORMATS;
