import { type Adjustment } from "../../budget";
import { adjust } from "../../adjustments";
import { calculate } from "../../funding";
import { knownCall, PROGRAMMES } from "../../law";
import { words } from "../../i18n";
import { checkWithFixes, rulesDate } from "../../rules";
import { withCells } from "../../workbook/model";
import { type Command, type Invocation } from "../command";
import { EXIT } from "../console";
import { readProjectFrom } from "../projectSource";
import { integrityOf } from "./integrity";
import { checkJson } from "./json";
import { summarise } from "./summary";
import { checkText } from "./text";

/** `delfin check FILE`: every rule's verdict, with article, difference and a fix; under another law where asked. */
export const checkCommand: Command = {
  operands: ["file"],
  options: {
    format: { kind: "choice", values: ["text", "json"] },
    programme: { kind: "text", placeholder: PROGRAMMES.join("|") },
    call: { kind: "text", placeholder: "ID" },
  },
  run: async ({ operands: [file = ""], options, language, console }) => {
    const otherLaw = lawAskedFor(options, language);
    if ("complaint" in otherLaw) {
      console.complain(`${otherLaw.complaint}\n`);
      return EXIT.unreadable;
    }
    const source = await readProjectFrom(file, language);
    if (!source.ok) {
      console.complain(`${source.sentences.join("\n")}\n`);
      return EXIT.unreadable;
    }
    const adjusted = adjust(source.project, otherLaw.adjustments);
    if (!adjusted.ok) {
      const { adjustments } = words(language);
      console.complain(`${adjusted.problems.map(adjustments.sentence).join("\n")}\n`);
      return EXIT.unreadable;
    }
    const { project } = adjusted;
    const calculation = calculate(project);
    const { workbook } = source;
    const found = checkWithFixes(project, calculation);
    const findings =
      workbook === undefined ? found : found.map((finding) => withCells(finding, project, workbook.cellOf));
    const integrity = integrityOf(source.project, calculate(source.project), workbook);
    const checked = { findings, integrity, rulesDate: rulesDate(project, calculation) };
    if (options["format"] === "json") {
      console.hand(`${JSON.stringify(checkJson(checked, language), null, 2)}\n`);
    } else {
      console.say(checkText(project, checked, language));
    }
    return summarise(checked).errors > 0 ? EXIT.checkFailed : EXIT.fine;
  },
};

/** The programme and the call that the file is to be judged by in place of its own. */
function lawAskedFor(
  { programme, call }: Invocation["options"],
  language: Invocation["language"],
): { readonly adjustments: readonly Adjustment[] } | { readonly complaint: string } {
  const { cli } = words(language);
  const asked = PROGRAMMES.find((known) => known === programme);
  if (programme !== undefined && asked === undefined) {
    return { complaint: cli.optionValue("--programme", programme, PROGRAMMES.join(", ")) };
  }
  if (call !== undefined && knownCall(call) === undefined) return { complaint: cli.unknownCall(call) };
  return {
    adjustments: [
      ...(asked === undefined ? [] : [{ kind: "programme", programme: asked } as const]),
      ...(call === undefined ? [] : [{ kind: "call", call: { id: call } } as const]),
    ],
  };
}
