import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Frame, type Page } from "playwright-core";
import { type Language, paneWords } from "../src/i18n";
import { pageWords } from "../src/embedded/workbench/words";
import { RESULT_NAMES } from "../src/workbook/layout";
import { openView, VIEWS } from "../tests/e2e/support/views";
import { openWorkbench } from "../tests/e2e/support/workbench";
import { buildAddIn } from "./workbench/addIn";
import { buildPage } from "./workbench/buildPage";

/*
 * Pictures of the pane with the example Steget Vidare, each screen at its full height:
 * node scripts/run.mjs scripts/render-pane.ts [--lang en] [--dark] [--width 320] [--out FOLDER]
 * Without a folder the three pictures of the documentation are made anew. Needs Chromium.
 */

const EXAMPLE = "steget-vidare.delfin.json";
const DOCUMENTATION = "docs/images";
const IN_DOCUMENTATION = ["overview", "checks", "financing"];
const MINUTE = 60_000;
/** As high as a pane on an ordinary screen: what a dialog stands in. */
const USUAL_HEIGHT = 800;
/** Taller than any screen of the pane, so that no scroll bar takes of its width while it is measured. */
const TALLEST = 6000;

const { values } = parseArgs({
  options: {
    lang: { type: "string", default: "sv" },
    dark: { type: "boolean", default: false },
    width: { type: "string", default: "320" },
    out: { type: "string" },
  },
});
const language: Language = values.lang === "en" ? "en" : "sv";
const folder = values.out ?? DOCUMENTATION;

/** Gives the pane a size of its own, above the rest of the workbench. */
async function resize(page: Page, height: number): Promise<void> {
  await page.evaluate(
    (size) => {
      const frame = document.querySelector<HTMLElement>("#pane");
      Object.assign(frame?.style ?? {}, { position: "fixed", inset: "0 auto auto 0", zIndex: "9", ...size });
    },
    { width: `${values.width}px`, height: `${height}px` },
  );
}

async function picture(page: Page, pane: Frame, name: string, height?: number): Promise<void> {
  if (values.out === undefined && !IN_DOCUMENTATION.includes(name)) return;
  await resize(page, height ?? USUAL_HEIGHT);
  // The page is at least as high as its window, so that its own height shows in a low one.
  const whole = height ?? (await pane.evaluate(() => document.documentElement.scrollHeight));
  await resize(page, whole);
  const file = join(folder, `pane-${name}.png`);
  await page.locator("#pane").screenshot({ path: file, animations: "disabled" });
  console.log(file);
}

/** The pane in the chosen language and brightness, as the workbench's title bar sets them. */
async function dressed(page: Page): Promise<void> {
  const [languages, themes] = await page.locator("header.title select").all();
  await languages?.selectOption(language);
  await themes?.selectOption(values.dark ? "dark" : "light");
}

const root = process.cwd();
buildAddIn(root, new Date());
await buildPage(root);
mkdirSync(folder, { recursive: true });
const { page, pane: paneOf, close } = await openWorkbench();
try {
  await page.setViewportSize({ width: 1440, height: TALLEST });
  await dressed(page);
  const start = await paneOf();
  await start.locator("form").waitFor({ timeout: MINUTE });
  await start.getByRole("listitem").first().waitFor();
  await picture(page, start, "start");

  const words = pageWords(language);
  await page.getByLabel(words.example, { exact: true }).selectOption(EXAMPLE);
  await page.getByText(words.opened(EXAMPLE), { exact: true }).waitFor({ timeout: MINUTE });
  const pane = await paneOf();
  for (const view of VIEWS) {
    await openView(pane, view, language);
    if (view === "explain") await selectGrant(pane);
    await picture(page, pane, view);
    if (view === "checks") await pictureOfFix(pane);
  }
} finally {
  await close();
}

/** The grant of the sheets, which Förklara then takes apart. */
async function selectGrant(pane: Frame): Promise<void> {
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.names.getItem(name).getRange().select();
        await context.sync();
      }),
    RESULT_NAMES.grant,
  );
  await pane.getByRole("tree").waitFor();
}

async function pictureOfFix(pane: Frame): Promise<void> {
  const { checks } = paneWords(language);
  await pane
    .getByRole("button", { name: new RegExp(`^${checks.suggest}`) })
    .first()
    .click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByRole("table").first().waitFor();
  await picture(page, pane, "fix", USUAL_HEIGHT);
  await dialog.getByRole("button", { name: checks.cancel }).click();
}
