import { blankProject } from "../../../src/cli/new/blankProject";
import { FIRST_ROW, sheetName, TABLES } from "../../../src/workbook/layout";
import { cellsOfProject, workbookOf } from "../support/made";
import { partsOf } from "../support/parts";

const RESULTS = Object.values(TABLES).flatMap(({ id, columns }) =>
  columns.flatMap(({ holds }, position) => (holds === "result" ? [{ id, position }] : [])),
);

it.each(RESULTS)(
  "the row that waits in the empty table $id has the formula of its result",
  async (result) => {
    const cells = await cellsOfProject(blankProject("sv"), "sv");
    const sheet = cells.sheets.find(({ name }) => name === sheetName(result.id, "sv"));
    expect(sheet?.cell(FIRST_ROW, result.position)).toMatchObject({
      value: 0,
      formula: expect.stringMatching(/^IFERROR\(INDEX\(/) as unknown,
    });
  },
);

describe.each(["sv", "en"] as const)("what a cell says of input that it does not take, %s", (language) => {
  it("fits what Excel shows, and says what to write or to choose", async () => {
    const parts = [...partsOf(await workbookOf(blankProject(language), language)).values()];
    const rules = parts.flatMap((part) => part.match(/<dataValidation [^>]*>/g) ?? []);
    expect(rules.length).toBeGreaterThan(50);
    for (const rule of rules) {
      const [, title = ""] = / errorTitle="([^"]*)"/.exec(rule) ?? [];
      const [, text = ""] = / error="([^"]*)"/.exec(rule) ?? [];
      expect(title).toMatch(/^.{1,32}$/);
      expect(text).toMatch(/^.{1,255}$/);
      expect(text).toMatch(language === "sv" ? /[Ss]kriv|Välj/ : /[Ww]rite|Choose/);
    }
  });
});
