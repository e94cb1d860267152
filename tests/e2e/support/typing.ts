import { type Page } from "playwright-core";
import { type Typed } from "./vagenUt";

/** Milliseconds from one key to the next, of a very fast typist. */
const PER_KEY = 30;

/** Types rows of cells: Tab to the next cell, Enter to the next row, as people do. Nothing waits for the grid. */
export async function typeRows(page: Page, { sheet, from, rows }: Typed): Promise<void> {
  await goTo(page, sheet, from);
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      if (column > 0) await page.keyboard.press("Tab");
      if (text !== "") await page.keyboard.type(text, { delay: PER_KEY });
    }
    await page.keyboard.press("Enter");
  }
}

/** Types one cell and enters it. */
export async function typeCell(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await typeRows(page, { sheet, from: address, rows: [[text]] });
}

/** Shows the sheet by its tab, and selects a cell by the name box. */
export async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  await page.locator("[data-u-comp=slide-tab-item]").getByText(sheet, { exact: true }).click();
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await nameBox.click();
  await nameBox.fill(address);
  await nameBox.press("Enter");
}
