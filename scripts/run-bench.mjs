/*
 * Bundles the benchmarks to .cache and runs them, each in a process of its own, so that the first run of each is cold.
 */
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

const BENCHMARKS = ["core", "functions", "scenarios", "pane"];

await build({
  entryPoints: BENCHMARKS.map((name) => `bench/${name}.ts`),
  outdir: ".cache/bench",
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // They look for their own files beside themselves.
  external: ["esbuild", "playwright-core"],
  sourcemap: true,
  logLevel: "warning",
});

for (const name of BENCHMARKS) {
  const { status } = spawnSync(process.execPath, [`.cache/bench/${name}.cjs`], { stdio: "inherit" });
  if (status !== 0) process.exitCode = status ?? 1;
}
