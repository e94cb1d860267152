import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

import { calculate } from "../src/funding";
import { readProject } from "../src/project-file";
import { writeXlsx } from "../src/workbook/file";
import { type Language } from "../src/workbook/layout";
import { makeWorkbook } from "../src/workbook/model";

/*
 * Pictures of a project's sheets as they print: node scripts/run.mjs scripts/render-sheets.ts PROJECT.delfin.json
 * FOLDER [sv|en]. Needs soffice (LibreOffice) and pdftoppm (poppler-utils).
 */

const DOTS_PER_INCH = "80";

/** LibreOffice shows numbers as its own language writes them. */
const LOCALES: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

function settings(of: Language): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${LOCALES[of]}</value></prop></item>
</oor:items>`;
}

const [file, folder, given] = process.argv.slice(2);
if (file === undefined || folder === undefined) {
  throw new Error(
    "name a project file and a folder: scripts/render-sheets.ts PROJECT.delfin.json FOLDER [sv|en]",
  );
}
const language: Language = given === "en" ? "en" : "sv";
const read = readProject(readFileSync(file, "utf8"));
if (!read.ok) throw new Error(`${file} cannot be read: ${JSON.stringify(read.problems)}`);

const work = mkdtempSync(join(tmpdir(), "delfin-sheets-"));
try {
  const name = basename(file).replace(/\..*$/, "");
  const contents = makeWorkbook(read.project, calculate(read.project), { language });
  writeFileSync(join(work, `${name}.xlsx`), await writeXlsx(contents));
  mkdirSync(join(work, "profile/user"), { recursive: true });
  writeFileSync(join(work, "profile/user/registrymodifications.xcu"), settings(language));
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile")).href}`;
  const options = [
    profile,
    "--headless",
    "--norestore",
    "--nolockcheck",
    "--convert-to",
    "pdf",
    "--outdir",
    work,
  ];
  execFileSync("soffice", [...options, join(work, `${name}.xlsx`)], { stdio: "ignore" });
  execFileSync("pdftoppm", ["-r", DOTS_PER_INCH, "-png", join(work, `${name}.pdf`), join(work, name)]);
  mkdirSync(folder, { recursive: true });
  for (const picture of readdirSync(work).filter((each) => each.endsWith(".png"))) {
    const target = join(folder, picture);
    rmSync(target, { force: true });
    renameSync(join(work, picture), target);
    console.log(target);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
