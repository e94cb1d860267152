import { type Project } from "../../budget";
import { dayNumber, type IsoDate, type MonthIndex } from "../../calendar";
import { type Calculation } from "../../funding";
import { type Decimal, exact, kronor, ONE, type Ore } from "../../money";
import { type Derivation, type Explanation, leaf, type QuantityUnit } from "./explanation";
import { type Operation } from "./operation";

/** What an explanation may look at, and the way from one figure to another. */
export interface Scope {
  readonly project: Project;
  readonly calculation: Calculation;
  /** The figure of the name. Throws for a name that the project has no figure for: a bug of the caller. */
  readonly figure: (name: string) => Explanation;
}

/** A figure with its full name and the way to it. */
export interface Figure extends Derivation {
  readonly name: string;
}

/** Finds the figures of one part of the report, by the parts of the name behind the first; undefined for none. */
export type Family = (path: readonly string[], scope: Scope) => Figure | undefined;

/** A figure in kronor. */
export function amount(
  name: string,
  value: Ore,
  operation: Operation,
  operands: () => readonly Explanation[],
): Figure {
  return { name, unit: "kr", value: kronor(value), operation, operands };
}

/** A figure that is another quantity under its own name. */
export function same(name: string, quantity: Explanation): Figure {
  const { unit, value } = quantity;
  return { name, unit, value, operation: { kind: "same" }, operands: () => [quantity] };
}

export function input(path: string, unit: QuantityUnit, value: Decimal | number): Explanation {
  return leaf({ kind: "input", path }, unit, exact(value));
}

/** What the project says, or what holds where it says nothing. */
export function inputOr(
  path: string,
  unit: QuantityUnit,
  value: Decimal | number | undefined,
  absent: Decimal | number,
): Explanation {
  return value === undefined
    ? leaf({ kind: "default", path }, unit, exact(absent))
    : input(path, unit, value);
}

export function dateInput(path: string, date: IsoDate): Explanation {
  return leaf({ kind: "input", path, date }, "date", exact(dayNumber(date)));
}

export const ONE_LEAF: Explanation = leaf({ kind: "constant", constant: "one" }, "factor", ONE);
export const MONTHS_OF_A_YEAR: Explanation = leaf(
  { kind: "constant", constant: "monthsOfAYear" },
  "months",
  exact(12),
);

/** The later of the line's first day and the project's, and the earlier of their last days: what the line is active from and to. */
export function activeDates(
  path: string,
  { start, end }: { readonly start?: IsoDate; readonly end?: IsoDate },
  { project: { project } }: Scope,
): readonly [start: Explanation, end: Explanation] {
  return [
    start !== undefined && start > project.start
      ? dateInput(`${path}.start`, start)
      : dateInput("project.start", project.start),
    end !== undefined && end < project.end
      ? dateInput(`${path}.end`, end)
      : dateInput("project.end", project.end),
  ];
}

/** The month at a position of the project's grid, as the calendar counts it. */
export function monthAt(position: number, { calculation }: Scope): MonthIndex {
  return calculation.budget.grid.first + position;
}
