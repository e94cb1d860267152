import { type Bilingual } from "../law";
import { COLOURS, FIRST_ROW, HEADING_ROW, type Language } from "../workbook/layout";
import { findingsPlace, open } from "./findingsPlace";

/** Right of the findings, a column between: the findings may be of any number. */
const COLUMN = 7;

const HEADINGS: readonly Bilingual[] = [
  { sv: "Räknas om direkt", en: "Checked at once" },
  { sv: "Utfall", en: "Outcome" },
];

interface LiveCheck {
  readonly label: Bilingual;
  /** Without its equals sign; `language` is the one that the answer comes in. */
  readonly formula: (language: Language) => string;
}

/** An argument that the functions take as left out where the cell is blank. */
const orNothing = (name: string): string => `IF(${name}="","",${name})`;

/** A check of a fact that may be blank: then there is nothing to check. */
const unlessBlank = (name: string, check: string): string => `IF(${name}="","",${check})`;

/** Checks that hold whatever the lists contain, on the cells that carry our names. */
const LIVE_CHECKS: readonly LiveCheck[] = [
  {
    label: { sv: "Kostnader och finansiering går ihop", en: "Costs and financing agree" },
    formula: (language) => `ESF.CHECKBALANCE(DelfinTotal,DelfinGrant,DelfinCoFinancing,"${language}")`,
  },
  {
    label: { sv: "Stödet ryms i de kontanta kostnaderna", en: "The grant is within the cash costs" },
    formula: (language) =>
      `ESF.CHECKGRANT(DelfinGrant,DelfinTotal,DelfinNonCash,${orNothing("MaxGrant")},"${language}")`,
  },
  {
    label: { sv: "Medfinansieringens minsta andel", en: "The least share of co-financing" },
    formula: (language) =>
      unlessBlank(
        "MinCoFinancing",
        `ESF.CHECKSHARE(DelfinGrant,DelfinTotal,MinCoFinancing,${orNothing("CallShareTolerance")},"${language}")`,
      ),
  },
  {
    label: { sv: "Projektets tid", en: "The project's time" },
    formula: (language) =>
      `ESF.CHECKPERIOD(Programme,ProjectStart,ProjectEnd,${orNothing("CallMaxMonths")},"${language}")`,
  },
  {
    label: { sv: "Förskottet", en: "The advance" },
    formula: (language) =>
      unlessBlank("AdvanceAmount", `ESF.CHECKADVANCE(Programme,AdvanceAmount,DelfinGrant,"${language}")`),
  },
];

/** Widths in the points of `range.format.columnWidth`. */
const WIDTHS = [220, 420] as const;

/**
 * Puts the checks that recalculate with every change beside the findings, which are values. They stand in Excel alone:
 * a function of ours that comes in a file is kept under another name and shows #NAME?.
 */
export async function putLiveChecks(context: Excel.RequestContext, language: Language): Promise<void> {
  const place = findingsPlace(context);
  await context.sync();
  open(place());
  const { sheet } = place();
  const heading = sheet.getRangeByIndexes(HEADING_ROW, COLUMN, 1, HEADINGS.length);
  heading.values = [HEADINGS.map((words) => words[language])];
  heading.format.font.bold = true;
  heading.format.font.color = `#${COLOURS.heading}`;
  heading.format.fill.color = `#${COLOURS.headingFill}`;
  const checks = sheet.getRangeByIndexes(FIRST_ROW, COLUMN, LIVE_CHECKS.length, HEADINGS.length);
  checks.formulas = LIVE_CHECKS.map(({ label, formula }) => [label[language], `=${formula(language)}`]);
  checks.format.wrapText = true;
  WIDTHS.forEach((width, index) => {
    sheet.getRangeByIndexes(HEADING_ROW, COLUMN + index, 1, 1).format.columnWidth = width;
  });
  await context.sync();
}
