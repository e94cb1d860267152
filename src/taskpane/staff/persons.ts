import { type Budget, loadByMonth, type MonthGrid, type Project, type StaffLine } from "../../budget";
import { type Month } from "../../calendar";
import { compare, type Exact, minus, ONE, plus, ZERO } from "../../money";

/** A line with where it stands in the project file, `staff[3]`, and its share of full time in each project month. */
export interface PlacedLine {
  readonly line: StaffLine;
  readonly path: string;
  readonly loads: readonly Exact[];
}

/** One person, or a line whose person nobody named: who it is and the share of full time month by month. */
export interface PersonRow {
  readonly key: string;
  /** The person's key; absent where none is named, and full time is then no bound. */
  readonly person?: string;
  /** Roles, each once, in the order of the lines. */
  readonly roles: readonly string[];
  readonly lines: readonly PlacedLine[];
  /** One for each month of the project. */
  readonly loads: readonly Exact[];
  /** Positions of the months above full time; none for a line whose person nobody named. */
  readonly over: ReadonlySet<number>;
}

/** Everybody on the sheet in the order of the lines, each person once. */
export function personRows(
  project: Project,
  { grid, overAllocations }: Pick<Budget, "grid" | "overAllocations">,
): readonly PersonRow[] {
  const rows = new Map<string, PlacedLine[]>();
  for (const [position, line] of project.staff.entries()) {
    const key = line.person === undefined ? `line ${line.id}` : `person ${line.person}`;
    const placed = { line, path: `staff[${String(position)}]`, loads: loadByMonth([line], grid) };
    rows.set(key, [...(rows.get(key) ?? []), placed]);
  }
  return [...rows].map(([key, lines]) => {
    const person = lines[0]?.line.person;
    return {
      key,
      ...(person === undefined ? {} : { person }),
      roles: [...new Set(lines.map(({ line }) => roleOf(line)))],
      lines,
      loads: grid.months.map((_, position) => loadAt(lines, position)),
      over: new Set(
        overAllocations.filter((each) => each.person === person).map(({ month }) => grid.positionOf(month)),
      ),
    };
  });
}

/** The role of a line; its id where it has none. */
export function roleOf({ role, id }: StaffLine): string {
  return role ?? id;
}

/** What the lines add up to in the month at a position. */
export function loadAt(lines: readonly PlacedLine[], position: number): Exact {
  return lines.reduce((sum, { loads }) => plus(sum, loads[position] ?? ZERO), ZERO);
}

/** A person above full time: in which months, and by how much at most. */
export interface Overload {
  readonly row: PersonRow;
  readonly person: string;
  readonly most: Exact;
  readonly excess: Exact;
  readonly months: number;
  readonly first: Month;
  readonly last: Month;
}

/** Everybody above full time, with the greatest share. */
export function overloads(rows: readonly PersonRow[], { months }: MonthGrid): readonly Overload[] {
  return rows.flatMap((row) => {
    const over = months.filter((_, position) => row.over.has(position));
    const [first, last] = [over[0], over.at(-1)];
    if (row.person === undefined || first === undefined || last === undefined) return [];
    const most = row.loads.reduce((high, load) => (compare(load, high) > 0 ? load : high), ZERO);
    return [{ row, person: row.person, most, excess: minus(most, ONE), months: over.length, first, last }];
  });
}
