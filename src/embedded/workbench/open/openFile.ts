import { calculate } from "../../../funding";
import { type Language, refusalSentence, words, writtenFinding } from "../../../i18n";
import { readProjectBytes } from "../../../project-file";
import { checkWithFixes } from "../../../rules";
import { type Refusal, writeXlsx } from "../../../workbook/file";
import { makeWorkbook } from "../../../workbook/model";
import { pageWords } from "../words";

/** A file that a user has chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is open now, or sentences that say why the file is refused. */
export type Opened =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly sentences: readonly string[] };

/**
 * Opens a workbook as it is, and of a project file the workbook that Delfin makes. `load` puts a workbook's bytes into
 * the grid, or tells why they are refused. Never throws for bad bytes.
 */
export async function openFile(
  { name, bytes }: ChosenFile,
  language: Language,
  load: (workbook: Uint8Array) => Promise<Refusal | undefined>,
): Promise<Opened> {
  const made = await workbookOf({ name, bytes }, language);
  if ("sentences" in made) return { ok: false, sentences: made.sentences };
  const refusal = await load(made.bytes);
  return refusal === undefined
    ? { ok: true, name: made.name }
    : { ok: false, sentences: [refusalSentence(refusal, language)] };
}

async function workbookOf(
  file: ChosenFile,
  language: Language,
): Promise<ChosenFile | { readonly sentences: readonly string[] }> {
  if (/\.json$/i.test(file.name)) return fromProjectFile(file, language);
  return /\.(?:xls[xmb]?|od[st])$/i.test(file.name) ? file : { sentences: [pageWords(language).unknownKind] };
}

async function fromProjectFile(
  { name, bytes }: ChosenFile,
  language: Language,
): Promise<ChosenFile | { readonly sentences: readonly string[] }> {
  const read = readProjectBytes(bytes);
  if (!read.ok) return { sentences: read.problems.map(words(language).problems.sentence) };
  const { project } = read;
  const calculation = calculate(project);
  const findings = checkWithFixes(project, calculation).flatMap((finding) =>
    writtenFinding(finding, language),
  );
  return {
    name: name.replace(/(?:\.delfin)?\.json$/i, ".xlsx"),
    bytes: await writeXlsx(makeWorkbook(project, calculation, { language, findings })),
  };
}
