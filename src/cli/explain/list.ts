import { explanationLabel, formatQuantity, type Language, words } from "../../i18n";
import { figureNames, quantityText } from "../../scenarios";
import { formatTable } from "../table";
import { type ExplainableProject } from "./book";

/** The figures that can be asked for, with label and value. Those that are 0, and those by month, are told by an example. */
export function figureList(book: ExplainableProject, language: Language): string {
  const { explanation: say } = words(language);
  const { project, calculation, explain } = book;
  const names = figureNames(project, calculation).filter((name) => !isByMonth(name));
  const rows = names.flatMap((name) => {
    const found = explain(name);
    if (found === undefined || found.value.numerator === 0n) return [];
    const label = explanationLabel(found.subject, project, language);
    return [[name, label, formatQuantity(quantityText(found), found.unit, language)]];
  });
  const [line] = names.filter((name) => name.startsWith("lines."));
  const table = formatTable({
    title: say.list,
    headings: ["", "", ""],
    rows,
    alignment: ["left", "left", "right"],
  });
  const [month = ""] = calculation.budget.grid.months;
  const example = line === undefined ? [] : [say.listEnd(month, line.replace(/\.[A-Za-z]+$/, ""))];
  return `${[table, ...example].join("\n\n")}\n`;
}

function isByMonth(name: string): boolean {
  return /^(?:cashFlow\.)?months\[/.test(name);
}
