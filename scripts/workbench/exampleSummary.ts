import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Language } from "../../src/i18n";

const DELFIN = "dist/cli/delfin.cjs";
/** Exit statuses of a file that was read: 1 says that a check failed. */
const READ = [0, 1];

interface ReportPart {
  readonly project: { readonly name: string };
  readonly totals: { readonly total: string };
  readonly financing: { readonly grant: string; readonly coFinancing: string };
}

interface CheckPart {
  readonly summary: Readonly<
    Record<"errors" | "warnings" | "infos" | "unknown" | "passed" | "notApplicable", number>
  >;
}

/** What the command line says of an example, in two lines; builds the command line where it is not built. */
export function exampleSummary(root: string, example: string, language: Language): string {
  if (!existsSync(join(root, DELFIN))) {
    spawnSync(process.execPath, ["scripts/build-cli.mjs"], { cwd: root, stdio: "inherit" });
  }
  const { project, totals, financing } = ask(root, ["report", example]) as ReportPart;
  const { summary } = ask(root, ["check", example]) as CheckPart;
  const { errors, warnings, infos, unknown, passed } = summary;
  const kronor = (amount: string): string => `${grouped(amount)} kr`;
  const [total, grant, rest] = [totals.total, financing.grant, financing.coFinancing].map(kronor);
  return language === "sv"
    ? `${project.name}: total ${total}, ESF-stöd ${grant}, medfinansiering ${rest}.
Kontroller: ${errors} fel, ${counted(warnings, "varning", "varningar")}, ${counted(infos, "upplysning", "upplysningar")}, ${unknown} kan inte avgöras, ${counted(passed, "godkänd", "godkända")}.`
    : `${project.name}: total ${total}, ESF grant ${grant}, co-financing ${rest}.
Checks: ${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}, ${counted(infos, "note", "notes")}, ${unknown} unknown, ${passed} passed.`;
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

function ask(root: string, args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, DELFIN), ...args, "--format", "json"],
    { cwd: root, encoding: "utf8" },
  );
  if (!READ.includes(status ?? 2)) throw new Error(stderr);
  return JSON.parse(stdout) as unknown;
}

/** Whole kronor of `6138857.00`, in groups of three. */
function grouped(amount: string): string {
  return (amount.split(".")[0] ?? "").replace(/\B(?=(?:\d{3})+$)/g, " ");
}
