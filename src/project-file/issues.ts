import { type z } from "zod";

import { nearest } from "./nearest";
import { pathText, type Step } from "./path";
import { type Problem } from "./problem";
import { valueAt } from "./raw";
import { notExpected, Refusal } from "./refusal";

/** The problems that an issue of the schema stands for: one, or one for every unknown field that it names. */
export function problemsOf(issue: z.core.$ZodIssue, file: unknown): Problem[] {
  const path = issue.path.map(stepOf);
  const refused = { path: pathText(path), value: valueAt(file, path) };
  switch (issue.code) {
    case "custom": {
      const refusal: unknown = issue.params?.["refusal"];
      if (refusal instanceof Refusal) return [refusal.problemAt(refused)];
      break;
    }
    case "unrecognized_keys":
      return issue.keys.map((name) => unknownField(path, name, issue.message.split("\n")));
    case "invalid_type":
      return [notExpected({ kind: issue.expected === "array" ? "list" : "object" })(refused)];
    case "invalid_union":
      if (issue.inclusive !== false && issue.options !== undefined) {
        return [notExpected({ kind: "choice", choices: issue.options.map(String) })(refused)];
      }
      break;
    default:
  }
  throw new TypeError(`the schema of the project file has no words for ${issue.code} at ${refused.path}`);
}

function unknownField(object: readonly Step[], name: string, known: readonly string[]): Problem {
  const problem = {
    code: "unknownField",
    path: pathText([...object, name]),
    object: pathText(object),
    known,
  } as const;
  const near = nearest(name, known);
  return near === undefined ? problem : { ...problem, nearest: near };
}

function stepOf(key: PropertyKey): Step {
  return typeof key === "symbol" ? String(key) : key;
}
