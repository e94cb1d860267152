import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type BuildOptions } from "esbuild";

const SOURCE = "src/embedded/workbench";
const TARGET = "dist/workbench";
/** What the last build was made of; beside the target, so that it is not served. */
const STAMP = "dist/.workbench-sources.json";

/** Builds the workbench's page where what it is made of has changed. Answers whether it did. */
export async function buildPage(root: string): Promise<"built" | "unchanged"> {
  if (isCurrent(root)) return "unchanged";
  const target = join(root, TARGET);
  rmSync(target, { recursive: true, force: true });
  const page = await build({
    ...shared(root),
    entryPoints: {
      workbench: join(SOURCE, "main.tsx"),
      style: join(SOURCE, "workbench.css"),
      index: join(SOURCE, "index.html"),
    },
    format: "esm",
    // The file formats are loaded when a file is opened or saved.
    splitting: true,
  });
  const door = await build({
    ...shared(root),
    entryPoints: { door: join(SOURCE, "paneDoor.ts") },
    format: "iife",
  });
  const files = [...Object.keys(page.metafile.inputs), ...Object.keys(door.metafile.inputs)];
  const stamp = files.filter((file) => existsSync(join(root, file))).sort();
  mkdirSync(dirname(join(root, STAMP)), { recursive: true });
  writeFileSync(join(root, STAMP), JSON.stringify({ files: stamp, digest: digestOf(stamp, root) }));
  return "built";
}

function shared(root: string): BuildOptions & { readonly metafile: true } {
  return {
    absWorkingDir: root,
    outdir: TARGET,
    bundle: true,
    minify: true,
    metafile: true,
    jsx: "automatic",
    conditions: ["browser", "import"],
    define: { "process.env.NODE_ENV": '"production"' },
    loader: {
      ".woff": "dataurl",
      ".woff2": "dataurl",
      ".ttf": "dataurl",
      ".svg": "dataurl",
      ".html": "copy",
    },
    legalComments: "none",
    logLevel: "error",
  };
}

function isCurrent(root: string): boolean {
  if (!existsSync(join(root, STAMP)) || !existsSync(join(root, TARGET, "index.html"))) return false;
  const made: unknown = JSON.parse(readFileSync(join(root, STAMP), "utf8"));
  if (typeof made !== "object" || made === null || !("files" in made) || !("digest" in made)) return false;
  const { files, digest } = made;
  return Array.isArray(files) && digestOf(files.map(String), root) === digest;
}

/** Of our own files their contents; of packages only the lock file, which names what is installed. */
function digestOf(files: readonly string[], root: string): string {
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", ...files.filter((each) => !each.startsWith("node_modules/"))]) {
    const path = join(root, file);
    hash.update(`${file}\n`).update(existsSync(path) ? readFileSync(path) : "missing");
  }
  return hash.digest("hex");
}
