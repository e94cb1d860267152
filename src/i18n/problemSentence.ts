import { type Expected, type Problem, type ProblemCode } from "../project-file";

/** One sentence for every mistake of a project file. */
export type ProblemWords = { readonly [Code in ProblemCode]: (problem: Problem<Code>) => string };

/** The sentence for a mistake, in the language of the words. */
export function problemSentence<Code extends ProblemCode>(
  words: ProblemWords,
  problem: Problem<Code>,
): string {
  return words[problem.code](problem);
}

/** The field that a path ends at: `workload` of `staff[3].workload`; undefined where it ends at an item of a list. */
export function fieldAt(path: string): string | undefined {
  return /(?:^|\.)([A-Za-z0-9]+)(?:\["[^\]]*"\])?$/.exec(path)?.[1];
}

/** The name of a field in words, or the other word where the field is none of the form's. */
export function nameOf(path: string, names: Readonly<Record<string, string>>, item: string): string {
  const field = fieldAt(path);
  const name = field !== undefined && Object.hasOwn(names, field) ? names[field] : undefined;
  return name ?? item;
}

/** Whether a shown value is a date, `"2011-02-01"`. */
export function isDate(value: string): boolean {
  return /^"\d{4}-\d{2}-\d{2}"$/.test(value);
}

/** A value that a field may hold, as it would stand in the file. */
export function exampleOf(expected: Expected): string {
  switch (expected.kind) {
    case "text":
    case "scalar":
      return '"…"';
    case "id":
      return '"umea-kommun"';
    case "flag":
      return "true";
    case "date":
      return '"2011-02-01"';
    case "month":
      return '"2011-02"';
    case "list":
      return "[ ]";
    case "object":
      return "{ }";
    case "amounts":
      return '{ "2011-03": "1000" }';
    case "decimal":
      return expected.range.max <= 10 ? '"0.25"' : '"120.50"';
    case "whole":
      return String(Math.max(expected.min, Math.min(expected.max, 1)));
    case "choice":
      return JSON.stringify(expected.choices[0] ?? "");
  }
}

/** The same with the field's name before it, `"workload": "0.25"`; an item of a list has no name. */
export function exampleAt(path: string, expected: Expected): string {
  const field = fieldAt(path);
  return field === undefined ? exampleOf(expected) : `"${field}": ${exampleOf(expected)}`;
}
