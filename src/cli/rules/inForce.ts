import { type IsoDate } from "../../calendar";
import { formatCitation, formatMeasure, type Language, words } from "../../i18n";
import { type AnyParameter, type DatedValue, PARAMETERS, type ProgrammeId, valueOn } from "../../law";
import { type Decimal, writeDecimal } from "../../money";
import { formatTable } from "../table";

/** The parameters of a programme that hold on a date, a row each: value, since when, and where it stands. */
export function parametersInForce(programme: ProgrammeId, date: IsoDate, language: Language): string {
  const { check, terms } = words(language);
  const { heading, columns, none } = check.parameters;
  const title = heading(terms.programme[programme], date);
  const rows = PARAMETERS.filter(({ programmes }) => programmes.includes(programme)).flatMap((parameter) => {
    const value = valueOn<AnyParameter["unit"]>(parameter, date);
    return value === undefined ? [] : [row(parameter, value, language)];
  });
  if (rows.length === 0) return `${title}\n${none}`;
  return formatTable({
    title,
    headings: [columns.parameter, columns.value, columns.from, columns.source],
    rows,
    alignment: ["left", "right", "left", "left"],
  });
}

function row(
  { title, unit }: AnyParameter,
  { value, from, citation, verified }: DatedValue<Decimal | number | IsoDate>,
  language: Language,
): string[] {
  const doubt = words(language).check.parameters.verified[verified];
  const source = formatCitation(citation, language);
  return [
    title[language],
    shown(value, unit, language),
    from,
    doubt === "" ? source : `${source} (${doubt})`,
  ];
}

function shown(value: Decimal | number | IsoDate, unit: AnyParameter["unit"], language: Language): string {
  return formatMeasure(typeof value === "object" ? writeDecimal(value) : String(value), unit, language);
}
