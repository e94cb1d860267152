import { type Project } from "../budget";
import { type Fault } from "./problem";

/** The project after one adjustment, or why it could not be applied. */
export type Outcome =
  | { readonly ok: true; readonly project: Project }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export function applied(project: Project): Outcome {
  return { ok: true, project };
}

export function refused(...faults: readonly Fault[]): Outcome {
  return { ok: false, faults };
}

/** The project where nothing is wrong with it. */
export function appliedUnless(faults: readonly Fault[], project: Project): Outcome {
  return faults.length === 0 ? applied(project) : refused(...faults);
}
