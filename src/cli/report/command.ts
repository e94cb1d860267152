import { calculate } from "../../funding";
import { reportJson } from "../../project-file";
import { type Command } from "../command";
import { EXIT } from "../console";
import { readProjectFrom } from "../projectSource";
import { reportCsv } from "./csv";
import { reportText } from "./text";

/** `delfin report FILE`: what a project costs and who pays, for people or as a stable document. */
export const reportCommand: Command = {
  operands: ["file"],
  options: { format: { kind: "choice", values: ["text", "json", "csv"] } },
  run: async ({ operands: [file = ""], options, language, console }) => {
    const source = await readProjectFrom(file, language);
    if (!source.ok) {
      console.complain(`${source.sentences.join("\n")}\n`);
      return EXIT.unreadable;
    }
    const { project } = source;
    const calculation = calculate(project);
    if (options["format"] === "json")
      console.hand(`${JSON.stringify(reportJson(project, calculation), null, 2)}\n`);
    else if (options["format"] === "csv") console.hand(reportCsv(project, calculation, language));
    else console.say(reportText(project, calculation, language));
    return EXIT.fine;
  },
};
