/*
 * What a newcomer sees first: the report of an example, and where to go from there. Builds the command line when it is
 * not built.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const DELFIN = "dist/cli/delfin.cjs";
const EXAMPLE = "examples/steget-vidare.delfin.json";

if (!existsSync(DELFIN)) spawnSync(process.execPath, ["scripts/build-cli.mjs"], { stdio: "inherit" });
const report = spawnSync(process.execPath, [DELFIN, "report", EXAMPLE], { stdio: "inherit" });
const english = /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");
console.log(
  english
    ? `What comes next:
  npx --no-install delfin check ${EXAMPLE}     the rules' verdicts, with articles and fixes
  npx --no-install delfin report YOUR-PROJECT.delfin.json
  docs/project-file.md                         how a project is written as a file`
    : `Vad som kommer sedan:
  npx --no-install delfin check ${EXAMPLE}     reglernas utfall, med artiklar och åtgärder
  npx --no-install delfin report DITT-PROJEKT.delfin.json
  docs/project-file.md                         så skrivs ett projekt som fil`,
);
process.exitCode = report.status ?? 1;
