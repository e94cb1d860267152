/*
 * Builds the command line into dist/cli: the command itself, and the thread that reads workbooks. esbuild bundles them in
 * a fraction of a second, so that `npm ci` ends with a working `delfin`; the add-in itself is built by webpack.
 */
import { build } from "esbuild";

await build({
  entryPoints: { delfin: "src/cli/main.ts", "xlsx-worker": "src/workbook/file/node/xlsxWorker.ts" },
  outdir: "dist/cli",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  legalComments: "none",
  logLevel: "warning",
});
