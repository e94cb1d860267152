import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/*
 * What tests stand on beside the packages. Where it is missing a test fails and says what to do: one that is passed over
 * in silence shows nothing.
 */

const ADD_IN = "dist/add-in";
const CHROMIUM = "/usr/bin/chromium";
const LIBRE_OFFICE = "soffice";

/** The folder of the built add-in. */
export function builtAddIn(): string {
  return needed(
    ADD_IN,
    existsSync(`${ADD_IN}/functions.json`),
    "The add-in is not built: run npm run build.",
  );
}

export function hasChromium(): boolean {
  return existsSync(CHROMIUM);
}

/** The browser that shows the workbench. */
export function chromium(): string {
  const missing = `Chromium is not installed: there is no ${CHROMIUM}. On Debian: apt-get install chromium.`;
  return needed(CHROMIUM, hasChromium(), missing);
}

/** The command that runs LibreOffice. */
export function libreOffice(): string {
  const missing = `LibreOffice is not installed: there is no command ${LIBRE_OFFICE}. On Debian: apt-get install libreoffice-calc.`;
  return needed(LIBRE_OFFICE, spawnSync(LIBRE_OFFICE, ["--version"]).status === 0, missing);
}

function needed(what: string, isThere: boolean, missing: string): string {
  if (!isThere) throw new Error(missing);
  return what;
}
