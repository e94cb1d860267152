import { type Book } from "../book";
import { type Pane } from "../language";
import { verdictsOf } from "../verdicts";

/** How much there is to mend, as a number and as it is announced: `1 fel, 2 varningar`. */
export interface Remarks {
  readonly count: number;
  readonly sentence: string;
}

/** The errors and warnings of a book. */
export function remarksOf(book: Book, { words: { shell } }: Pick<Pane, "words">): Remarks {
  const { error, warning } = verdictsOf(book);
  const parts = [
    ...(error.length === 0 ? [] : [shell.counts.error(error.length)]),
    ...(warning.length === 0 ? [] : [shell.counts.warning(warning.length)]),
  ];
  return {
    count: error.length + warning.length,
    sentence: parts.length === 0 ? shell.none : parts.join(", "),
  };
}
