import { type ListName, type Project } from "../../budget";
import { type Language } from "../../i18n";
import { CHOICES, type Column, TABLES } from "../../workbook/layout";
import { type Pane } from "../language";
import { type Choice } from "../pieces/ChoiceField";
import { type FieldForm } from "./formField";

/** The fields of a list that a single value can be set in, by the headings of its sheet. */
export function fieldsOfList(list: ListName, language: Language): Choice<string>[] {
  return columnsOf(list).map(({ field, heading }) => ({ value: field, text: heading[language] }));
}

/** How the value of a field is given; undefined for a field that the list does not have. */
export function fieldOfLine(
  list: ListName,
  field: string,
  project: Project,
  { language, words }: Pane,
): FieldForm | undefined {
  const found = columnsOf(list).find((column) => column.field === field);
  if (found === undefined) return undefined;
  const { choosePrompt, flags } = words.scenarioView;
  const choices = (among: readonly Choice<string>[]): readonly Choice<string>[] => [
    { value: "", text: choosePrompt },
    ...among,
  ];
  switch (found.type) {
    case "share":
      return { kind: "percent" };
    case "amount":
    case "number":
      return { kind: "number" };
    case "count":
      return { kind: "whole" };
    case "month":
      return { kind: "month" };
    case "date":
      return { kind: "date" };
    case "yesNo":
      return {
        kind: "flag",
        choices: choices([
          { value: "true", text: flags.true },
          { value: "false", text: flags.false },
        ]),
      };
    case "choice":
      return found.choices === undefined
        ? { kind: "text" }
        : {
            kind: "choice",
            choices: choices(
              CHOICES[found.choices].map(({ id, word }) => ({ value: id, text: word[language] })),
            ),
          };
    case "reference": {
      const rows = found.refersTo === undefined ? [] : project[found.refersTo];
      return {
        kind: "choice",
        choices: choices(rows.map((row) => ({ value: row.id, text: "name" in row ? row.name : row.id }))),
      };
    }
    case "text":
    case "id":
    case "openChoice":
    case "anything":
    case "callTerms":
      return { kind: "text" };
  }
}

function columnsOf(list: ListName): readonly Column[] {
  const table = Object.values(TABLES).find((each) => each.list === list);
  return (
    table?.columns.filter(
      ({ holds, type, field }) => holds === "input" && type !== "id" && !field.includes("."),
    ) ?? []
  );
}
