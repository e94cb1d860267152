import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { type WorkbookCells } from "../../../src/workbook/model";
import { libreOffice } from "../../support/needed";
import { cellsIn } from "./made";

/** LibreOffice keeps the results that a file brings unless it is told to calculate anew. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const run = promisify(execFile);

/** The workbooks as LibreOffice calculates them, each by its name. One run converts them all. */
export async function recalculated(
  workbooks: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, WorkbookCells>> {
  const folder = mkdtempSync(join(tmpdir(), "delfin-recalculated-"));
  try {
    mkdirSync(join(folder, "profile/user"), { recursive: true });
    writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const files = [...workbooks].map(([name, bytes]) => {
      const file = join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = [profile, "--headless", "--norestore", "--nolockcheck"];
    const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
    await run(libreOffice(), [...options, ...target, ...files]);
    const cells = new Map<string, WorkbookCells>();
    for (const name of workbooks.keys()) {
      cells.set(name, await cellsIn(new Uint8Array(readFileSync(join(folder, `out/${name}.xlsx`)))));
    }
    return cells;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
