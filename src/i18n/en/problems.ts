import { type Expected, type Problem } from "../../project-file";
import { formatDecimal } from "../formats";
import { exampleAt, exampleOf, isDate, nameOf, problemSentence, type ProblemWords } from "../problemSentence";
import { type problems as sv } from "../sv/problems";
import { type Translation } from "../translation";
import { fields } from "./fields";

const sentences: ProblemWords = {
  fileTooLarge: ({ bytes, limit }) =>
    `the file has ${megabytes(bytes)} MB; allowed is ${megabytes(limit)} MB at most; check that it is a project file (.delfin.json)`,
  emptyFile: () =>
    'the file is empty; allowed is a project file in JSON; begin it with { "delfin": 1, "project": { … } }',
  foreignForm: ({ form }) =>
    ({
      workbook:
        "the file is a zip file, such as a workbook; allowed is a project file in JSON; convert the workbook with delfin export",
      binary:
        "the file is binary, not text; allowed is a project file in JSON; give a file that ends in .delfin.json",
      encoding: "the file is not UTF-8; allowed is text in UTF-8; save it again in that encoding",
    })[form],
  tooDeep: ({ line, column, limit }) =>
    `line ${line}, column ${column}: lists and objects stand more than ${limit} levels inside one another; the form of a project file is seven levels deep; remove the outermost`,
  jsonSyntax: ({ line, column, found, expected }) =>
    `line ${line}, column ${column}: ${found === undefined ? "the file ends" : `here stands ${found}`}; ${JSON_PARTS[expected]}`,
  repeatedField: ({ path }) =>
    `${path}: the field stands twice in the same object; allowed is once; remove one`,
  wrongVersion: ({ path, value, version }) =>
    `${path}: the version of the form is ${value}; allowed is ${version}; write "delfin": ${version}, or read the file with the Delfin that wrote it`,
  missing: ({ path, expected, condition }) => {
    const why = condition === undefined ? "" : ` (required where ${condition.field} is ${condition.value})`;
    return `${path}: ${nameAt(path)} is missing${why}; allowed is ${allowed(expected)}; write for example ${exampleAt(path, expected)}`;
  },
  nullValue: ({ path, expected }) =>
    `${path}: ${nameAt(path)} is null; allowed is ${allowed(expected)}; write for example ${exampleAt(path, expected)}, or leave out a field that has no value`,
  notAllowed: ({ path, value, expected, suggestion }) => {
    const meaning = suggestion?.meaning === undefined ? "" : ` for ${suggestion.meaning}`;
    const write =
      suggestion === undefined ? `for example ${exampleOf(expected)}` : suggestion.write + meaning;
    return `${path === "" ? "the file" : `${path}: ${valueName(path, expected)}`} is ${value}; allowed is ${allowed(expected, value)}; write ${write}`;
  },
  unknownField: ({ path, nearest, known }) =>
    `${path}: the form has no such field; allowed are ${known.join(", ")}; ${nearest === undefined ? "remove it" : `write ${nearest}`}`,
  unwantedField: ({ path, value, condition }) =>
    `${path}: ${nameAt(path)} is ${value}; no value is allowed where ${condition.field} is ${condition.value}; remove the field or change ${condition.field}`,
  noAlternative: ({ path, alternatives }) =>
    `${path}: the line lacks its figures; allowed is either ${either(alternatives)}; write one of them`,
  severalAlternatives: ({ path, given, alternatives }) =>
    `${path}: the line has ${given.join(" and ")}; allowed is either ${either(alternatives)}; remove one of them`,
  keyByMonth: ({ path, value }) =>
    `${path}: the profile over time is ${value}, but a key gives a sum and no amount a month; allowed is even, start, end; write "even"`,
  emptyList: ({ path }) =>
    `${path}: ${nameAt(path)} is empty; allowed is one item at least; write it with ${path === "organisations" ? "id, name and kind" : "organisation"}`,
  repeatedId: ({ path, value, first }) =>
    `${path}: the id is ${value}, which stands in ${first} already; allowed is an id of its own for every line of the list; write another`,
  unknownReference: ({ path, value, list, nearest }) =>
    `${path}: ${nameAt(path)} is ${value}, which does not exist; allowed is an id of ${list}; write ${nearest === undefined ? `one of them, or add the line to ${list}` : `"${nearest}"`}`,
  wrongOrder: ({ path, value, before, earlier }) => {
    const [least, more] = isDate(value) ? ["at the earliest", "a later"] : ["at least", "a higher"];
    return `${path}: ${nameAt(path)} is ${value}; allowed is ${least} ${earlier} (${before}); write ${more} value, or swap the two`;
  },
  outsideProject: ({ path, value, start, end }) =>
    `${path}: ${isDate(value) ? nameAt(path) : fields.month} is ${value}; allowed is the time of the project, ${start}–${end}; write a value within it, or change project.start or project.end`,
  projectTooLong: ({ path, months, limit }) =>
    `${path}: the project has ${months} months; allowed is ${limit} at most; check the years and write an earlier end date`,
  overlappingPhases: ({ path, other }) =>
    `${path}: the phase overlaps ${other}; allowed are phases without days in common; write a start date after the end of the other`,
  weightsTooLarge: ({ path, value, limit }) =>
    `${path}: the keys or weights sum to ${formatDecimal(value, "en")}; allowed is under ${formatDecimal(String(limit), "en")}; write smaller numbers in the same proportion`,
};

