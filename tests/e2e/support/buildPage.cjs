/* Builds the workbench's page once for a run of the tests, before several of them serve it at the same time. */
const path = require("node:path");
const { build } = require("esbuild");

const root = path.resolve(__dirname, "../../..");
const outfile = path.join(root, ".cache/e2e/buildPage.cjs");

module.exports = async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ["scripts/workbench/buildPage.ts"],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    packages: "external",
    logLevel: "warning",
  });
  await require(outfile).buildPage(root);
};
