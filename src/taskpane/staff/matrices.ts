import { type MonthGrid, type Organisation, type Project } from "../../budget";
import { type Month } from "../../calendar";
import { compare, type Exact, plus, ZERO } from "../../money";
import { loadAt, type PersonRow, type PlacedLine, roleOf } from "./persons";

/** A cell of a matrix: its share of full time, and the row of the sheet that says most of it. */
export interface ShareCell {
  readonly share: Exact;
  readonly over: boolean;
  /** Absent where nobody has time. */
  readonly path?: string;
}

/** Half a calendar year of the project: the months that it has of it. */
export interface HalfYear {
  /** Position of the first month among the project's. */
  readonly from: number;
  readonly months: readonly Month[];
}

/** The project's months by half-year, so that a row fits a narrow pane. */
export function halfYears({ months }: MonthGrid): readonly HalfYear[] {
  const halves = new Map<string, { from: number; months: Month[] }>();
  for (const [position, month] of months.entries()) {
    const key = month.slice(0, 4) + (month.slice(5) < "07" ? "a" : "b");
    const half = halves.get(key);
    if (half === undefined) halves.set(key, { from: position, months: [month] });
    else half.months.push(month);
  }
  return [...halves.values()];
}

/** A person's cells in a half-year. A cell leads to the line with the greatest share of the months that are active. */
export function personCells(row: PersonRow, { from, months }: HalfYear): ShareCell[] {
  return months.map((_, offset) => {
    const position = from + offset;
    return cell(row.lines, position, row.over.has(position));
  });
}

/** One organisation's cells, a role each, in one month; the sum last. */
export interface PartyRow {
  readonly organisation: Organisation;
  readonly cells: readonly ShareCell[];
  readonly sum: Exact;
}

export interface RoleMatrix {
  readonly roles: readonly string[];
  readonly parties: readonly PartyRow[];
  readonly sums: readonly Exact[];
  readonly sum: Exact;
}

/** Organisations with staff × roles in the month at a position. */
export function roleMatrix(project: Project, rows: readonly PersonRow[], position: number): RoleMatrix {
  const lines = rows.flatMap((row) => row.lines);
  const roles = [...new Set(lines.map(({ line }) => roleOf(line)))];
  const overloaded = new Set(
    rows.filter(({ over }) => over.has(position)).flatMap((row) => row.lines.map(({ path }) => path)),
  );
  const parties = project.organisations
    .filter(({ id }) => lines.some(({ line }) => line.organisation === id))
    .map((organisation): PartyRow => {
      const cells = roles.map((role) => {
        const own = lines.filter(
          ({ line }) => line.organisation === organisation.id && roleOf(line) === role,
        );
        const active = own.filter(({ loads }) => isActive(loads[position] ?? ZERO));
        return cell(
          own,
          position,
          active.some(({ path }) => overloaded.has(path)),
        );
      });
      return { organisation, cells, sum: total(cells.map(({ share }) => share)) };
    });
  return {
    roles,
    parties,
    sums: roles.map((_, column) => total(parties.map(({ cells }) => cells[column]?.share ?? ZERO))),
    sum: total(parties.map(({ sum }) => sum)),
  };
}

function cell(lines: readonly PlacedLine[], position: number, over: boolean): ShareCell {
  const share = loadAt(lines, position);
  const shares = lines.map(({ path, loads }) => ({ path, share: loads[position] ?? ZERO }));
  const [most] = shares.sort((a, b) => compare(b.share, a.share));
  return most === undefined || !isActive(most.share) ? { share, over } : { share, over, path: most.path };
}

function isActive(share: Exact): boolean {
  return compare(share, ZERO) > 0;
}

function total(shares: readonly Exact[]): Exact {
  return shares.reduce((sum, share) => plus(sum, share), ZERO);
}
