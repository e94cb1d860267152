import { type BookReading, type ReadBook } from "../../excel";
import { type WorkbookProblem } from "../../workbook/model";
import { type Book } from "../book";
import { type Host } from "../host";

/** A book with what it was read from. */
export interface Known {
  readonly book: Book;
  readonly source: ReadBook;
  /** When it was calculated, in milliseconds since 1970. */
  readonly at: number;
}

/** What the pane knows of the open workbook. Where it cannot be read now, the last good figures stay. */
export type Reading =
  | { readonly state: "loading" }
  | { readonly state: "absent" }
  | { readonly state: "read"; readonly known: Known }
  | { readonly state: "astray"; readonly problems: readonly WorkbookProblem[]; readonly last?: Known }
  | { readonly state: "failed"; readonly error: unknown; readonly last?: Known };

/** Reads the workbook and calculates it. Never rejects: what goes wrong is a reading too. */
export async function readNow(host: Host, clock: () => number): Promise<Reading> {
  try {
    return await understood(await host.readBook(), clock);
  } catch (error) {
    return { state: "failed", error };
  }
}

async function understood(reading: BookReading, clock: () => number): Promise<Reading> {
  if (reading.state !== "read") return reading;
  const { bookFrom } = await import(/* webpackChunkName: "calculated" */ "../calculated");
  return { state: "read", known: { book: bookFrom(reading), source: reading, at: clock() } };
}

/** The next reading, with the figures of the one before where it has none of its own. */
export function withLast(next: Reading, before: Reading): Reading {
  if (next.state !== "astray" && next.state !== "failed") return next;
  const last = knownOf(before);
  return last === undefined ? next : { ...next, last };
}

/** The figures to show, of this reading or of the last good one. */
export function knownOf(reading: Reading): Known | undefined {
  switch (reading.state) {
    case "read":
      return reading.known;
    case "astray":
    case "failed":
      return reading.last;
    case "loading":
    case "absent":
      return undefined;
  }
}
