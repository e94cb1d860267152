import { type Id, type ListName, LISTS, type Project } from "../budget";
import { Decimal } from "../money";
import { type AnyLine, listsOf } from "./lists";

export type Scalar = string | number | boolean | Decimal;

/** What a field holds: one value, or a list of them (the roles of an organisation). */
export type ChangedValue = Scalar | readonly Scalar[];

/** A field that differs between two projects. Absent `before`: the field is new; absent `after`: it is gone. */
export interface Change {
  /**
   * As in the project file, `staff[3].workload`. A line's position is that before the change, for an added line that
   * after it; which line is meant says `line`.
   */
  readonly path: string;
  readonly line?: { readonly list: ListName; readonly id: Id };
  readonly before?: ChangedValue;
  readonly after?: ChangedValue;
}

/**
 * Every field that differs between two projects, in the order of the project file. Lines are the same where their ids
 * are, wherever they stand; an added or removed line is the change of each of its fields.
 */
export function changedFields(before: Project, after: Project): Change[] {
  const [linesBefore, linesAfter] = [listsOf(before), listsOf(after)];
  return [
    ...fieldChanges("", withoutLists(before), withoutLists(after)),
    ...LISTS.flatMap((list) => lineChanges(list, linesBefore[list], linesAfter[list])),
  ];
}

/** Everything of a project but its lists of lines, which are compared by id. */
function withoutLists(project: Project): object {
  const { project: facts, call, indirect, financing, cashFlow, outcomes, scenarios } = project;
  const { grant, finsam } = financing;
  return { project: facts, call, indirect, financing: { grant, finsam }, cashFlow, outcomes, scenarios };
}

function lineChanges(list: ListName, before: readonly AnyLine[], after: readonly AnyLine[]): Change[] {
  if (before === after) return [];
  const [old, young] = [byId(before), byId(after)];
  const kept = before.flatMap((line, index) =>
    fieldChanges(`${list}[${index}]`, line, young.get(line.id)).map((change) => ({
      ...change,
      line: { list, id: line.id },
    })),
  );
  const added = after.flatMap((line, index) =>
    old.has(line.id)
      ? []
      : fieldChanges(`${list}[${index}]`, undefined, line).map((change) => ({
          ...change,
          line: { list, id: line.id },
        })),
  );
  return [...kept, ...added];
}

function byId(lines: readonly AnyLine[]): ReadonlyMap<Id, AnyLine> {
  return new Map(lines.map((line) => [line.id, line]));
}

function fieldChanges(path: string, before: unknown, after: unknown): Change[] {
  // What an adjustment does not touch stays the very same object, and need not be looked into.
  if (before === after) return [];
  const [partsBefore, partsAfter] = [partsOf(before), partsOf(after)];
  if (partsBefore === undefined && partsAfter === undefined) return valueChange(path, before, after);
  const steps = new Set([...(partsBefore?.keys() ?? []), ...(partsAfter?.keys() ?? [])]);
  return [...steps].flatMap((step) =>
    fieldChanges(stepFrom(path, step), partsBefore?.get(step), partsAfter?.get(step)),
  );
}

/** The parts of an object, of amounts by month or of a list of objects, by name or position; undefined for a value. */
function partsOf(value: unknown): ReadonlyMap<string | number, unknown> | undefined {
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [`"${String(key)}"`, part]));
  if (isScalars(value) || value instanceof Decimal || typeof value !== "object" || value === null)
    return undefined;
  return Array.isArray(value) ? new Map<number, unknown>(value.entries()) : new Map(Object.entries(value));
}

function stepFrom(path: string, step: string | number): string {
  if (typeof step === "number" || step.startsWith('"')) return `${path}[${step}]`;
  return path === "" ? step : `${path}.${step}`;
}

function valueChange(path: string, before: unknown, after: unknown): Change[] {
  if (isSame(before, after)) return [];
  return [
    {
      path,
      ...(isValue(before) ? { before } : {}),
      ...(isValue(after) ? { after } : {}),
    },
  ];
}

function isSame(before: unknown, after: unknown): boolean {
  if (before instanceof Decimal && after instanceof Decimal) return before.eq(after);
  if (isScalars(before) && isScalars(after)) {
    return before.length === after.length && before.every((value, index) => isSame(value, after[index]));
  }
  return before === after;
}

function isValue(value: unknown): value is ChangedValue {
  return isScalar(value) || isScalars(value);
}

function isScalars(value: unknown): value is readonly Scalar[] {
  return Array.isArray(value) && value.every(isScalar);
}

function isScalar(value: unknown): value is Scalar {
  return ["string", "number", "boolean"].includes(typeof value) || value instanceof Decimal;
}
