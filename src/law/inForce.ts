import { type IsoDate } from "../calendar";
import {
  type AnyParameter,
  type DatedValue,
  type Parameter,
  type Unit,
  type UnitValues,
  valueOn,
} from "./parameter";
import { PARAMETERS } from "./parameters";
import { type ProgrammeId } from "./programme";
import { dateOfLaw, programmeFacts } from "./programmes";

/** A parameter with its value on a date. */
export interface ParameterInForce {
  readonly parameter: AnyParameter;
  readonly inForce: DatedValue<UnitValues[Unit]>;
}

/** The parameters of a programme that have a value on the date, in the order of `PARAMETERS`. */
export function parametersInForce(programme: ProgrammeId, date: IsoDate): readonly ParameterInForce[] {
  return parametersOf(programme).flatMap((parameter) => {
    const inForce = valueOn<Unit>(parameter, date);
    return inForce === undefined ? [] : [{ parameter, inForce }];
  });
}

/** Every parameter that a programme has, whenever it holds. */
export function parametersOf(programme: ProgrammeId): readonly AnyParameter[] {
  return PARAMETERS.filter(({ programmes }) => programmes.includes(programme));
}

/** The value that a project of the programme reads at its start; the first that the parameter has where none holds then. */
export function valueAtStart<U extends Unit>(
  parameter: Parameter<U>,
  programme: ProgrammeId,
  start: IsoDate,
): DatedValue<UnitValues[U]> | undefined {
  return valueOn(parameter, lawDate(programme, start)) ?? parameter.series[0];
}

/** `dateOfLaw` of a programme by its id; a project without ESF money, to which no law of the fund applies, keeps its date. */
export function lawDate(programme: ProgrammeId, date: IsoDate): IsoDate {
  const facts = programmeFacts(programme);
  return facts === undefined ? date : dateOfLaw(facts, date);
}
