import { type Step } from "../../../project-file";

/*
 * The value of a project file as it is put together from cells: fields set at paths, `["staff", 3, "workload"]`.
 */

export interface Entry {
  readonly path: readonly Step[];
  readonly json: unknown;
}

/**
 * The object that has these values at these paths, lists where a step is a number. Fields are defined as they are
 * named, so a text of the user's never reaches the object's own workings.
 */
export function objectOf(entries: readonly Entry[]): unknown {
  const inner = entries.filter(({ path }) => path.length > 0);
  // An empty list or object says that there is one; what stands in it says more.
  if (inner.length === 0) return entries[0]?.json;
  const byStep = new Map<Step, Entry[]>();
  for (const {
    path: [step = "", ...rest],
    json,
  } of inner) {
    const within = byStep.get(step) ?? [];
    byStep.set(step, within);
    within.push({ path: rest, json });
  }
  const fields = [...byStep].map(([step, within]) => [step, objectOf(within)] as const);
  if (fields.every(([step]) => typeof step === "number")) return fields.map(([, value]) => value);
  return Object.fromEntries(fields.map(([step, value]) => [String(step), value]));
}
