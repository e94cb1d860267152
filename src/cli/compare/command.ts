import { compareProjects } from "../../review";
import { assess } from "../../scenarios";
import { type Command } from "../command";
import { EXIT } from "../console";
import { readProjectFrom } from "../projectSource";
import { compareJson } from "./json";
import { compareText } from "./text";

/** `delfin compare A B`: what was added, removed and changed from A to B, by line and by figure, and which checks change. */
export const compareCommand: Command = {
  operands: ["file", "otherFile"],
  options: { format: { kind: "choice", values: ["text", "json"] } },
  run: async ({ operands: [before = "", after = ""], options, language, console }) => {
    const sources = [
      await readProjectFrom(before, language),
      await readProjectFrom(after, language),
    ] as const;
    const sentences = sources.flatMap((source) => (source.ok ? [] : source.sentences));
    const [earlier, later] = sources;
    if (!earlier.ok || !later.ok) {
      console.complain(`${sentences.join("\n")}\n`);
      return EXIT.unreadable;
    }
    const comparison = compareProjects(assess(earlier.project), assess(later.project));
    const files = { before, after };
    if (options["format"] === "json") {
      console.hand(`${JSON.stringify(compareJson(comparison, files, language), null, 2)}\n`);
    } else {
      console.say(compareText(comparison, files, language));
    }
    return EXIT.fine;
  },
};
