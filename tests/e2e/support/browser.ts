import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";

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

/** Whether there is a browser, and an add-in to show in it; on a build machine there must be. */
export function canShowAddIn(): boolean {
  return (
    (existsSync(CHROMIUM) && existsSync("dist/add-in/functions.json")) || process.env["CI"] !== undefined
  );
}

export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: OPTIONS });
}
