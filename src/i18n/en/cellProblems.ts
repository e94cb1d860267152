import { type Bilingual } from "../language";
import { type CellCondition, type CellExpected, type WorkbookProblem } from "../../workbook/model";
import { cellProblemSentence, type CellProblemWords, cellValueText } from "../cellProblemSentence";
import { formatDecimal } from "../formats";

/** Every sentence: the sheet and cell, what stands there, what is allowed, and what to write instead. */
const sentences: CellProblemWords = {
  notOurs: () =>
    "the workbook has none of the tables of Delfin; allowed is a workbook that Delfin made; make one with delfin new, or with New project in Excel, and move the figures there",
  missingTable: ({ table, sheet, headings }) =>
    `${sheet.en}: the table ${table} is missing; allowed is a table with the headings ${list(headings)}; restore the sheet, and leave the table empty if the project has no such rows`,
  missingColumn: ({ cell, heading }) =>
    `${cell}: the column ${heading.en} is missing from the table; write the heading “${heading.en}” back into the row of headings`,
  missingFact: ({ name, sheet, heading }) =>
    `${sheet.en}: the cell for ${heading.en} is missing; neither the name ${name} nor the label “${heading.en}” exists; write the label in a cell and the value to the right of it`,
  rowBelowTable: ({ cell, table }) =>
    `${cell}: the row stands below the table ${table} and is not counted; drag the table's lower right corner over the row, or clear it`,
  errorInCell: ({ cell, heading, error }) =>
    `${cell} (${heading.en}): the cell shows the error ${error}; allowed is a value; mend the formula or write the value`,
  formulaWithoutResult: ({ cell, heading, formula }) =>
    `${cell} (${heading.en}): the formula =${formula} has no saved result; open the workbook in Excel, recalculate and save it, or write the value`,
  missing: ({ cell, heading, expected, condition }) =>
    `${cell} (${heading.en}): the value is missing${condition === undefined ? "" : ` and is required when ${conditionText(condition)}`}; allowed is ${allowed(expected)}; write for example ${example(expected)}`,
  notAllowed: ({ cell, heading, value, expected, write, meaning }) => {
    const instead = write === undefined ? `for example ${example(expected)}` : shown(write.en);
    const percent = meaning === undefined ? "" : ` or ${meaning}`;
    return `${cell} (${heading.en}): the value is ${shown(value)}; allowed is ${allowed(expected)}; write ${instead}${percent}`;
  },
  unwanted: ({ cell, heading, value, condition }) =>
    `${cell} (${heading.en}): the value is ${shown(value)}, but no value is allowed when ${conditionText(condition)}; clear the cell or change ${condition.heading.en}`,
  noAlternative: ({ cell, alternatives }) =>
    `${cell}: the row lacks a figure; allowed is either ${either(alternatives)}; write one of them`,
  severalAlternatives: ({ cell, alternatives }) =>
    `${cell}: the row has figures that exclude one another; allowed is either ${either(alternatives)}; clear one of them`,
  keyByMonth: ({ cell, heading, value }) =>
    `${cell} (${heading.en}): the value is ${shown(value)}, but a key gives a total and no amount a month; choose another profile`,
  emptyTable: ({ cell, table }) =>
    `${cell}: the table ${table.en} is empty; allowed is at least one row; write it`,
  repeatedId: ({ cell, heading, value, first }) =>
    `${cell} (${heading.en}): ${shown(value)} stands already in ${first}; allowed is an id of its own for every row; write another`,
  unknownReference: ({ cell, heading, value, table, nearest }) =>
    `${cell} (${heading.en}): ${shown(value)} is not in ${table.en}; write ${nearest === undefined ? `one that is, or add the row to ${table.en}` : shown(nearest)}`,
  ambiguousReference: ({ cell, heading, value, table, ids }) =>
    `${cell} (${heading.en}): ${shown(value)} stands in several rows of ${table.en}; write the id, one of ${ids.join(", ")}`,
  repeatedMonth: ({ cell, heading, value, first }) =>
    `${cell} (${heading.en}): the month ${value} has an amount already in ${first}; allowed is one amount a month; add them up in one row`,
  wrongOrder: ({ cell, heading, value, before, earlier }) =>
    `${cell} (${heading.en}): the value is ${shown(value)}; allowed is ${shown(earlier)} (${before.en}) at the earliest or lowest; write a later or higher value, or change their places`,
  outsideProject: ({ cell, heading, value, start, end }) =>
    `${cell} (${heading.en}): the value is ${value}; allowed is the time of the project, ${start}–${end}; write a value within it, or change the project's start or end`,
  projectTooLong: ({ cell, heading, months, limit }) =>
    `${cell} (${heading.en}): the project is ${months} months long; allowed are at most ${limit}; check the years`,
  overlappingPhases: ({ cell, other }) =>
    `${cell}: the phase overlaps the one in ${other}; allowed are phases without days in common; write a start after the other one's end`,
  weightsTooLarge: ({ cell, value, limit }) =>
    `${cell}: the keys or weights sum to ${shown(value)}; allowed is under ${number(limit)}; write smaller numbers in the same proportion`,
};

function shown(value: string): string {
  return cellValueText(value, "en");
}

function conditionText({ heading, value }: CellCondition): string {
  return `${heading.en} is ${value.en}`;
}

function list(headings: readonly Bilingual[]): string {
  return headings.map(({ en }) => en).join(", ");
}

function either(alternatives: readonly (readonly Bilingual[])[]): string {
  return alternatives.map((headings) => headings.map(({ en }) => en).join(" and ")).join(" or ");
}

/** What a cell may hold, after "allowed is". */
function allowed(expected: CellExpected): string {
  switch (expected.kind) {
    case "text":
      return "text";
    case "id":
      return "an id of lower-case letters a–z, digits and hyphens";
    case "flag":
      return "yes or no";
    case "date":
      return "a date, YYYY-MM-DD, 1900–2100";
    case "month":
      return "a month, YYYY-MM, 1900–2100";
    case "decimal": {
      const { min, max, aboveMin } = expected.range;
      const fineness = expected.decimals < 20 ? ` with at most ${expected.decimals} decimals` : "";
      return `${aboveMin ? `a number above ${number(min)} and at most ${number(max)}` : `a number from ${number(min)} to ${number(max)}`}${fineness}`;
    }
    case "whole":
      return `a whole number from ${number(expected.min)} to ${number(expected.max)}`;
    case "choice":
      return expected.choices.map(({ en }) => en).join(", ");
  }
}

function example(expected: CellExpected): string {
  switch (expected.kind) {
    case "text":
      return "a description";
    case "id":
      return "umea-kommun";
    case "flag":
      return "yes";
    case "date":
      return "2011-02-01";
    case "month":
      return "2011-02";
    case "decimal":
      return expected.range.max <= 10 ? "25 %" : "120.50";
    case "whole":
      return String(Math.max(expected.min, Math.min(expected.max, 1)));
    case "choice":
      return `“${expected.choices[0]?.en ?? ""}”`;
  }
}

function number(value: number): string {
  return formatDecimal(String(value), "en");
}

/** The sentence for a mistake in the input of a workbook. */
export const cellProblem = (problem: WorkbookProblem): string => cellProblemSentence(sentences, problem);
