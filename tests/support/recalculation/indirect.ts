import { type Ore, roundRunningTotals, sumOfOre, toKronor, toOre } from "./amounts";
import { type LineCosts } from "./lineCosts";
import { type ProjectFile } from "./projectFile";
import { Rational } from "./rational";

export interface IndirectCosts {
  readonly months: readonly Ore[];
  readonly byOrganisation: Readonly<Record<string, Ore>>;
  readonly bySubProject: Readonly<Record<string, Ore>>;
}

/** Section 3.5 of docs/domain.md. */
export function indirectCosts(
  file: ProjectFile,
  lines: readonly LineCosts[],
  monthCount: number,
): IndirectCosts {
  const { rate, base } = rateAndBase(file.indirect);
  const inBase = lines.filter((line) => {
    if (line.key === "participants" || line.key === "inKind") return false;
    return base === "direct" || line.key === "staff";
  });
  const months = roundRunningTotals(
    Array.from({ length: monthCount }, (_, index) =>
      toKronor(sumOfOre(inBase.map((line) => line.months[index] ?? 0n))).times(rate),
    ),
  );
  const total = sumOfOre(months);
  const baseOf = (own: readonly LineCosts[]): Ore => sumOfOre(own.flatMap((line) => line.months));
  const allocated = (ids: readonly string[], owns: (line: LineCosts, id: string) => boolean) =>
    allocateInOrder(total, ids, (id) => baseOf(inBase.filter((line) => owns(line, id))));
  return {
    months,
    byOrganisation: allocated(
      file.organisations.map(({ id }) => id),
      (line, id) => line.organisation === id,
    ),
    bySubProject: allocated(
      [...file.subProjects.map(({ id }) => id), ""],
      (line, id) => line.subProject === id,
    ),
  };
}

function rateAndBase(indirect: ProjectFile["indirect"]): { rate: Rational; base: "staff" | "direct" } {
  switch (indirect.option) {
    case "none":
      return { rate: Rational.zero, base: "direct" };
    case "direct7":
      return { rate: Rational.parse("0.07"), base: "direct" };
    case "staff15":
      return { rate: Rational.parse("0.15"), base: "staff" };
    case "direct20":
      return { rate: Rational.parse("0.20"), base: "direct" };
    case "direct25":
      return { rate: Rational.parse("0.25"), base: "direct" };
    case "staff40":
      return { rate: Rational.parse("0.40"), base: "staff" };
    case "custom":
      return { rate: indirect.rate, base: indirect.base };
  }
}

/** Part i = round(total × base of the first i ÷ base) − the parts before. */
function allocateInOrder(
  total: Ore,
  ids: readonly string[],
  baseOf: (id: string) => Ore,
): Readonly<Record<string, Ore>> {
  const bases = ids.map(baseOf);
  const all = sumOfOre(bases);
  if (all === 0n) return Object.fromEntries(ids.map((id) => [id, 0n]));
  const reached = bases.map((_, index) =>
    toOre(toKronor(total).times(Rational.of(sumOfOre(bases.slice(0, index + 1)), all))),
  );
  return Object.fromEntries(
    ids.map((id, index) => [id, (reached[index] ?? 0n) - (reached[index - 1] ?? 0n)]),
  );
}
