import { type IsoDate } from "../calendar";
import { formatMeasure, functionAnswers, type Language } from "../i18n";
import {
  type AnyParameter,
  type DatedValue,
  employerContribution,
  NORMAL_CONTRIBUTION,
  parameterNamed,
  parameterNamesLike,
  type ProgrammeId,
  valueOn,
} from "../law";
import { type Decimal, writeDecimal } from "../money";
import { DATE, optional, required, serialOf, TEXT, wholeNumber } from "./cells";
import { answer } from "./cellError";
import { PROGRAMME, REGION } from "./choices";
import { noAnswer } from "./noAnswer";

const BIRTH_YEAR = wholeNumber(1900, 2100);

/**
 * Gives the statutory employer contribution in force on a date, as a share of the pay; with a birth year the reduced rate of that age, which may hold for only a part of the pay.
 * @customfunction EMPLOYERFEE
 * @param date Day of the pay.
 * @param [birthYear] Year of birth; the normal rate where left out.
 */
export function employerFee(date: unknown, birthYear?: unknown): number {
  return answer(() => {
    const day = required(date, "date", DATE);
    const contribution = employerContribution(day, optional(birthYear, "birthYear", BIRTH_YEAR));
    const [first] = NORMAL_CONTRIBUTION.series;
    return (
      contribution?.value.value.toNumber() ??
      noAnswer(({ limits }) => limits.noContribution(day, first?.from ?? ""))
    );
  });
}

/**
 * Gives a number of law that is in force on a date: an amount, a share, a count or a date.
 * @customfunction LIMIT
 * @param parameter Name of the number, such as advance.maxAmount or spending.end; with or without the programme at its end.
 * @param programme Programme: its id or its name, such as ESF 2014–2020.
 * @param [date] Day on which it is in force; #N/A for a number that has changed where left out.
 * @param [region] Region, for numbers that differ between regions, its id or its name; none where left out.
 */
export function limitOfLaw(parameter: unknown, programme: unknown, date?: unknown, region?: unknown): number {
  return answer(() => {
    const name = required(parameter, "parameter", TEXT);
    const id = required(programme, "programme", PROGRAMME);
    const day = optional(date, "date", DATE);
    const found = parameterNamed(name, id, optional(region, "region", REGION)) ?? unknownName(name, id);
    return cellOf(day === undefined ? onlyValue(found) : valueInForce(found, day));
  });
}

/** A value of law of any unit. */
type LawValue = Decimal | number | IsoDate;
type Values = readonly DatedValue<LawValue>[];

/** The one value that the number has ever had. */
function onlyValue(parameter: AnyParameter): LawValue {
  const values: Values = parameter.series;
  const [first, ...later] = values;
  if (first !== undefined && later.every(({ value }) => textOf(value) === textOf(first.value))) {
    return first.value;
  }
  return noAnswer(({ limits }, language) => limits.several(parameter.id, history(parameter, language)));
}

function valueInForce(parameter: AnyParameter, day: IsoDate): LawValue {
  const inForce = valueOn<AnyParameter["unit"]>(parameter, day);
  if (inForce !== undefined) return inForce.value;
  return noAnswer(({ limits }, language) =>
    limits.notInForce(parameter.id, day, history(parameter, language)),
  );
}

/** Every value with its days. */
function history({ series, unit }: AnyParameter, language: Language): string {
  const { value: words } = functionAnswers(language).limits;
  const values: Values = series;
  return values
    .map(({ value, from, to }) => words(formatMeasure(textOf(value), unit, language), from, to ?? ""))
    .join(", ");
}

function unknownName(name: string, programme: ProgrammeId): never {
  const known = parameterNamesLike(name, programme).join(", ");
  return noAnswer(({ limits, programmes }) => limits.unknown(name, programmes[programme], known));
}

/** The value as a cell keeps it: a number, or the serial number of a date. */
function cellOf(value: LawValue): number {
  if (typeof value === "string") return serialOf(value);
  return typeof value === "number" ? value : value.toNumber();
}

function textOf(value: LawValue): string {
  return typeof value === "object" ? writeDecimal(value) : String(value);
}
