import { type Project } from "../budget";
import { type Subject } from "../scenarios";
import { figureLabel } from "./figureLabel";
import { formatMonth } from "./formats";
import { type Language } from "./language";
import { words } from "./words";

/** What a quantity of an explanation is, in a few words that begin with a capital letter where it is a figure. */
export function explanationLabel(subject: Subject, project: Project, language: Language): string {
  const { explanation, fields } = words(language);
  switch (subject.kind) {
    case "figure":
      return figureLabel(subject.path, project, language);
    case "step": {
      const step = explanation.steps[subject.step];
      return subject.month === undefined ? step : `${step}, ${formatMonth(subject.month, language)}`;
    }
    case "input":
    case "default":
      return fieldName(subject.path, fields);
    case "law":
      return subject.title[language];
    case "constant":
      return explanation.constants[subject.constant];
  }
}

/** The last field of a path, in words: `staff[3].workload` is "tjänstgöringsgraden". */
function fieldName(path: string, fields: Readonly<Record<string, string>>): string {
  const [name = path] = /[A-Za-z][A-Za-z0-9]*(?=(?:\["[^"]*"\])?$)/.exec(path) ?? [];
  return Object.hasOwn(fields, name) ? (fields[name] ?? name) : name;
}
