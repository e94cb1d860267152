import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { calculate } from "../../funding";
import { type Language, words, writtenFinding } from "../../i18n";
import { checkWithFixes } from "../../rules";
import { writeXlsx } from "../../workbook/file";
import { makeWorkbook } from "../../workbook/model";
import { type Command, type Invocation } from "../command";
import { EXIT } from "../console";
import { packageRoot } from "../packageRoot";
import { type ProjectSource, readProjectFrom } from "../projectSource";
import { blankProject } from "./blankProject";

const EXAMPLES = [
  "vagen-ut",
  "steget-vidare",
  "inkluderande-rehabilitering",
  "kunskapsutveckling",
  "samspelet",
];

/** `delfin new OUT.xlsx`: a budget workbook, empty, of an example or of a project file. Never overwrites a file. */
export const newCommand: Command = {
  operands: ["newWorkbook"],
  options: {
    example: { kind: "text", placeholder: EXAMPLES.join("|") },
    from: { kind: "text", placeholder: "PROJECT.delfin.json" },
  },
  run: async ({ operands: [out = ""], options, language, console }) => {
    const complaint = complaintAbout(out, options, language);
    if (complaint !== undefined) {
      console.complain(`${complaint}\n`);
      return EXIT.unreadable;
    }
    const source = await sourceOf(options, language);
    if (!source.ok) {
      console.complain(`${source.sentences.join("\n")}\n`);
      return EXIT.unreadable;
    }
    const { project } = source;
    const calculation = calculate(project);
    const findings = checkWithFixes(project, calculation).flatMap((finding) =>
      writtenFinding(finding, language),
    );
    const bytes = await writeXlsx(makeWorkbook(project, calculation, { language, findings }));
    await writeFile(out, bytes, { flag: "wx" });
    console.say(`${words(language).cli.written(out)}\n`);
    return EXIT.fine;
  },
};

function complaintAbout(
  out: string,
  { example, from }: Invocation["options"],
  language: Language,
): string | undefined {
  const { cli } = words(language);
  if (!/\.xlsx$/i.test(out)) return cli.notAnXlsxName(out);
  if (existsSync(out)) return cli.fileExists(out);
  if (example !== undefined && from !== undefined) return cli.notBoth("--example", "--from");
  if (example !== undefined && !EXAMPLES.includes(example)) {
    return cli.optionValue("--example", example, EXAMPLES.join(", "));
  }
  return undefined;
}

async function sourceOf(
  { example, from }: Invocation["options"],
  language: Language,
): Promise<ProjectSource> {
  const file = example === undefined ? from : join(packageRoot(), "examples", `${example}.delfin.json`);
  return file === undefined ? { ok: true, project: blankProject(language) } : readProjectFrom(file, language);
}
