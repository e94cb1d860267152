import { type CostType, type Id, type ListName, type Project, type StaffMethod } from "../budget";
import { type Expected, fits, shown } from "./expected";
import { LINE_FIELDS, type LineField } from "./lineFields";
import { type AnyLine, type LineOf, listsOf, unknownIn, valueIn, withLists } from "./lists";
import { appliedUnless, type Outcome, refused } from "./outcome";
import { type Fault, type LineCondition } from "./problem";

/** Which lines of a list an adjustment changes: those that have all of the given values. */
export interface Filter {
  readonly organisation?: Id | undefined;
  readonly role?: string | undefined;
  readonly type?: CostType | undefined;
  readonly method?: StaffMethod | undefined;
}

/**
 * The project with every line of the list that meets the filter changed. Refused where the organisation is unknown,
 * where no line meets the filter, and where a changed figure is one that its field cannot hold.
 */
export function changeMatching<List extends ListName>(
  project: Project,
  list: List,
  filter: Filter,
  change: (line: LineOf[List]) => LineOf[List],
): Outcome {
  const missing = noneMatching(project, list, filter);
  if (missing.length > 0) return refused(...missing);
  const conditions = conditionsOf(filter);
  const before: readonly LineOf[List][] = listsOf(project)[list];
  const after = before.map((line) => (meets(line, conditions) ? change(line) : line));
  const faults = after.flatMap((line, index) =>
    line === before[index] ? [] : valuesAstray(list, line, `${list}[${index}]`),
  );
  return appliedUnless(faults, withLists(project, { [list]: after }));
}

/** The fault that no line of the list meets the filter; none where one does. */
export function noneMatching(project: Project, list: ListName, filter: Filter): Fault[] {
  const unknown =
    filter.organisation === undefined ? [] : unknownIn(project, "organisations", filter.organisation);
  if (unknown.length > 0) return unknown;
  const conditions = conditionsOf(filter);
  const lines: readonly AnyLine[] = listsOf(project)[list];
  if (lines.some((line) => meets(line, conditions))) return [];
  const last = conditions.at(-1);
  const nearly = lines.filter((line) => meets(line, conditions.slice(0, -1)));
  const values = last === undefined ? [] : nearly.map((line) => valueIn(line, last.field));
  const known = [...new Set(values.filter((value) => typeof value === "string"))];
  return [{ code: "noLine", list, conditions, known }];
}

function conditionsOf({ organisation, method, type, role }: Filter): LineCondition[] {
  const wanted = { organisation, method, type, role };
  return (["organisation", "method", "type", "role"] as const).flatMap((field) => {
    const value = wanted[field];
    return value === undefined ? [] : [{ field, value }];
  });
}

function meets(line: object, conditions: readonly LineCondition[]): boolean {
  return conditions.every(({ field, value }) => valueIn(line, field) === value);
}

/** The values of a line that its fields cannot hold; references are looked up elsewhere. */
function valuesAstray(list: ListName, line: AnyLine, path: string): Fault[] {
  return Object.entries<LineField>(LINE_FIELDS[list]).flatMap(([name, field]) => {
    const value = valueIn(line, name);
    if (value === undefined || field.kind === "reference" || field.kind === "fixed") return [];
    if (field.kind !== "amounts") return astray(field, value, `${path}.${name}`);
    return value instanceof Map ? amountsAstray(field.each, value, `${path}.${name}`) : [];
  });
}

function amountsAstray(each: Expected, amounts: ReadonlyMap<unknown, unknown>, path: string): Fault[] {
  return [...amounts].flatMap(([month, amount]) => astray(each, amount, `${path}["${String(month)}"]`));
}

function astray(expected: Expected, value: unknown, path: string): Fault[] {
  return fits(expected, value) ? [] : [{ code: "wrongValue", path, value: shown(value), expected }];
}
