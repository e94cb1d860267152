import { type BrowserContext, type Page } from "playwright-core";
import { startChromium } from "../../tests/e2e/support/browser";

/** The first screen of a pane, as selectors. */
export interface FirstScreen {
  /** What the reader is to see. */
  readonly content: string;
  /** What is clicked as soon as both are there. */
  readonly control: string;
  /** What is there once the click has been answered. */
  readonly answer: string;
}

/** Where a pane is opened: a served workbench, with an example by the name of its project or with an empty book. */
export interface Place {
  readonly url: string;
  readonly example: string | undefined;
}

declare global {
  interface Window {
    interactiveAfter?: number;
  }
}

const PANE = "**/taskpane.html";
const QUIET_FRAMES = 20;
const QUIET_MILLISECONDS = 34;

/**
 * Milliseconds from the navigation of the pane's frame until its first screen has answered a click, in a browser that
 * was just started and has loaded nothing of the pane before. The workbench around it is open and at rest.
 */
export async function timeToInteractive(place: Place, screen: FirstScreen): Promise<number> {
  const browser = await startChromium();
  try {
    const context = await browser.newContext({ locale: "sv-SE", viewport: { width: 1440, height: 900 } });
    await watch(context, screen);
    const page = await context.newPage();
    await page.route(PANE, (route) => route.fulfill({ contentType: "text/html", body: "" }));
    await page.goto(place.url);
    await page.locator("canvas").first().waitFor();
    if (place.example !== undefined) await open(page, place.example);
    await atRest(page);
    await page.unroute(PANE);
    await page.getByRole("button", { name: "Läs in fönstret igen" }).click();
    const answered = await page.waitForFunction(() => window.interactiveAfter, undefined, { polling: 250 });
    return (await answered.jsonValue()) ?? 0;
  } finally {
    await browser.close();
  }
}

/** Has the pane tell its workbench when its first screen has answered; looks once a frame, in whichever pane. */
async function watch(context: BrowserContext, screen: FirstScreen): Promise<void> {
  await context.addInitScript(({ content, control, answer }) => {
    let isClicked = false;
    const look = (): void => {
      const button = document.querySelector<HTMLElement>(control);
      if (!isClicked && button !== null && document.querySelector(content) !== null) {
        isClicked = true;
        button.click();
      }
      if (isClicked && document.querySelector(answer) !== null)
        window.parent.interactiveAfter = performance.now();
      else requestAnimationFrame(look);
    };
    if (location.pathname === "/taskpane.html") requestAnimationFrame(look);
  }, screen);
}

async function open(page: Page, example: string): Promise<void> {
  await page.getByLabel("Exempel").selectOption({ label: example });
  await page.getByText(/ är öppnad\.$/).waitFor();
}

/** Resolves once so many frames have followed each other without a long one that nothing is being worked at. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    ({ frames, longest }) =>
      new Promise<void>((resolve) => {
        let quiet = 0;
        let last = performance.now();
        const look = (): void => {
          const now = performance.now();
          quiet = now - last <= longest ? quiet + 1 : 0;
          last = now;
          if (quiet === frames) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    { frames: QUIET_FRAMES, longest: QUIET_MILLISECONDS },
  );
}
