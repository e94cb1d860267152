import { buildSync } from "esbuild";
import { type Frame } from "playwright-core";

/** What a probe must answer, and what it answered or how it failed. */
export interface Probed {
  readonly shows: string;
  readonly expected: unknown;
  readonly answer: unknown;
}

const LISTS = ["worksheetProbes", "cellProbes", "tableProbes", "protocolProbes", "functionProbes"];

/** Runs the probes that jsdom runs, in a page of the browser that has Office.js. */
export function probe(pane: Frame): Promise<readonly Probed[]> {
  return pane.evaluate(`${bundled()}
    (async () => {
      const results = [];
      for (const { shows, run, answer: expected } of delfinProbes.all) {
        const answer = await run(window).catch((error) => String(error));
        results.push({ shows, expected, answer: JSON.parse(JSON.stringify(answer ?? null)) });
      }
      return results;
    })()`);
}

function bundled(): string {
  const imports = LISTS.map((list) => `import { ${list} } from "./${list}";`).join("\n");
  const { outputFiles } = buildSync({
    stdin: {
      contents: `${imports}\nexport const all = [${LISTS.map((list) => `...${list}`).join(", ")}];`,
      resolveDir: "tests/embedded/probes",
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "delfinProbes",
    // Else a type that is imported from the host in Node would bring all of it along.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}
