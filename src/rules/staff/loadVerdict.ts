import { type DatedValue } from "../../law";
import { compare, type Decimal, type Exact, minus, ONE } from "../../money";
import { shareText } from "../measure";
import { type Verdict } from "../rule";
import { source } from "../source";

/** Whether the workloads of a person at one time come to at most full time, and where it is said. */
export function loadVerdict(load: Exact, law: DatedValue<Decimal> | undefined): Verdict {
  const verdict = {
    unit: "share",
    actual: shareText(load),
    limit: shareText(ONE),
    ...source(law),
  } as const;
  if (compare(load, ONE) <= 0) return { ...verdict, status: "pass" };
  return { ...verdict, status: "fail", gap: shareText(minus(load, ONE)) };
}
