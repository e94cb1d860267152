import { consoleOn, type ExitStatus } from "../../src/cli/console";
import { run } from "../../src/cli/run";

export interface Answer {
  readonly status: ExitStatus;
  /** What stands on the standard output. */
  readonly out: string;
  readonly error: string;
}

/** Runs `delfin` with these arguments on a Swedish system and returns what it says. */
export function delfin(...args: readonly string[]): Promise<Answer> {
  return delfinIn("sv_SE.UTF-8", ...args);
}

/** Runs `delfin` on a system with this locale. */
export async function delfinIn(locale: string, ...args: readonly string[]): Promise<Answer> {
  const said = { out: "", error: "" };
  const streams = {
    out: (text: string) => {
      said.out += text;
    },
    error: (text: string) => {
      said.error += text;
    },
  };
  const status = await run(args, consoleOn(streams, locale));
  return { status, ...said };
}

export const example = (id: string): string => `examples/${id}.delfin.json`;
