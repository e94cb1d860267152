import { type KeyboardEvent, useState } from "react";

/** A cell of a grid, counted from its first row and its first column of data. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const MOVES: Readonly<Record<string, (at: GridPlace, columns: number) => GridPlace>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, columns) => ({ row, column: columns - 1 }),
};

export interface GridKeys {
  /** The one cell that Tab reaches. */
  readonly isStop: (place: GridPlace) => boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  readonly choose: (place: GridPlace) => void;
}

/**
 * A table as one stop of the Tab key: arrows, Home and End move by cell, Enter opens it. The first cell of each row is
 * its heading and is passed by.
 */
export function useGridKeys(rows: number, columns: number, open: (place: GridPlace) => void): GridKeys {
  const [chosen, choose] = useState<GridPlace>({ row: 0, column: 0 });
  // The table may have become smaller since: another half-year, fewer lines.
  const at = within(chosen, rows, columns);
  return {
    choose,
    isStop: ({ row, column }) => row === at.row && column === at.column,
    onKeyDown: (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        open(at);
        return;
      }
      const move = MOVES[event.key];
      if (move === undefined) return;
      event.preventDefault();
      const next = within(move(at, columns), rows, columns);
      choose(next);
      event.currentTarget.tBodies[0]?.rows[next.row]?.cells[next.column + 1]?.focus();
    },
  };
}

function within({ row, column }: GridPlace, rows: number, columns: number): GridPlace {
  return { row: between(row, rows), column: between(column, columns) };
}

function between(position: number, count: number): number {
  return Math.max(0, Math.min(position, count - 1));
}
