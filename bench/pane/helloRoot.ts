import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { buildSync } from "esbuild";

const SOURCE = "bench/pane/hello.tsx";
const PAGE = "src/taskpane/taskpane.html";
const ADD_IN = "dist/add-in";
/** What both panes stand in: the workbench, Office.js and the examples. */
const SHARED = ["dist/workbench", "node_modules", "examples"];

/**
 * Lays out a folder that is served as the project's own is, with a hello-world pane in the place of Delfin's: the same
 * page, Office.js and workbench, and another script. Answers the folder.
 */
export function makeHelloRoot(root: string, folder: string): string {
  const target = resolve(root, folder);
  rmSync(target, { recursive: true, force: true });
  for (const shared of SHARED) {
    mkdirSync(dirname(join(target, shared)), { recursive: true });
    symlinkSync(join(root, shared), join(target, shared), "junction");
  }
  // The workbench reads the manifest and the functions' shapes; of Delfin's own pages and scripts it gets none.
  cpSync(join(root, ADD_IN), join(target, ADD_IN), {
    recursive: true,
    filter: (file) => ![".js", ".map", ".html"].includes(extname(file)),
  });
  const page = readFileSync(join(root, PAGE), "utf8");
  writeFileSync(
    join(target, ADD_IN, "taskpane.html"),
    page.replace("</head>", '<script defer src="hello.js"></script></head>'),
  );
  buildSync({
    absWorkingDir: root,
    entryPoints: [SOURCE],
    outfile: join(target, ADD_IN, "hello.js"),
    bundle: true,
    minify: true,
    format: "iife",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  return target;
}
