import { type Step } from "./path";

/*
 * The file's value as JSON gives it, looked into without trusting it. Only an object's own fields count, so
 * `constructor` or `__proto__` find nothing that the file does not say.
 */

/** The field of an object, or undefined where the value is no object or has no such field. */
export function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The items of a list, none where the value is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What stands at the path, or undefined where the file has nothing there. */
export function valueAt(value: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof step === "number" ? itemsOf(inner)[step] : fieldOf(inner, step)),
    value,
  );
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
