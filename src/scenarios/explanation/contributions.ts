import { type CashLine, DEFAULTS } from "../../budget";
import { type CashContribution } from "../../funding";
import { type Explanation, worked } from "./explanation";
import { figureName, type NamePart } from "./figureName";
import { inMonth, type RunningLine, spreadOver, totalOf } from "./runningTotal";
import { type Family, type Figure, input, type Scope } from "./scope";

/** The name of a contribution by its position among all: a cash line, or a part of the FINSAM means. */
export function contributionName(index: number, { calculation, project }: Scope): readonly NamePart[] {
  const { contributions } = calculation.financing;
  const line = contributions[index]?.line;
  if (line !== undefined) return ["lines", "cash", { key: line }];
  const before = contributions.slice(0, index).filter(({ source }) => source === "finsam").length;
  return finsamName(before, project.financing.finsam?.regions.length ?? 0);
}

/** The name of a part of the FINSAM means by its position: state, then regions, then municipalities. */
export function finsamName(position: number, regions: number): readonly NamePart[] {
  if (position === 0) return ["finsam", "state"];
  return position <= regions
    ? ["finsam", "regions", { key: String(position - 1) }]
    : ["finsam", "municipalities", { key: String(position - 1 - regions) }];
}

/** `lines.cash[f1].total`, `.months[2011-02]`; of a line by key also its `.share` of what is left. */
export const cashLines: Family = ([id, what, month], scope) => {
  const { contributions } = scope.calculation.financing;
  const index = scope.project.financing.cash.findIndex((line) => line.id === id);
  const line = scope.project.financing.cash[index];
  const part = contributions.find((each) => each.line !== undefined && each.line === id);
  if (line === undefined || part === undefined) return undefined;
  const name = ["lines", "cash", { key: line.id }] as const;
  if (what === "share") return line.key === undefined ? undefined : keyShare(line, scope);
  return contributionFigure(
    name,
    part,
    cashRunning(line, `financing.cash[${index}]`, scope),
    [what, month],
    scope,
  );
};

/** What a contribution comes to, or its amount in a month; undefined for any other end of its name. */
export function contributionFigure(
  name: readonly NamePart[],
  part: CashContribution,
  running: RunningLine | undefined,
  [what, month]: readonly (string | undefined)[],
  scope: Scope,
): Figure | undefined {
  if (what === "total") return totalOf(figureName(...name, "total"), part.total, running);
  const position = scope.calculation.budget.grid.months.findIndex((each) => each === month);
  if (what !== "months" || month === undefined || position < 0) return undefined;
  return inMonth(figureName(...name, "months", { key: month }), position, part, running, scope);
}

function cashRunning(line: CashLine, path: string, scope: Scope): RunningLine | undefined {
  const active = scope.calculation.budget.grid.activeTime(line);
  if (active === undefined) return undefined;
  const exactly =
    line.amount === undefined
      ? scope.figure(figureName("lines", "cash", { key: line.id }, "share"))
      : input(`${path}.amount`, "kr", line.amount);
  return spreadOver(exactly, line.profile ?? DEFAULTS.profile, { path, dates: line }, active, scope);
}

/** A line's part, by its key, of what is left. */
function keyShare({ id }: CashLine, scope: Scope): Figure {
  const name = figureName("lines", "cash", { key: id }, "share");
  const byKey = scope.project.financing.cash.flatMap((line, index) =>
    line.key === undefined
      ? []
      : [{ line, weight: input(`financing.cash[${index}].key`, "count", line.key) }],
  );
  return split(
    name,
    scope.figure("financing.leftToKeys"),
    byKey.map(({ weight }) => weight),
    byKey.findIndex(({ line }) => line.id === id),
  );
}

/** A part of a whole by largest remainder, in kronor, as the split itself gives it. */
export function split(
  name: string,
  whole: Explanation,
  weights: readonly Explanation[],
  position: number,
): Figure {
  const operation = { kind: "largestRemainder", position } as const;
  const operands = [whole, ...weights];
  const { value } = worked("exactAmount", "kr", operation, operands);
  return { name, unit: "kr", value, operation, operands: () => operands };
}
