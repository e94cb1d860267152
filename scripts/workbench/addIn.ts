import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

const BUILT = "dist/add-in/functions.js";
/** What the add-in is made of; the command line and the workbench share the core with it, but are no part of it. */
const SOURCES = [
  "src",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "scripts/metadata",
  "package-lock.json",
];
const NOT_IN_IT = ["src/cli", "src/embedded"];

/** Whether the add-in is built, and from what stands there now. */
export function addInIsCurrent(root: string): boolean {
  const built = join(root, BUILT);
  return existsSync(built) && newestOf(root, SOURCES) <= statSync(built).mtimeMs;
}

/** Builds the add-in where it is missing or older than its sources. Throws where the build fails. */
export function buildAddIn(root: string, now: Date): "built" | "unchanged" {
  if (addInIsCurrent(root)) return "unchanged";
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("webpack could not build the add-in");
  // webpack leaves a file as it is when its contents would be the same.
  utimesSync(join(root, BUILT), now, now);
  return "built";
}

function newestOf(root: string, paths: readonly string[]): number {
  return Math.max(0, ...paths.filter((path) => !NOT_IN_IT.includes(path)).map((path) => newest(root, path)));
}

function newest(root: string, path: string): number {
  const place = join(root, path);
  if (!existsSync(place)) return 0;
  const entry = statSync(place);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return newestOf(
    root,
    readdirSync(place).map((name) => `${path}/${name}`),
  );
}
