import { type Project } from "../budget";
import { type IsoDate } from "../calendar";
import {
  type AnyParameter,
  type Bilingual,
  type Citation,
  dateOfLaw,
  PARAMETERS,
  programmeFacts,
  type Unit,
  valueOn,
  type Verified,
} from "../law";
import { writeDecimal } from "../money";

/** A number of law or programme in force on a project's date of law. */
export interface LawValue {
  readonly name: string;
  readonly title: Bilingual;
  readonly unit: Unit;
  /** Decimal text, or a date. */
  readonly value: string;
  readonly from: IsoDate;
  readonly verified: Verified;
  readonly cite: Citation;
}

/** Every number of law that holds for the project's programme on the date by which it reads the law. */
export function lawValuesOf({ project: { programme, start } }: Project): LawValue[] {
  const facts = programmeFacts(programme);
  const date = facts === undefined ? start : dateOfLaw(facts, start);
  return PARAMETERS.filter(({ programmes }) => programmes.includes(programme)).flatMap((parameter) => {
    const found = valueOn<AnyParameter["unit"]>(parameter, date);
    if (found === undefined) return [];
    const { value, from, verified, citation } = found;
    return [
      {
        name: parameter.id,
        title: parameter.title,
        unit: parameter.unit,
        value: typeof value === "object" ? writeDecimal(value) : String(value),
        from,
        verified,
        cite: citation,
      },
    ];
  });
}
