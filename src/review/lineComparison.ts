import { type Change } from "../adjustments";
import { amountInMonth, type Budget, type Id, type LineCost, type ListName } from "../budget";
import { type Month } from "../calendar";
import { type Ore, ZERO_ORE } from "../money";
import { type Assessment } from "../scenarios";

/** What became of a line; `follows`: its fields are as they were, and its amounts are not. */
export type LineFate = "added" | "removed" | "changed" | "follows";

/** A month in which a line costs something else. */
export interface MonthComparison {
  readonly month: Month;
  readonly before: Ore;
  readonly after: Ore;
}

/** A line that differs between two projects. */
export interface LineComparison {
  readonly list: ListName;
  readonly id: Id;
  readonly fate: LineFate;
  /** Its fields that differ; for a line added or removed, all of them. */
  readonly fields: readonly Change[];
  /** What the line costs over the project; absent for lines that are no cost: organisations, cash. */
  readonly total?: { readonly before: Ore; readonly after: Ore };
  /** The months in which it costs something else, in order. */
  readonly months: readonly MonthComparison[];
}

/** The lines that differ, those with changed fields first, in the order of `changes`, which is of `changedFields`. */
export function compareLines(
  before: Assessment,
  after: Assessment,
  changes: readonly Change[],
): LineComparison[] {
  const touched = new Map<string, { readonly list: ListName; readonly id: Id; readonly fields: Change[] }>();
  for (const change of changes) {
    if (change.line === undefined) continue;
    const key = keyOf(change.line);
    const entry = touched.get(key) ?? { ...change.line, fields: [] };
    entry.fields.push(change);
    touched.set(key, entry);
  }
  const [old, young] = [costsOf(before.calculation.budget), costsOf(after.calculation.budget)];
  const costs = (key: string) => amounts(old.get(key), young.get(key));
  const named = [...touched].map(([key, { list, id, fields }]) => ({
    list,
    id,
    fate: fateOf(fields),
    fields,
    ...costs(key),
  }));
  const following = [...old].flatMap(([key, { cost }]): LineComparison[] => {
    if (touched.has(key)) return [];
    const { list, id } = cost;
    const { total, months } = costs(key);
    return months.length === 0
      ? []
      : [{ list, id, fate: "follows", fields: [], ...(total === undefined ? {} : { total }), months }];
  });
  return [...named, ...following];
}

/** A line is new where its id is, and gone where that is: an id is a field of every line. */
function fateOf(fields: readonly Change[]): LineFate {
  const id = fields.find(({ path }) => path.endsWith(".id"));
  if (id === undefined) return "changed";
  return id.before === undefined ? "added" : "removed";
}

function keyOf({ list, id }: { readonly list: ListName; readonly id: Id }): string {
  return `${list}/${id}`;
}

interface Placed {
  readonly cost: LineCost;
  readonly months: readonly Month[];
}

function costsOf({ lines, grid }: Budget): ReadonlyMap<string, Placed> {
  return new Map(lines.map((cost) => [keyOf(cost), { cost, months: grid.months }]));
}

function amounts(
  old: Placed | undefined,
  young: Placed | undefined,
): Pick<LineComparison, "total" | "months"> {
  if (old === undefined && young === undefined) return { months: [] };
  const span = [...new Set([...(old?.months ?? []), ...(young?.months ?? [])])].sort();
  return {
    total: { before: old?.cost.total ?? ZERO_ORE, after: young?.cost.total ?? ZERO_ORE },
    months: span.flatMap((month) => {
      const [before, after] = [inMonth(old, month), inMonth(young, month)];
      return before === after ? [] : [{ month, before, after }];
    }),
  };
}

function inMonth(placed: Placed | undefined, month: Month): Ore {
  if (placed === undefined) return ZERO_ORE;
  const position = placed.months.indexOf(month);
  return position < 0 ? ZERO_ORE : amountInMonth(placed.cost, position);
}
