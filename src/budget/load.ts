import { FULL_MONTH, type Month } from "../calendar";
import { compare, exact, type Exact, fraction, ONE, plus, times, ZERO } from "../money";
import { type ActiveTime, type MonthGrid } from "./monthGrid";
import { type StaffLine } from "./lines";

/** A person's share of full time in a month, summed over all lines; 1 is full time. */
export interface PersonLoad {
  readonly person: string;
  readonly month: Month;
  readonly load: Exact;
}

/** Loads above 1, decided exactly; by person (code points), then month. Lines without a person are not counted. */
export function overAllocations(staff: readonly StaffLine[], grid: MonthGrid): PersonLoad[] {
  const lines = new Map<string, StaffLine[]>();
  for (const line of staff) {
    if (line.person === undefined) continue;
    const ofPerson = lines.get(line.person);
    if (ofPerson === undefined) lines.set(line.person, [line]);
    else ofPerson.push(line);
  }
  return [...lines]
    .filter(([, ofPerson]) => canExceedFullTime(ofPerson))
    .sort(([a], [b]) => compareCodePoints(a, b))
    .flatMap(([person, ofPerson]) => loadsAboveFullTime(person, ofPerson, grid));
}

/** No month's fraction is above 1, so the workloads together bound every month's load. */
function canExceedFullTime(lines: readonly StaffLine[]): boolean {
  return (
    compare(
      lines.reduce((sum, line) => plus(sum, exact(line.workload)), ZERO),
      ONE,
    ) > 0
  );
}

function loadsAboveFullTime(person: string, lines: readonly StaffLine[], grid: MonthGrid): PersonLoad[] {
  const loads = loadByMonth(lines, grid);
  return grid.months.flatMap((month, position) => {
    const load = loads[position] ?? ZERO;
    return compare(load, ONE) > 0 ? [{ person, month, load }] : [];
  });
}

/** Share of full time that the lines add up to in each month of the grid: workload × active fraction of the month. */
export function loadByMonth(
  lines: readonly Pick<StaffLine, "workload" | "start" | "end">[],
  grid: MonthGrid,
): Exact[] {
  const active = lines.map((line) => ({ workload: exact(line.workload), time: grid.activeTime(line) }));
  return grid.months.map((_, position) =>
    active.reduce((sum, { workload, time }) => plus(sum, loadOf(workload, time, position)), ZERO),
  );
}

function loadOf(workload: Exact, time: ActiveTime | undefined, position: number): Exact {
  const weight = time?.weights[position - time.from] ?? 0;
  return weight === 0 ? ZERO : times(workload, fraction(BigInt(weight), BigInt(FULL_MONTH)));
}

/** Order of texts by code points; the language's own order is by UTF-16 units, which differs beyond U+FFFF. */
function compareCodePoints(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (const [position, character] of left.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (right[position]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
