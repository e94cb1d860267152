/*
 * Runs a TypeScript script of the project: bundles it with esbuild into .cache and imports it. A TypeScript runner as
 * one more dependency would do no more.
 */
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [script, ...args] = process.argv.slice(2);
if (script === undefined)
  throw new Error("name the script to run: node scripts/run.mjs scripts/write-docs.ts");

const outfile = resolve(".cache", basename(script).replace(/\.ts$/, ".mjs"));
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  logLevel: "warning",
});
process.argv.splice(1, process.argv.length, script, ...args);
await import(pathToFileURL(outfile).href);
