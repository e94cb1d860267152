import { type Project } from "../../budget";
import { words } from "../../i18n";
import { assess, type Preset, presetsFor, runScenario } from "../../scenarios";
import { type Command } from "../command";
import { EXIT } from "../console";
import { readProjectFrom } from "../projectSource";
import { type Asked } from "./asked";
import { scenariosJson } from "./json";
import { scenariosText } from "./text";

/** `delfin scenarios FILE`: the project's own scenarios and the ready questions, compared with the base. */
export const scenariosCommand: Command = {
  operands: ["file"],
  options: { format: { kind: "choice", values: ["text", "json"] } },
  run: async ({ operands: [file = ""], options, language, console }) => {
    const source = await readProjectFrom(file, language);
    if (!source.ok) {
      console.complain(`${source.sentences.join("\n")}\n`);
      return EXIT.unreadable;
    }
    const base = assess(source.project);
    const { presets } = words(language).scenarios;
    const own = source.project.scenarios.map((scenario) => ({ outcome: runScenario(base, scenario) }));
    const ready = presetsFor(base)
      .filter((preset) => !isOwn(preset, source.project))
      .map((preset): Asked =>
        preset.available
          ? {
              preset: preset.id,
              outcome: runScenario(base, { name: presets[preset.id], adjustments: preset.adjustments }),
            }
          : { preset: preset.id, obstacle: preset.obstacle },
      );
    const asked = [...own, ...ready];
    if (options["format"] === "json") {
      console.hand(`${JSON.stringify(scenariosJson(base, asked, language), null, 2)}\n`);
    } else console.say(scenariosText(base, asked, language));
    if (own.some(({ outcome }) => !outcome.ok)) return EXIT.unreadable;
    const failed = base.findings.some(({ status, severity }) => status === "fail" && severity === "error");
    return failed ? EXIT.checkFailed : EXIT.fine;
  },
};

/** Whether one of the project's own scenarios asks the same already. */
function isOwn(preset: Preset, { scenarios }: Project): boolean {
  return (
    preset.available &&
    scenarios.some(({ adjustments }) => JSON.stringify(adjustments) === JSON.stringify(preset.adjustments))
  );
}
