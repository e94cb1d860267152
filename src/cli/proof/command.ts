import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { calculate } from "../../funding";
import { words } from "../../i18n";
import { proofOf } from "../../review";
import { check } from "../../rules";
import { integrityOf } from "../check/integrity";
import { summarise } from "../check/summary";
import { type Command } from "../command";
import { EXIT } from "../console";
import { packageRoot } from "../packageRoot";
import { readProjectFrom } from "../projectSource";
import { proofHtml } from "./html";

/**
 * `delfin proof FILE -o FOLDER`: what a reviewer keeps of a budget, as proof.json and proof.html. The same file and version
 * give the same bytes; a proof that is there already and says the same is left as it is.
 */
export const proofCommand: Command = {
  operands: ["file"],
  options: { output: { kind: "text", placeholder: "DIR" } },
  run: async ({ operands: [file = ""], options: { output: folder }, language, console }) => {
    const { review } = words(language);
    if (folder === undefined) {
      console.complain(`${review.outputMissing}\n`);
      return EXIT.unreadable;
    }
    const source = await readProjectFrom(file, language);
    if (!source.ok) {
      console.complain(`${source.sentences.join("\n")}\n`);
      return EXIT.unreadable;
    }
    const { project } = source;
    const calculation = calculate(project);
    const findings = check(project, calculation);
    const integrity = integrityOf(project, calculation, source.workbook);
    const proof = proofOf({
      project,
      calculation,
      findings,
      integrity,
      file: { name: basename(file), sha256: sha256(await readFile(file)) },
      version: delfinVersion(),
    });
    const json = `${JSON.stringify(proof, null, 2)}\n`;
    const hash = sha256(json);
    const complaint = await write(
      folder,
      { "proof.json": json, "proof.html": proofHtml(proof, project, hash, language) },
      review,
    );
    if (complaint !== undefined) {
      console.complain(`${complaint}\n`);
      return EXIT.unreadable;
    }
    console.say(`${review.proof.written(folder, hash)}\n`);
    const summary = summarise({ findings, integrity, rulesDate: proof.rulesDate });
    return summary.errors > 0 ? EXIT.checkFailed : EXIT.fine;
  },
};

/** Writes the files into the folder; a sentence where one would be lost. */
async function write(
  folder: string,
  files: Readonly<Record<string, string>>,
  review: ReturnType<typeof words>["review"],
): Promise<string | undefined> {
  const existing = await stat(folder).catch(() => undefined);
  if (existing?.isDirectory() === false) return review.outputIsFile(folder);
  for (const [name, text] of Object.entries(files)) {
    const before = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (before !== undefined && before !== text) return review.outputExists(join(folder, name));
  }
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return undefined;
}

function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function delfinVersion(): string {
  const facts: unknown = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  return typeof facts === "object" && facts !== null && "version" in facts ? String(facts.version) : "";
}
