import { type Project } from "../../budget";
import { type PaneWords } from "../../i18n";
import { type SensitivityInput } from "../../scenarios";

/** What an input of the sensitivity table is called. */
export function inputName(
  input: SensitivityInput,
  { organisations }: Pick<Project, "organisations">,
  { scenarioView: { sensitivity }, terms }: PaneWords,
): string {
  switch (input.kind) {
    case "costType":
      return terms.costKey[input.type];
    case "cash":
    case "cashDelay": {
      const { name } = organisations.find(({ id }) => id === input.organisation) ?? {
        name: input.organisation,
      };
      return sensitivity.inputs[input.kind](name);
    }
    default:
      return sensitivity.inputs[input.kind];
  }
}
