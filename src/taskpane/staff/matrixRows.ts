import { type MonthGrid, type Project } from "../../budget";
import { compare, type Exact, exactToText, ZERO } from "../../money";
import { type MatrixCell, type MatrixRow } from "../charts/Matrix";
import { type Pane } from "../language";
import { type HalfYear, personCells, type PartyRow, roleMatrix, type ShareCell } from "./matrices";
import { type PersonRow, roleOf } from "./persons";

/** A share of full time as the pane writes it: `1,20`. */
export function shareText(share: Exact, { decimal }: Pick<Pane["formats"], "decimal">): string {
  return decimal(exactToText(share, 2));
}

/** What a person is called: the key, or the role of a line whose person nobody named. */
export function personName({ person, lines: [first] }: PersonRow, { staff }: Pane["words"]): string {
  if (person !== undefined) return person;
  return staff.noPerson(first === undefined ? "" : roleOf(first.line));
}

/** Persons × the months of a half-year. */
export function personMatrixRows(
  rows: readonly PersonRow[],
  half: HalfYear,
  { words, formats }: Pane,
): readonly MatrixRow[] {
  return rows.map((row): MatrixRow => {
    const name = personName(row, words);
    const roles = row.roles.join(", ");
    const cells = personCells(row, half).map((cell, offset) =>
      shareCell(cell, name, monthAt(half.months, offset), { words, formats }),
    );
    return {
      key: row.key,
      name,
      ...(row.person === undefined || roles === name ? {} : { detail: roles }),
      cells,
    };

    function monthAt(months: HalfYear["months"], offset: number): string {
      const month = months[offset];
      return month === undefined ? "" : formats.month(month);
    }
  });
}

/** A stretch of the roles that fits the width of the narrowest pane. */
export interface RoleBlock {
  /** Position of its first role among all. */
  readonly from: number;
  readonly roles: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** Beside them, the narrowest pane has room for a long name of an organisation. */
const MOST_ROLES_IN_A_BLOCK = 5;

/** Organisations × roles in the month at a position, cut into blocks that fit; each ends with the sums of all roles. */
export function roleBlocks(
  project: Project,
  persons: readonly PersonRow[],
  { month, grid }: { readonly month: number; readonly grid: MonthGrid },
  pane: Pane,
): readonly RoleBlock[] {
  const matrix = roleMatrix(project, persons, month);
  const { words, formats } = pane;
  const sumCell = (name: string, column: string, share: Exact): MatrixCell => ({
    text: zeroAsDash(share, formats),
    label: words.staff.cell(name, column, shareText(share, formats)),
    strong: true,
  });
  const blocks = Math.ceil(matrix.roles.length / MOST_ROLES_IN_A_BLOCK);
  const inABlock = Math.ceil(matrix.roles.length / blocks);
  return Array.from({ length: grid.count === 0 ? 0 : blocks }, (_, block) => {
    const from = block * inABlock;
    const roles = matrix.roles.slice(from, from + inABlock);
    const partyRow = ({ organisation: { id, name }, cells, sum }: PartyRow): MatrixRow => ({
      key: id,
      name,
      cells: [
        ...roles.map((role, offset) =>
          shareCell(cells[from + offset] ?? { share: ZERO, over: false }, name, role, pane),
        ),
        sumCell(name, words.staff.sum, sum),
      ],
    });
    const sums: MatrixRow = {
      key: "",
      name: words.staff.sum,
      cells: [
        ...roles.map((role, offset) => sumCell(words.staff.sum, role, matrix.sums[from + offset] ?? ZERO)),
        sumCell(words.staff.sum, words.staff.sum, matrix.sum),
      ],
    };
    return { from, roles, rows: [...matrix.parties.map(partyRow), sums] };
  });
}

function shareCell(
  { share, over, path }: ShareCell,
  who: string,
  where: string,
  { words: { staff }, formats }: Pick<Pane, "words" | "formats">,
): MatrixCell {
  if (compare(share, ZERO) === 0) return { text: "–", label: staff.idleCell(who, where) };
  const label = staff.cell(who, where, shareText(share, formats));
  return {
    text: shareText(share, formats),
    label: over ? staff.overCell(label) : label,
    over,
    ...(path === undefined ? {} : { path }),
  };
}

/** The share, or a dash where nobody has any time. */
export function zeroAsDash(share: Exact, formats: Pane["formats"]): string {
  return compare(share, ZERO) === 0 ? "–" : shareText(share, formats);
}
