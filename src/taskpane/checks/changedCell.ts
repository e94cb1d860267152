import { type Change } from "../../adjustments";
import { type Id, type ListName, type Project } from "../../budget";
import { Decimal, exact, writeDecimal } from "../../money";
import { type CellForm, FACTS, TABLES, wordOf } from "../../workbook/layout";
import { type Book } from "../book";
import { type Pane } from "../language";

/** One changed cell as people read it. */
export interface ChangedCell {
  /** `Personal!E12`; absent where the row is new. */
  readonly cell?: string;
  /** "Coach 3: Andel". */
  readonly what: string;
  readonly now: string;
  readonly after: string;
}

/** A change in the words of the sheets: the cell, its heading, and both values as the cell shows them. */
export function changedCell(change: Change, { project, cellOf }: Book, pane: Pane): ChangedCell {
  const { path, line, before, after } = change;
  const place = placeOf(change, pane);
  const cell = before === undefined && line !== undefined ? undefined : cellOf(path);
  return {
    ...(cell === undefined ? {} : { cell }),
    what: line === undefined ? place.heading : `${nameOf(line, project)}: ${place.heading}`,
    now: valueText(before, place.form, pane),
    after: valueText(after, place.form, pane),
  };
}

interface Placed {
  readonly heading: string;
  readonly form: CellForm;
}

/** The heading and the form of the cell that a field stands in. */
function placeOf({ path, line }: Change, { language }: Pane): Placed {
  if (line === undefined) {
    const fact = FACTS.find(({ field }) => field === path);
    return fact === undefined
      ? { heading: path, form: AS_IT_IS }
      : { heading: fact.label[language], form: fact };
  }
  const field = path.slice(path.indexOf("].") + 2);
  const table = Object.values(TABLES).find(({ list }) => list === line.list);
  const column = table?.columns.find((each) => each.field === field);
  return column === undefined
    ? { heading: field, form: AS_IT_IS }
    : { heading: column.heading[language], form: column };
}

const AS_IT_IS: CellForm = { type: "anything" };

/** What a line is called by whoever wrote it. */
export function nameOf({ list, id }: { readonly list: ListName; readonly id: Id }, project: Project): string {
  const organisationName = (organisation: Id): string =>
    project.organisations.find((each) => each.id === organisation)?.name ?? organisation;
  switch (list) {
    case "organisations":
      return organisationName(id);
    case "subProjects":
      return project.subProjects.find((line) => line.id === id)?.name ?? id;
    case "staff": {
      const line = project.staff.find((each) => each.id === id);
      return line?.person ?? line?.role ?? id;
    }
    case "costs":
      return project.costs.find((line) => line.id === id)?.text ?? id;
    case "participants":
      return project.participants.find((line) => line.id === id)?.group ?? id;
    case "inKind":
      return project.inKind.find((line) => line.id === id)?.text ?? id;
    case "income":
      return project.income.find((line) => line.id === id)?.text ?? id;
    case "financing.cash": {
      const line = project.financing.cash.find((each) => each.id === id);
      return line === undefined ? id : organisationName(line.organisation);
    }
  }
}

function valueText(value: Change["before"], form: CellForm, pane: Pane): string {
  const { language, words, formats } = pane;
  if (value === undefined) return words.checks.nothing;
  if (value instanceof Decimal) {
    return form.type === "share" ? formats.percent(exact(value)) : formats.decimal(writeDecimal(value));
  }
  if (typeof value === "boolean") return value ? words.checks.yes : words.checks.no;
  if (typeof value === "number") return formats.count(value);
  if (typeof value === "string")
    return form.choices === undefined ? value : wordOf(form.choices, value, language);
  return value.map((each) => valueText(each, form, pane)).join(", ");
}
