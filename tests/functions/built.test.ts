import { existsSync, readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { FUNCTION_IDS } from "../support/esf";
import { builtAddIn } from "../support/needed";

/* What the build makes for Excel, as it stands in dist/add-in. */
const FOLDER = builtAddIn();

/**
 * What a cell waits for, compressed: 13 KB of decimal.js, 10 KB of arithmetic, the law of three periods with the words about
 * it in two languages, which the functions on rules look up at once, and what loads the pane and shares all of it with it.
 */
const MOST_BYTES = 62 * 1024;

function text(name: string): string {
  return readFileSync(`${FOLDER}/${name}`, "utf8");
}

function idsIn(name: string): string[] {
  const { functions } = JSON.parse(text(name)) as { functions: readonly { id: string }[] };
  return functions.map(({ id }) => id).sort();
}

/** The ids that the script registers as it loads, before anything that it awaits. */
function idsRegisteredOnLoad(): string[] {
  const ids: string[] = [];
  const page = createContext({
    CustomFunctions: {
      associate: (id: string, call: unknown) => {
        if (typeof call === "function") ids.push(id);
      },
    },
    Office: { onReady: () => new Promise(() => undefined), actions: { associate: () => undefined } },
    document: {
      baseURI: "https://localhost:4300/taskpane.html",
      currentScript: { src: "https://localhost:4300/functions.js", tagName: "SCRIPT" },
    },
  });
  runInContext("var self = globalThis, window = globalThis;", page);
  runInContext(text("functions.js"), page);
  return ids.sort();
}

describe(`the build in ${FOLDER}`, () => {
  const expected = [...FUNCTION_IDS].sort();

  it("describes every function in both languages, and registers each as the script loads", () => {
    expect(idsIn("functions.json")).toEqual(expected);
    expect(idsIn("functions-sv.json")).toEqual(expected);
    expect(idsRegisteredOnLoad()).toEqual(expected);
  });

  it("lets the functions see the errors of their input", () => {
    for (const name of ["functions.json", "functions-sv.json"]) {
      expect(JSON.parse(text(name))).toMatchObject({ allowErrorForDataTypeAny: true });
    }
  });

  it("has a help page where each function points", () => {
    const { functions } = JSON.parse(text("functions.json")) as {
      functions: readonly { id: string; helpUrl: string }[];
    };
    for (const { id, helpUrl } of functions) {
      const path = new URL(helpUrl).pathname;
      expect(path).toBe(`/help/${id}.html`);
      expect(existsSync(FOLDER + path)).toBe(true);
    }
  });

  it("keeps what a cell waits for small", () => {
    expect(gzipSync(text("functions.js")).length).toBeLessThan(MOST_BYTES);
  });

  it("brings neither pages nor project files into what a cell waits for", () => {
    const { sources } = JSON.parse(text("functions.js.map")) as { sources: readonly string[] };
    expect(sources.some((source) => source.includes("src/functions/shares.ts"))).toBe(true);
    const foreign = /node_modules\/(?!decimal\.js)|src\/(?:project-file|workbook|review|taskpane|excel)\//;
    expect(sources.filter((source) => foreign.test(source))).toEqual([]);
  });
});