const JSON_PARTS = {
  value:
    'allowed is a value: text in quotation marks, a number, true, false, a list or an object; write for example "0.5", and no comma after the last item',
  fieldName:
    'allowed is the name of a field in quotation marks; write for example "name": "…", and no comma after the last field',
  colon: 'allowed is a colon after the name of the field; write for example "name": "…"',
  commaOrClose: "allowed is a comma before the next item, or the } or ] that closes; write it before this",
  character:
    'the text may not break here: line breaks, tabs and a lone \\ are not allowed; write \\n, \\t or \\\\, and end the text with "',
  end: "the file must end after its one object { … }; remove the rest",
} as const;

/** What a field may hold, after "allowed is". */
function allowed(expected: Expected, value = ""): string {
  switch (expected.kind) {
    case "text":
      return "text in quotation marks, 10,000 characters at most and not only spaces";
    case "scalar":
      return "text in quotation marks, a number, true or false";
    case "id":
      return "an id of lower-case letters a–z, digits and hyphens, 100 characters at most";
    case "flag":
      return "true or false";
    case "date":
      return "a date of the calendar, YYYY-MM-DD, 1900–2100";
    case "month":
      return "a month, YYYY-MM, 1900–2100";
    case "list":
      return "a list, [ … ]";
    case "object":
      return "an object, { … }";
    case "amounts":
      return "amounts by month, { … }";
    case "decimal":
      return decimalAllowed(expected, value);
    case "whole":
      return expected.min === expected.max
        ? String(expected.min)
        : `a whole number ${interval(expected.min, expected.max)} without quotation marks`;
    case "choice":
      return expected.choices.join(", ");
  }
}

function decimalAllowed({ range, decimals }: Extract<Expected, { kind: "decimal" }>, value: string): string {
  const fineness = decimals < 20 || value.length > 20 ? ` with ${decimals} decimals at most` : "";
  return range.aboveMin
    ? `above ${number(range.min)} and at most ${number(range.max)}${fineness}`
    : `${interval(range.min, range.max)}${fineness}`;
}

function interval(min: number, max: number): string {
  return min < 0 ? `${number(min)} to ${number(max)}` : `${number(min)}–${number(max)}`;
}

function number(value: number): string {
  // Years and other numbers under ten thousand are not grouped.
  if (Math.abs(value) >= 10_000) return formatDecimal(String(value), "en");
  return String(value).replace("-", "−");
}

function megabytes(bytes: number): string {
  return formatDecimal((bytes / 1_000_000).toFixed(1).replace(".0", ""), "en");
}

function either(alternatives: readonly (readonly string[])[]): string {
  return alternatives.map((names) => names.join(" and ")).join(" or ");
}

function nameAt(path: string): string {
  return nameOf(path, fields, "the item");
}

/** The key of a monthly amount is a month, whatever the field is called. */
function valueName(path: string, expected: Expected): string {
  return expected.kind === "month" ? fields.month : nameAt(path);
}

export const problems: Translation<typeof sv> = {
  sentence: (problem: Problem) => problemSentence(sentences, problem),
};
