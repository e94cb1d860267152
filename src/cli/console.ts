import { printable } from "./printable";

/** Where a command reads its surroundings and writes its answer. */
export interface Console {
  /** Text for people, on the standard output. */
  readonly say: (text: string) => void;
  /** A document for other programs, on the standard output, exactly as it is. */
  readonly hand: (document: string) => void;
  /** What went wrong, on the standard error. */
  readonly complain: (text: string) => void;
  /** The language that the system asks for, as a POSIX locale name: `sv_SE.UTF-8`. */
  readonly locale: string;
}

export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** A console on two streams. What people read is made printable; documents pass untouched. */
export function consoleOn({ out, error }: Streams, locale: string): Console {
  return {
    say: (text) => {
      out(printable(text));
    },
    hand: out,
    complain: (text) => {
      error(printable(text));
    },
    locale,
  };
}

/** What a command tells the shell. */
export const EXIT = { fine: 0, checkFailed: 1, unreadable: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
