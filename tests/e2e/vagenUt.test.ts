import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { type Frame } from "playwright-core";
import { readProject, writeProject } from "../../src/project-file";
import { figures, untilFilled, valuesOf } from "./support/book";
import { fillForm } from "./support/makeBudget";
import { typeCell, typeRows } from "./support/typing";
import { CASH, COSTS, FACTS, FORM, IN_KIND, OWN_AMOUNTS, OWNER, PARTNERS, STAFF } from "./support/vagenUt";
import { openView } from "./support/views";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

/* A project owner makes the budget of Vägen ut from nothing, by the form, the keyboard and the pane alone. */
const MINUTE = 60_000;

describe("a project owner with the keyboard", () => {
  let workbench: OpenWorkbench;
  let pane: Frame;
  beforeAll(async () => {
    workbench = await openWorkbench();
    pane = await workbench.pane();
  }, MINUTE);
  afterAll(async () => {
    await workbench.close();
  });

  it(
    "has the sheets made by the form",
    async () => {
      await fillForm(pane, FORM);
      await pane.getByRole("heading", { name: "Vägen ut" }).waitFor();
      await pane.getByText("Total projektbudget").waitFor();
    },
    2 * MINUTE,
  );

  it(
    "is not outrun by the keys on a slow computer",
    async () => {
      const { page } = workbench;
      const computer = await page.context().newCDPSession(page);
      await computer.send("Emulation.setCPUThrottlingRate", { rate: 6 });
      const rows = Array.from({ length: 4 }, (_, row) => [`rad ${row}`, "1 234,50", "två ord"]);
      await typeRows(page, { sheet: "Blad1", from: "A1", rows });
      await computer.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      await untilFilled(pane, "Blad1", "C4");
      expect(JSON.parse(await valuesOf(pane, "Blad1"))).toEqual(
        rows.map(([first, , last]) => [first, 1234.5, last]),
      );
    },
    2 * MINUTE,
  );

  it(
    "types the whole budget faster than people do, and Översikt shows it",
    async () => {
      for (const typed of [...FACTS, PARTNERS, STAFF, COSTS, OWN_AMOUNTS, IN_KIND, CASH]) {
        await typeRows(workbench.page, typed);
      }
      await pane.getByText("10 000 kr för mycket").first().waitFor({ timeout: MINUTE });
      expect(await figures(pane)).toMatchObject({
        total: 37_937_400,
        grant: 26_000_000,
        balance: -1_000_000,
      });
    },
    5 * MINUTE,
  );

  it(
    "is told by the cell what to write instead of words, and the cell keeps what it had",
    async () => {
      const { page } = workbench;
      await typeCell(page, "Personal", "H6", "28 tusen");
      const refusal = page.getByRole("dialog");
      await refusal
        .getByText("Här ska stå ett tal, minst 0, med siffror och utan ord. Skriv till exempel 1 234,50.")
        .waitFor();
      await refusal.getByRole("button", { name: "OK" }).click();
      await refusal.waitFor({ state: "hidden" });
      await typeCell(page, "Personal", "H6", "28 450");
      expect(await figures(pane)).toMatchObject({ total: 37_937_400 });
    },
    2 * MINUTE,
  );

  it.each([
    {
      mistake: "a day after the project",
      address: "S7",
      wrong: "2010-09-30",
      right: "2010-08-31",
      told: "Personal!S7 (Slut): värdet är 2010-09-30; tillåtet är projekttiden, 2010-05-18–2010-08-31; skriv ett värde däri, eller ändra projektets start eller slut",
    },
    {
      mistake: "a partner that is not there",
      address: "B6",
      wrong: "landstinget",
      right: OWNER,
      told: "Personal!B6 (Part): ”landstinget” finns inte i Parter; skriv något som står där, eller lägg till raden i Parter",
    },
  ])(
    "is told by the pane where $mistake stands and what to write, and writes it",
    async ({ address, wrong, right, told }) => {
      const { page } = workbench;
      await typeCell(page, "Personal", address, wrong);
      await pane.getByRole("alert").getByText(told).waitFor({ timeout: MINUTE });
      await typeCell(page, "Personal", address, right);
      await pane.getByRole("alert").waitFor({ state: "hidden", timeout: MINUTE });
      expect(await figures(pane)).toMatchObject({ total: 37_937_400 });
    },
    2 * MINUTE,
  );

  it(
    "sees Översikt follow a changed share, and the change taken back",
    async () => {
      const { page } = workbench;
      await typeCell(page, "Personal", "O5", "70");
      await pane.getByText("359 828 kr").first().waitFor({ timeout: MINUTE });
      await page.keyboard.press("Control+z");
      await pane.getByText("379 374 kr").first().waitFor({ timeout: MINUTE });
    },
    2 * MINUTE,
  );

  it(
    "finds in Kontroller that the grant is too large, looks at the fix and applies it",
    async () => {
      await openView(pane, "checks", "sv");
      await pane.getByText("ESF-stödet är 260 000 kr; utlysningen ger högst 250 000 kr.").waitFor();
      await pane
        .getByRole("button", { name: /^Föreslå åtgärd/ })
        .last()
        .click();
      const dialog = pane.getByRole("dialog");
      await dialog.getByText("Inget skrivs förrän du väljer Verkställ.").waitFor();
      await dialog.getByRole("button", { name: "Verkställ" }).click();
      await pane.getByText("Åtgärden är gjord").first().waitFor();
      expect(await figures(pane)).toMatchObject({ total: 37_937_400, grant: 25_000_000, balance: 0 });
    },
    2 * MINUTE,
  );

  it(
    "saves a workbook whose project is the published example, line by line",
    async () => {
      const { page, problems } = workbench;
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Spara" }).click();
      const saved = await (await download).path();
      const text = execFileSync(process.execPath, ["bin/delfin.js", "export", saved], { encoding: "utf8" });
      expect(JSON.parse(text)).toEqual(exampleAsTyped());
      expect(problems).toEqual([]);
    },
    2 * MINUTE,
  );
});

/** The example with the short name that the form gives the owner, and without the note on where it was published. */
function exampleAsTyped(): unknown {
  const text = readFileSync("examples/vagen-ut.delfin.json", "utf8");
  const read = readProject(text.replaceAll("jamtlands-lans-landsting", OWNER));
  if (!read.ok) throw new Error("the example cannot be read");
  const written: unknown = JSON.parse(writeProject(read.project), (key, value: unknown) =>
    key === "source" ? undefined : value,
  );
  return written;
}
