import { writeProject } from "../../project-file";
import { type Command } from "../command";
import { EXIT } from "../console";
import { readProjectFrom } from "../projectSource";

/** `delfin export WORKBOOK.xlsx`: the project of a workbook as a project file, on the standard output. */
export const exportCommand: Command = {
  operands: ["workbook"],
  options: {},
  run: async ({ operands: [file = ""], language, console }) => {
    const source = await readProjectFrom(file, language);
    if (!source.ok) {
      console.complain(`${source.sentences.join("\n")}\n`);
      return EXIT.unreadable;
    }
    console.hand(writeProject(source.project));
    return EXIT.fine;
  },
};
