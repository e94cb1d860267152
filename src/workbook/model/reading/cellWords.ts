import { type Bilingual } from "../../../law";
import { type Expected, nearest } from "../../../project-file";
import { type CellForm, CHOICES } from "../../layout";
import { type CellExpected } from "./problem";

/*
 * What a project file says of its values, in the terms of cells: words in place of ids, values without quotation marks.
 */

/** The choice that a text most likely meant. */
export function choiceMeant(value: string, { choices }: CellForm): Bilingual | undefined {
  if (choices === undefined) return undefined;
  const names = CHOICES[choices].flatMap(({ id, word }) =>
    [id, word.sv, word.en].map((name) => ({ name, word })),
  );
  const near = nearest(
    value,
    names.map(({ name }) => name),
  );
  return names.find(({ name }) => name === near)?.word;
}

export function expectedIn(expected: Expected, form: CellForm): CellExpected {
  switch (expected.kind) {
    case "decimal":
      return expected;
    case "whole":
      return expected;
    case "text":
    case "id":
    case "flag":
    case "date":
    case "month":
      return { kind: expected.kind };
    case "choice":
      return {
        kind: "choice",
        choices: expected.choices.map((choice) => labelOf(choice, form)),
      };
    case "scalar":
    case "list":
    case "object":
    case "amounts":
      return { kind: "text" };
  }
}

export function labelOf(id: string, { choices }: CellForm): Bilingual {
  const choice = choices === undefined ? undefined : CHOICES[choices].find((each) => each.id === id);
  return choice?.word ?? { sv: id, en: id };
}

/** A value as shown in a message about JSON, without the quotation marks of texts. */
export function bare(shown: string): string {
  return /^".*"$/s.test(shown) ? shown.slice(1, -1) : shown;
}

/** A suggestion as it would be typed into a cell. */
export function written(json: string): Bilingual {
  const text = bare(json);
  if (text === "true") return { sv: "ja", en: "yes" };
  return text === "false" ? { sv: "nej", en: "no" } : { sv: text, en: text };
}
