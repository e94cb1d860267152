import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { buildSync } from "esbuild";

/** The bundle of the reading thread, made as the command line's build makes it. */
export function bundledWorker(): string {
  const outfile = join(mkdtempSync(join(tmpdir(), "delfin-worker-")), "xlsx-worker.cjs");
  buildSync({
    entryPoints: [join(__dirname, "../../../src/workbook/file/node/xlsxWorker.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
  });
  return outfile;
}
