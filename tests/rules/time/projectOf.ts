import { type Project, type ProjectFacts } from "../../../src/budget";
import { aProject, date, type ProjectParts } from "../../support/projectBuilder";

interface Dates extends Omit<Partial<ProjectFacts>, "start" | "end"> {
  readonly start: string;
  readonly end: string;
}

/** A project of these dates under 2014–2020, where a test names no other programme. */
export function projectOf({ start, end, ...facts }: Dates, parts: ProjectParts = {}): Project {
  const project = { programme: "esf-2014-2020", ...facts, start: date(start), end: date(end) } as const;
  return aProject({ ...parts, project });
}
