import { type IsoDate } from "../../calendar";
import { formatCitation, formatMeasure, type Language, words } from "../../i18n";
import { type ProgrammeId } from "../../law";
import { type LawValue, lawValues } from "../../review";
import { formatTable } from "../table";

/** The parameters of a programme that hold on a date, a row each: value, since when, and where it stands. */
export function inForceTable(programme: ProgrammeId, date: IsoDate, language: Language): string {
  const { check, terms } = words(language);
  const { heading, columns, none } = check.parameters;
  const title = heading(terms.programme[programme], date);
  const rows = lawValues(programme, date).map((value) => lawRow(value, language));
  if (rows.length === 0) return `${title}\n${none}`;
  return formatTable({
    title,
    headings: [columns.parameter, columns.value, columns.from, columns.source],
    rows,
    alignment: ["left", "right", "left", "left"],
  });
}

/** A number of law for people: what it is, its value, since when, and its source with what is doubtful about it. */
export function lawRow(
  { title, unit, value, from, cite, verified }: LawValue,
  language: Language,
): readonly string[] {
  const doubt = words(language).check.parameters.verified[verified];
  const source = formatCitation(cite, language);
  return [
    title[language],
    formatMeasure(value, unit, language),
    from,
    doubt === "" ? source : `${source} (${doubt})`,
  ];
}
