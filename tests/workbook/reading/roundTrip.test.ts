import { LANGUAGES, words } from "../../../src/i18n";
import { writeProject } from "../../../src/project-file";
import { type Language } from "../../../src/workbook/layout";
import { readWorkbook } from "../../../src/workbook/model";
import { sampleProjects } from "../../support/randomProject";
import { cellsOfProject, example, EXAMPLES, projectOf } from "../support/made";

/** The project file that comes back from the workbook of a project file. */
async function backFrom(file: string, language: Language): Promise<string> {
  const read = readWorkbook(await cellsOfProject(projectOf(file), language));
  if (!read.ok)
    throw new Error(read.problems.map((problem) => words("en").workbook.problem(problem)).join("\n"));
  expect(read.language).toBe(language);
  return writeProject(read.project);
}

describe.each(LANGUAGES)(
  "a project file that goes through a workbook in %s comes back the same",
  (language) => {
    test.each(EXAMPLES)("%s", async (name) => {
      const file = writeProject(example(name));
      expect(await backFrom(file, language)).toBe(file);
    });

    test("any project", async () => {
      for (const random of sampleProjects(20, language === "sv" ? 1 : 2)) {
        const file = writeProject(projectOf(JSON.stringify(random, withoutEmptyPhases)));
        expect(await backFrom(file, language)).toBe(file);
      }
    });
  },
);

/** A workbook has no way to tell a list of no phases from none. */
function withoutEmptyPhases(key: string, value: unknown): unknown {
  return key === "phases" && Array.isArray(value) && value.length === 0 ? undefined : value;
}
