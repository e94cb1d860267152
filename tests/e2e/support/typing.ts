import { type Frame, type Page } from "playwright-core";
import { select } from "./book";
import { FORM, type Typed } from "./vagenUt";

/** Types cells by keyboard, Tab from one to the next. */
export async function typeCells(page: Page, pane: Frame, typed: Typed): Promise<void> {
  const { sheet, row, column, cells } = typed;
  await select(pane, sheet, `${column}${row}`);
  for (const text of cells) {
    if (text !== "") await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
}

/** Gives the grid the keyboard, by a click into it. */
export async function clickGrid(page: Page): Promise<void> {
  await page
    .locator("#grid canvas")
    .first()
    .click({ position: { x: 400, y: 300 } });
}

/** Fills in the form of a new project and has its sheets made. */
export async function makeBudget(pane: Frame): Promise<void> {
  for (const [label, value] of Object.entries(FORM)) {
    const field = pane.getByLabel(label);
    if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
  await pane.getByRole("button", { name: "Skapa budgetblad", exact: true }).click();
  await pane.getByRole("tab", { name: "Översikt" }).waitFor({ timeout: 60_000 });
}
