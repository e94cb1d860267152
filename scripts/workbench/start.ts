/*
 * `npm start`: builds what is missing or old, serves the workbench on this machine and says where it stands.
 * --no-browser opens none; --port N takes that port instead of a known or free one.
 */
import { parseArgs } from "node:util";
import { languageOf } from "../../src/cli/language";
import { addInIsCurrent, buildAddIn } from "./addIn";
import { buildPage } from "./buildPage";
import { exampleSummary } from "./exampleSummary";
import { hasDisplay, openBrowser } from "./openBrowser";
import { serve, type Served } from "./serve";
import { startWords } from "./startWords";

const EXAMPLE = "examples/steget-vidare.delfin.json";
/** Bookmarks keep working from one start to the next. */
const USUAL_PORT = 4310;

const { values } = parseArgs({
  options: { "no-browser": { type: "boolean" }, port: { type: "string" } },
});
const root = process.cwd();
const { env } = process;
const language = languageOf([], env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "");
const words = startWords(language);

if (!addInIsCurrent(root)) console.log(words.building);
buildAddIn(root, new Date());
await buildPage(root);
const served = await serveSomewhere();
console.log(
  [exampleSummary(root, EXAMPLE, language), words.ready(served.url), words.inExcel, words.stop].join("\n\n"),
);
if (values["no-browser"] !== true && hasDisplay(process.platform, env)) {
  openBrowser(served.url, process.platform);
}
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void served.close().then(() => {
      console.log(`\n${words.stopped}`);
    });
  });
}

/** The port that was asked for; else the usual one, or a free one where that is taken. */
async function serveSomewhere(): Promise<Served> {
  if (values.port !== undefined) return serve(root, Number(values.port));
  try {
    return await serve(root, USUAL_PORT);
  } catch {
    return serve(root, 0);
  }
}
