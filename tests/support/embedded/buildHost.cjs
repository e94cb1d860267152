/*
 * Builds the embedded host once for a run of the tests. Jest cannot load jsdom and Univer, whose packages are modules of
 * the newer kind, so the host runs beside the tests' own modules: the environment hands it over.
 */
const { build } = require("esbuild");
const path = require("node:path");

const root = path.resolve(__dirname, "../../..");

module.exports = async () => {
  await build({
    absWorkingDir: root,
    entryPoints: { host: "tests/support/embedded/host.ts" },
    outdir: ".cache/embedded",
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["jsdom"],
    logLevel: "warning",
  });
};
