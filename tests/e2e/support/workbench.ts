import { type Browser, type Frame, type Page } from "playwright-core";
import { serve, type Served } from "../../../scripts/workbench/serve";
import { builtAddIn, chromium } from "../../support/needed";
import { startChromium } from "./browser";

// Said once where they are missing, as a suite is loaded, not for each of its tests.
builtAddIn();
chromium();

/** The workbench in a browser, and what was seen of it from outside. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's page in the pane, ready for its commands. */
  readonly pane: () => Promise<Frame>;
  /** Addresses beyond this machine that anything asked for. */
  readonly outside: readonly string[];
  /** Errors and warnings in the console, and errors that nobody caught. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves the page with the built add-in, and opens it in Chromium in Swedish. */
export async function openWorkbench(): Promise<OpenWorkbench> {
  const served = await serve(process.cwd(), 0);
  const browser = await startChromium();
  try {
    return await openIn(browser, served);
  } catch (error) {
    await Promise.all([browser.close(), served.close()]);
    throw error;
  }
}

/** What Univer 0.25.1 notes when a table grows while formulas read it; the figures are right all the same, as the tests see. */
const KNOWN_NOTE = /^Dependency tree not found for treeId: \d+$/;

async function openIn(browser: Browser, served: Served): Promise<OpenWorkbench> {
  const context = await browser.newContext({ locale: "sv-SE", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const outside: string[] = [];
  const problems: string[] = [];
  page.on("request", (request) => {
    if (
      !/^(?:data:|blob:)/.test(request.url()) &&
      new URL(request.url()).origin !== new URL(served.url).origin
    ) {
      outside.push(request.url());
    }
  });
  page.on("console", (message) => {
    if (!["error", "warning"].includes(message.type()) || KNOWN_NOTE.test(message.text())) return;
    problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(served.url);
  await page.locator("canvas").first().waitFor();
  return {
    page,
    pane: () => paneOf(page),
    outside,
    problems,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** The frame of the pane once office.js there has found its host and the functions are registered. */
async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("the pane has no page");
  await frame.waitForFunction(() => Reflect.has(window, "Excel"));
  await frame.evaluate(() => Office.onReady());
  return frame;
}
