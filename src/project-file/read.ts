import { type Project } from "../budget";
import { datesAstray } from "./datesAstray";
import { withoutFollowUps } from "./followUps";
import { problemsOf } from "./issues";
import { surveyJson } from "./jsonSurvey";
import { pathText } from "./path";
import { type Problem, type TextPlace } from "./problem";
import { modelOf, projectFile } from "./projectFile";
import { isRecord } from "./raw";
import { notExpected } from "./refusal";
import { repeatedIds } from "./repeatedIds";
import { shownSource } from "./shown";
import { unknownReferences } from "./unknownReferences";
import { weightSums } from "./weightSums";

/** A project, or everything that is wrong with its file. */
export type ReadProject =
  | { readonly ok: true; readonly project: Project }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Lists and objects inside one another; the form itself needs seven. */
const DEEPEST = 40;

/**
 * Reads a project file from its JSON text. Never throws: whatever is wrong comes back as problems, all of them at
 * once, first the fields, then what relates them; text that is no JSON has just the problem of where it breaks.
 */
export function readProject(text: string): ReadProject {
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (json.trim() === "") return failure([{ code: "emptyFile", path: "" }]);
  const { fault, tooDeepAt, repeated, infinite } = surveyJson(json, DEEPEST);
  if (tooDeepAt !== undefined) {
    return failure([{ code: "tooDeep", path: "", ...placeIn(json, tooDeepAt), limit: DEEPEST }]);
  }
  if (fault !== undefined) {
    const { offset, found, expected } = fault;
    const stands = found === "" ? {} : { found: shownSource(found) };
    return failure([{ code: "jsonSyntax", path: "", ...placeIn(json, offset), ...stands, expected }]);
  }
  const literals = new Map(infinite.map(({ path, source }) => [pathText(path), source]));
  const twice = repeated.map((path): Problem => ({ code: "repeatedField", path: pathText(path) }));
  const read = readProjectValue(JSON.parse(json));
  if (read.ok) return twice.length === 0 ? read : failure(twice);
  return failure([...twice, ...read.problems.map((problem) => asWritten(problem, literals))]);
}

function failure(problems: readonly Problem[]): ReadProject {
  return { ok: false, problems };
}

function placeIn(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** Reads a project from the value that a project file's JSON stands for; a workbook is read by way of it too. Never throws. */
export function readProjectValue(file: unknown): ReadProject {
  if (!isRecord(file)) return failure([notExpected({ kind: "object" })({ path: "", value: file })]);
  const parsed = projectFile.safeParse(file);
  const problems = [
    ...(parsed.error?.issues.flatMap((issue) => problemsOf(issue, file)) ?? []),
    ...repeatedIds(file),
    ...unknownReferences(file),
    ...datesAstray(file),
    ...weightSums(file),
  ];
  return parsed.success && problems.length === 0
    ? { ok: true, project: modelOf(parsed.data) }
    : failure(withoutFollowUps(problems));
}

/** A number that reads as infinite is shown as it stands in the file, `1e400`. */
function asWritten(problem: Problem, literals: ReadonlyMap<string, string>): Problem {
  const literal = literals.get(problem.path);
  return literal === undefined || problem.code !== "notAllowed"
    ? problem
    : { ...problem, value: shownSource(literal) };
}
