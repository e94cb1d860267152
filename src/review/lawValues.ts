import { type IsoDate } from "../calendar";
import {
  type Bilingual,
  type Citation,
  parametersInForce,
  type ProgrammeId,
  type Unit,
  valueText,
  type Verified,
} from "../law";

/** A number of law or programme in force on a date, as documents write it. */
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

/** Every number of law that holds for a programme on a date. */
export function lawValues(programme: ProgrammeId, date: IsoDate): LawValue[] {
  return parametersInForce(programme, date).map(
    ({ parameter: { id, title, unit }, inForce: { value, from, verified, citation } }) => ({
      name: id,
      title,
      unit,
      value: valueText(value),
      from,
      verified,
      cite: citation,
    }),
  );
}
