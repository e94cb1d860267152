import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Download, type Frame } from "playwright-core";
import { calculate } from "../../src/funding";
import { refusalSentence } from "../../src/i18n";
import { FIRST_ROW, sheetName, TABLES } from "../../src/workbook/layout";
import { cellAddress } from "../../src/workbook/model/address";
import { decimal } from "../support/projectBuilder";
import { recalculated } from "../workbook/support/libreOffice";
import { example } from "../workbook/support/made";
import { resultsIn, resultsOf } from "../workbook/support/results";
import {
  addChart,
  addSheet,
  figures,
  formulaOf,
  select,
  untilFilled,
  untilTableHas,
  valueOf,
} from "./support/book";
import { eventually } from "./support/eventually";
import { probe } from "./support/probes";
import { openWorkbench, type OpenWorkbench } from "./support/workbench";

/* The workbench as its user sees it: the built add-in on the real Office.js in Chromium. */
const MINUTE = 60_000;
jest.setTimeout(MINUTE);

/** Milliseconds from one key to the next, of a very fast typist. */
const PER_KEY = 40;

const project = example("steget-vidare");
const SALARY = cellAddress(
  FIRST_ROW,
  TABLES.staff.columns.findIndex(({ field }) => field === "monthlySalary"),
);

/** What is typed takes effect when the grid has taken the keys, soon after they are pressed. */
async function untilSalaryIs(pane: Frame, salary: number): Promise<void> {
  const isThere = async (): Promise<boolean> =>
    (await valueOf(pane, sheetName("staff", "sv"), SALARY)) === salary;
  expect(await eventually(isThere)).toBe(true);
}

