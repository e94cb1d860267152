/*
 * Builds the add-in's page around one small script, and again when the script has changed, as `npm run excel` does; writes
 * what each build found wrong and its functions.json. Run by itself, since webpack does not run within jest.
 */
const { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const webpack = require("webpack");
const configure = require("../../webpack.config.js");

const folder = mkdtempSync(join(tmpdir(), "delfin-"));
const script = join(folder, "script.js");
const output = join(folder, "built");

async function buildTwice() {
  writeFileSync(script, "globalThis.first = 1;\n");
  const config = await configure({}, { mode: "development" });
  const compiler = webpack({
    ...config,
    mode: "development",
    entry: { functions: script },
    output: { ...config.output, path: output },
  });
  const builds = [];
  await new Promise((done, failed) => {
    compiler.watch({}, (error, stats) => {
      if (error) return failed(error);
      builds.push({
        errors: stats.compilation.errors.map(({ message }) => message),
        metadata: readFileSync(join(output, "functions.json"), "utf8"),
      });
      if (builds.length === 1) appendFileSync(script, "globalThis.second = 2;\n");
      else if (compiler.modifiedFiles.has(script)) done();
    });
  });
  await new Promise((closed) => compiler.close(closed));
  return builds;
}

buildTwice()
  .then((builds) => process.stdout.write(JSON.stringify(builds)))
  .finally(() => rmSync(folder, { recursive: true }));
