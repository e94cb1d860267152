import { calculate } from "../../src/funding";
import { readProject, type Report, reportJson } from "../../src/project-file";

/** The engine's report of a parsed project file. @throws Error with the reader's problems where it refuses the file. */
export function reportOf(file: unknown): Report {
  const reading = readProject(JSON.stringify(file));
  if (!reading.ok) throw new Error(`the reader refuses a valid file: ${JSON.stringify(reading)}`);
  return reportJson(reading.project, calculate(reading.project));
}
