import {
  type DatedValue,
  FLAT_RATES,
  FLAT_RATES_IN_LAW,
  type FlatRateInLaw,
  type IndirectBase,
  valueOn,
} from "../../law";
import { type Decimal } from "../../money";
import { type Facts } from "../facts";

/** An option for indirect costs that the project's programme knows. */
export interface KnownOption {
  readonly option: FlatRateInLaw["option"];
  readonly base: IndirectBase;
  readonly law: DatedValue<Decimal>;
}

/** The options that the programme knows on the project's date, the lowest rate first. */
export function knownOptions({ programmeId, start }: Pick<Facts, "programmeId" | "start">): KnownOption[] {
  return FLAT_RATES_IN_LAW.flatMap(({ option, programme, parameter }) => {
    const law = programme === programmeId ? valueOn(parameter, start) : undefined;
    return law === undefined ? [] : [{ option, base: FLAT_RATES[option].base, law }];
  }).sort((a, b) => a.law.value.cmp(b.law.value));
}

/** The option that rests on a calculation of one's own, in every period that knows it. */
export function needsCalculation(option: string): boolean {
  return option === "direct25";
}

/** The option that replaces every cost other than staff. */
export function replacesOtherCosts(option: string): boolean {
  return option === "staff40";
}
