import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { calculate } from "../../src/funding";
import { readProject } from "../../src/project-file";
import { example } from "../workbook/support/made";
import { resultsOf } from "../workbook/support/results";
import { figures, selected, valueOf, valuesOf } from "./support/book";
import { eventually } from "./support/eventually";
import { makeBudget } from "./support/makeBudget";
import { openView } from "./support/views";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

/* The life of a budget in the add-in: made, checked, mended and saved. */
const MINUTE = 60_000;

describe("a budget's life in the add-in", () => {
  let workbench: OpenWorkbench;
  beforeEach(async () => {
    workbench = await openWorkbench();
  }, MINUTE);
  afterEach(async () => {
    await workbench.close();
  });

  it(
    "makes the sheets of a new project from the form, and shows it in Översikt",
    async () => {
      const pane = await workbench.pane();
      await makeBudget(pane);
      await pane.getByRole("heading", { name: "Vägen ut" }).waitFor();
      expect(await valueOf(pane, "Projekt", "C6")).toBe("Vägen ut");
      expect(await valueOf(pane, "Projekt", "C12")).toBe(40421);
      expect(workbench.problems).toEqual([]);
    },
    2 * MINUTE,
  );

  it(
    "opens an example from Start; a grant too large is found, written to Kontroller, mended, undone and saved",
    async () => {
      const { page } = workbench;
      const pane = await workbench.pane();
      await pane.getByRole("button", { name: "Öppna Vägen ut" }).click();
      await pane.getByRole("tab", { name: "Översikt" }).waitFor({ timeout: MINUTE });
      const made = resultsOf(calculate(example("vagen-ut")));
      expect(await figures(pane)).toEqual(made);

      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Projekt").getRange("C39").values = [[300000]];
          await context.sync();
        }),
      );
      await openView(pane, "checks", "sv");
      const suggest = pane.getByRole("button", { name: /^Föreslå åtgärd/ }).first();
      await suggest.waitFor({ timeout: MINUTE });
      const broken = await figures(pane);
      expect(broken["grant"]).toBe(30_000_000);

      const before = await valuesOf(pane, "Kontroller");
      const ribbon = page.getByRole("navigation", { name: "Kommandon" });
      await ribbon.getByRole("button", { name: "Kontrollera" }).click();
      expect(await eventually(async () => (await valuesOf(pane, "Kontroller")) !== before)).toBe(true);

      const show = pane.getByRole("button", { name: /^Visa cell/ }).first();
      const cell = (await show.getAttribute("aria-label")) ?? (await show.innerText());
      await show.click();
      expect(await eventually(async () => cell.endsWith(await selected(pane)))).toBe(true);

      await suggest.click();
      const dialog = pane.getByRole("dialog");
      await dialog.getByText("Inget skrivs förrän du väljer Verkställ.").waitFor();
      expect(await figures(pane)).toEqual(broken);
      await dialog.getByRole("button", { name: "Verkställ" }).click();
      await pane.getByText("Åtgärden är gjord").first().waitFor();
      const mended = await figures(pane);
      expect(mended).not.toEqual(broken);

      await page.getByRole("button", { name: "Ångra" }).click();
      expect(await figures(pane)).toEqual(broken);
      await page.getByRole("button", { name: "Gör om" }).click();
      expect(await figures(pane)).toEqual(mended);

      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Spara" }).click();
      const saved = await (await download).path();
      const text = execFileSync(process.execPath, ["bin/delfin.js", "export", saved], { encoding: "utf8" });
      const again = readProject(text);
      expect(again.ok && resultsOf(calculate(again.project))).toEqual(mended);
    },
    3 * MINUTE,
  );

  it(
    "reads a project file in the pane, and says every mistake of a wrong one",
    async () => {
      const pane = await workbench.pane();
      const input = pane.getByLabel("Projektfil (.delfin.json)");
      const wrong = Buffer.from('{"delfin":1}');
      await input.setInputFiles({ name: "fel.delfin.json", mimeType: "application/json", buffer: wrong });
      await pane
        .getByRole("alert")
        .getByText(/^fel\.delfin\.json har/)
        .waitFor();
      const buffer = readFileSync("examples/samspelet.delfin.json");
      await input.setInputFiles({ name: "samspelet.delfin.json", mimeType: "application/json", buffer });
      await pane.getByRole("button", { name: /^Skapa budgetblad för/ }).click();
      await pane.getByRole("tab", { name: "Översikt" }).waitFor({ timeout: MINUTE });
      expect(await figures(pane)).toEqual(resultsOf(calculate(example("samspelet"))));
    },
    2 * MINUTE,
  );

  it(
    "makes nothing where the book has sheets of the same names, and lists them",
    async () => {
      const pane = await workbench.pane();
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add("Kostnader");
          context.workbook.worksheets.add("Budget");
          await context.sync();
        }),
      );
      await pane.getByRole("button", { name: "Öppna Vägen ut" }).click();
      const alert = pane.getByRole("alert");
      await alert.getByText("Inget skapades: boken har redan det här").waitFor({ timeout: MINUTE });
      expect(await alert.getByRole("listitem").allTextContents()).toEqual(["Kostnader", "Budget"]);
      await alert.getByText("Döp om eller ta bort dem, eller öppna en ny arbetsbok.").waitFor();
    },
    2 * MINUTE,
  );
});
