import { PHASE_KINDS, PROJECT_KINDS } from "../budget";
import { PROGRAMMES } from "../law";
import { choice, date, flag, id, money, text } from "./scalars";
import { section } from "./section";

/** Months that a project may have at most. No project comes near; a longer one is a slip in a year. */
export const LONGEST_PROJECT = 600;

const phase = section({ kind: choice(PHASE_KINDS), start: date, end: date });

export const projectFacts = section({
  name: text,
  programme: choice(PROGRAMMES),
  area: text.exactOptional(),
  region: text.exactOptional(),
  phaseKind: choice(PROJECT_KINDS).exactOptional(),
  start: date,
  end: date,
  phases: phase.array().exactOptional(),
  owner: id,
  lumpSum: money.exactOptional(),
  illustrative: flag.exactOptional(),
  source: text.exactOptional(),
});
