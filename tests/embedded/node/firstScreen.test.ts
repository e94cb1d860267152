import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { type NodeHost } from "../../../src/embedded/node";
import { createHost } from "../../support/embedded";
import { builtAddIn } from "../../support/needed";

/* What the pane as built fetches before it shows its first screen. */
const ADD_IN = builtAddIn();

/**
 * Compressed, all scripts of the pane together: 100 KB of React and Fluent UI, the rest the pane's own. The cells'
 * functions, which the page loads whether or not the pane is shown, have a limit of their own; Office.js is Microsoft's.
 */
const MOST_BYTES = 180 * 1000;
const FUNCTIONS = "functions.js";

/** The last that the first screen shows: the examples that come after the form for a new budget. */
const EXAMPLE = /Steget Vidare/;
const PATIENCE = 20_000;

const scripts = ({ page }: NodeHost): readonly string[] => [
  ...new Set(
    page
      .requests()
      .map((address) => basename(new URL(address).pathname))
      .filter((name) => existsSync(`${ADD_IN}/${name}`) && name.endsWith(".js")),
  ),
];

const compressed = (name: string): number => gzipSync(readFileSync(`${ADD_IN}/${name}`)).length;

/** Waits until the pane shows the text, or for as long as a person would. */
const shown = async ({ page: { document } }: NodeHost, text: RegExp): Promise<void> => {
  const began = performance.now();
  while (!text.test(document.body.textContent) && performance.now() - began < PATIENCE) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(document.body.textContent).toMatch(text);
};

describe("the pane's first screen", () => {
  it("is fetched in few bytes where the workbook has no budget", async () => {
    const host = await createHost({ addIn: ADD_IN });
    try {
      await shown(host, EXAMPLE);
      const fetched = scripts(host);
      expect(fetched).toEqual(expect.arrayContaining([FUNCTIONS, "pane.js", "start.js"]));
      const own = fetched.filter((name) => name !== FUNCTIONS);
      expect(own.reduce((bytes, name) => bytes + compressed(name), 0)).toBeLessThan(MOST_BYTES);
    } finally {
      host.close();
    }
  }, 60_000);
});
