import { shownText } from "./shown";

/** A step from a value of the file to one inside it: a field's name or an item's index. */
export type Step = string | number;

const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9]*$/;

/** The path as people read it: `staff[3].workload`, `costs[0].amounts["2011-03"]`. */
export function pathText(steps: readonly Step[]): string {
  return steps.map((step, position) => stepText(step, position === 0)).join("");
}

function stepText(step: Step, first: boolean): string {
  if (typeof step === "number") return `[${step}]`;
  if (!PLAIN_NAME.test(step) || step.length > 60) return `[${shownText(step)}]`;
  return first ? step : `.${step}`;
}
