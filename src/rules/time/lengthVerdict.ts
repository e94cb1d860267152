import { type Span } from "../../calendar";
import { type Verdict } from "../rule";
import { begunMonths } from "./monthsOfSpan";

/** Whether the days take at most so many months, a begun month counted whole from the first day. */
export function lengthVerdict(days: Span, maxMonths: number): Verdict {
  const months = begunMonths(days);
  const verdict = { unit: "months", actual: String(months), limit: String(maxMonths) } as const;
  if (months <= maxMonths) return { ...verdict, status: "pass" };
  return { ...verdict, status: "fail", gap: String(months - maxMonths) };
}
