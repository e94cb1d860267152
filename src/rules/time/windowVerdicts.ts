import { dayNumber, type IsoDate, type Span } from "../../calendar";
import { type DatedValue } from "../../law";
import { type Verdict } from "../rule";
import { source } from "../source";

/** The first and the last day on which spending is eligible. */
export interface Window {
  readonly first: DatedValue<IsoDate>;
  readonly last: DatedValue<IsoDate>;
}

/** Whether the days lie within the window, both ends inclusive: a verdict for each end that reaches out, else one pass. */
export function windowVerdicts({ start, end }: Span, { first, last }: Window): readonly Verdict[] {
  const outside = [
    ...(start < first.value ? [reachingOut("start", start, first)] : []),
    ...(end > last.value ? [reachingOut("end", end, last)] : []),
  ];
  if (outside.length > 0) return outside;
  const details = { start, end, from: first.value, to: last.value };
  return [{ status: "pass", unit: "date", actual: end, limit: last.value, details, ...source(last) }];
}

function reachingOut(note: "start" | "end", actual: IsoDate, limit: DatedValue<IsoDate>): Verdict {
  return {
    status: "fail",
    note,
    unit: "date",
    actual,
    limit: limit.value,
    gap: String(Math.abs(dayNumber(actual) - dayNumber(limit.value))),
    gapUnit: "days",
    ...source(limit),
  };
}
