import { type Span } from "../calendar";
import { type LineCost } from "./lineCost";
import { type LineFacts } from "./lines";

interface Known {
  readonly circumstances: string;
  readonly cost: LineCost;
}

/** What was last calculated of a line, for as long as somebody holds the line. */
const KNOWN = new WeakMap<LineFacts, Known>();

/** All that a line's cost depends on beside the line itself. */
export interface Circumstances {
  readonly project: Span;
  readonly recoversVat?: boolean;
}

/**
 * The cost of a line, calculated only where the very same object was not calculated under the same circumstances before.
 * Lines are values that nobody changes in place, so the answer is always what `calculate` would give. Of a thousand
 * scenarios of a project, each then calculates the lines that it changes.
 */
export function onceForTheLine<Line extends LineFacts>(
  line: Line,
  { project: { start, end }, recoversVat = false }: Circumstances,
  calculate: (line: Line) => LineCost,
): LineCost {
  const circumstances = `${start} ${end} ${String(recoversVat)}`;
  const known = KNOWN.get(line);
  if (known?.circumstances === circumstances) return known.cost;
  const cost = calculate(line);
  KNOWN.set(line, { circumstances, cost });
  return cost;
}