describe("the workbench", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });

  const openExample = async (): Promise<void> => {
    const { page } = workbench;
    await page.getByLabel("Exempel").selectOption({ label: "Steget Vidare" });
    await page.getByText("steget-vidare.delfin.json är öppnad.").waitFor({ timeout: MINUTE });
  };

  it("says what it is, and has the add-in's commands in Swedish and English", async () => {
    const { page } = workbench;
    const ribbon = page.getByRole("navigation", { name: "Kommandon" });
    await page.getByText("inbyggd värd – inte Excel").waitFor();
    await ribbon.getByRole("button", { name: "Kontrollera" }).waitFor();
    await page.getByLabel("Språk").selectOption("en");
    await page.getByText("embedded host – not Excel").waitFor();
    await page.getByRole("button", { name: "Check", exact: true }).waitFor();
    await page.getByLabel("Language").selectOption("sv");
    await ribbon.getByRole("button", { name: "Kontrollera" }).waitFor();
  });

  it("answers the add-in's code as the host in Node does", async () => {
    const probed = await probe(await workbench.pane());
    const shown = probed.map(({ shows, answer }) => ({ shows, answer }));
    expect(shown).toEqual(probed.map(({ shows, expected }) => ({ shows, answer: expected })));
  });

  it("has numbers, percentages, dates and formulas typed the Swedish way, each undone in one step", async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await addSheet(pane, "Prov");
    await select(pane, "Prov", "A1");
    await page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 400, y: 300 } });
    const entries = ["1,5", "1 234,50", "40 %", "2026-03-01", "1,234.50", "=ROUND(A1*1,5;1)"];
    await select(pane, "Prov", "A1");
    for (const [index, entry] of [...entries, "=ESF.CHECKGRANT(650000;1000000;380000)"].entries()) {
      await page.keyboard.type(entry, { delay: PER_KEY });
      await page.keyboard.press("Enter");
      await untilFilled(pane, "Prov", `A${index + 1}`);
    }
    const values = await Promise.all(entries.map((_entry, index) => valueOf(pane, "Prov", `A${index + 1}`)));
    expect(values).toEqual([1.5, 1234.5, 0.4, 46082, "1,234.50", 2.3]);
    expect(await valueOf(pane, "Prov", "A7")).toMatch(/^ESF-stödet är 650\s000\skr, men/);
    await page.keyboard.press("Control+z");
    expect(await eventually(async () => (await valueOf(pane, "Prov", "A7")) === "")).toBe(true);
    expect(await valueOf(pane, "Prov", "A6")).toBe(2.3);
  });

  it("reads what is pasted from elsewhere the Swedish way too", async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => navigator.clipboard.writeText("77,5\t1 234,50\n40 %\tKista"));
    await select(pane, "Prov", "C1");
    await page.keyboard.press("Control+v");
    await untilFilled(pane, "Prov", "D2");
    expect(await valueOf(pane, "Prov", "D2")).toBe("Kista");
    const cells = ["C1", "D1", "C2"].map((address) => valueOf(pane, "Prov", address));
    expect(await Promise.all(cells)).toEqual([77.5, 1234.5, 0.4]);
  });

  it("is reached by keyboard: F6 goes from the ribbon to the cells and to the pane", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Öppna" }).focus();
    const region = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest("#head, #sheets, #side")?.id);
    await page.keyboard.press("F6");
    expect(await region()).toBe("sheets");
    await page.keyboard.press("F6");
    expect(await region()).toBe("side");
    await page.keyboard.press("F6");
    expect(await region()).toBe("head");
  });

  it("has no fault of accessibility around the grid", async () => {
    const { violations } = await new AxeBuilder({ page: workbench.page })
      .exclude("#grid")
      .exclude("iframe")
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it("closes the pane, and a command of the ribbon opens it again; read in anew it finds its host", async () => {
    const { page } = workbench;
    const pane = page.getByRole("complementary", { name: "Delfin" });
    await pane.getByRole("button", { name: "Stäng fönstret" }).click();
    await pane.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Översikt" }).click();
    await pane.waitFor({ state: "visible" });
    await pane.getByRole("button", { name: "Läs in fönstret igen" }).click();
    expect(await valueOf(await workbench.pane(), "Prov", "A1")).toBe(1.5);
  });

  it("lists a chart that the add-in makes, since only Excel draws it", async () => {
    const pane = await workbench.pane();
    await addChart(pane, "Prov", "Saldo per månad");
    await workbench.page.getByText("Saldo per månad (Prov; visas i Excel)").waitFor();
  });

  it("opens Steget Vidare with the totals of the core", async () => {
    await openExample();
    expect(await figures(await workbench.pane())).toEqual(resultsOf(calculate(project)));
  });

  it("follows a salary that is typed the Swedish way, and the workbench and LibreOffice find the same in the saved file", async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await select(pane, sheetName("staff", "sv"), SALARY);
    await page.keyboard.type("41 234,50", { delay: PER_KEY });
    await page.keyboard.press("Enter");
    await untilSalaryIs(pane, 41_234.5);

    const [first, ...others] = project.staff;
    if (first === undefined) throw new Error("the example has no staff");
    const raised = { ...project, staff: [{ ...first, monthlySalary: decimal("41234.50") }, ...others] };
    const expected = resultsOf(calculate(raised));
    expect(await figures(pane)).toEqual(expected);
    expect(expected["total"]).not.toBe(resultsOf(calculate(project))["total"]);

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Spara" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("steget-vidare.xlsx");
    await page.locator("input[type=file]").setInputFiles(await savedAs(file, "igen.xlsx"));
    await page.getByText("igen.xlsx är öppnad.").waitFor();
    expect(await figures(await workbench.pane())).toEqual(expected);
    const saved = new Map([["saved", new Uint8Array(readFileSync(await file.path()))]]);
    const again = (await recalculated(saved)).get("saved");
    expect(again === undefined ? undefined : resultsIn(again)).toEqual(expected);
  });

  it("makes what is typed just below a table a row of it, with the row's sum, and still calculates right", async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    const { name, columns } = TABLES.staff;
    const row = FIRST_ROW + project.staff.length;
    await select(pane, sheetName("staff", "sv"), cellAddress(row, 0));
    await page.keyboard.type("ny", { delay: PER_KEY });
    await page.keyboard.press("Enter");
    await untilTableHas(pane, name, project.staff.length + 1);
    const total = columns.findIndex(({ holds }) => holds === "result");
    const sheet = sheetName("staff", "sv");
    const above = (): Promise<unknown> => formulaOf(pane, sheet, cellAddress(row - 1, total));
    const below = (): Promise<unknown> => formulaOf(pane, sheet, cellAddress(row, total));
    expect(await eventually(async () => (await below()) === (await above()))).toBe(true);

    const [first] = project.staff;
    if (first?.method !== "actual") throw new Error("the example's first line has a monthly salary");
    await select(pane, sheet, SALARY);
    await page.keyboard.type(first.monthlySalary.toFixed(), { delay: PER_KEY });
    await page.keyboard.press("Enter");
    await untilSalaryIs(pane, first.monthlySalary.toNumber());
    expect(await figures(pane)).toEqual(resultsOf(calculate(project)));
  });

  it("says in plain Swedish why a file is refused, and keeps the open book", async () => {
    const { page } = workbench;
    const choose = (name: string): Promise<void> =>
      page
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from("inget av det") });
    const alert = page.getByRole("alert");
    await choose("bild.png");
    await alert.getByText("bild.png gick inte att öppna. Boken som var öppen är kvar.").waitFor();
    await alert.getByText("Välj en arbetsbok (.xlsx) eller en projektfil (.delfin.json).").waitFor();
    await choose("budget.xlsx");
    await alert.getByText("budget.xlsx gick inte att öppna. Boken som var öppen är kvar.").waitFor();
    await alert.getByText(refusalSentence({ code: "plainText" }, "sv")).waitFor();
    await page.getByRole("heading", { name: "igen.xlsx – Delfin" }).waitFor();
  });

  it("has asked nothing of any other machine, and no page complained", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.problems).toEqual([]);
  });
});

async function savedAs(
  file: Download,
  name: string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return { name, mimeType: "application/octet-stream", buffer: readFileSync(await file.path()) };
}
