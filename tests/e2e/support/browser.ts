import * as playwright from "playwright-core";
import { chromium } from "../../support/needed";

export { hasChromium } from "../../support/needed";

/** No sandbox where tests run as root; nothing of what a browser does by itself in the background. */
const OPTIONS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function startChromium(): Promise<playwright.Browser> {
  return playwright.chromium.launch({ executablePath: chromium(), args: OPTIONS });
}
