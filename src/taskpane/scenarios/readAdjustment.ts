import { type AdjustmentKind } from "../../adjustments";
import { type Adjustment, type Project } from "../../budget";
import { readDecimal, writeDecimal } from "../../money";
import { type Expected, readProjectValue, writeProject } from "../../project-file";
import { type Draft, type FormField } from "./formField";

/** What is wrong with a field: nothing is in it, it is no such value, or beyond what is allowed. */
export type FieldFault =
  | { readonly code: "required" | "notNumber" | "notWhole" | "notMonth" }
  | { readonly code: "beyond"; readonly min: number; readonly max: number; readonly aboveMin: boolean };

/** An adjustment, or what is wrong with its fields, by their paths. */
export type ReadAdjustment =
  | { readonly ok: true; readonly adjustment: Adjustment }
  | { readonly ok: false; readonly faults: Readonly<Record<string, FieldFault>> };

/**
 * The adjustment that a form says. The reader of project files decides what is allowed, so that a scenario from here
 * obeys the rules of one from a file.
 */
export function readAdjustment(
  kind: AdjustmentKind,
  draft: Draft,
  fields: readonly FormField[],
  project: Project,
): ReadAdjustment {
  const missing = fields.filter(({ path, required }) => required && (draft[path] ?? "").trim() === "");
  const json = { kind, ...(kind === "call" ? { call: {} } : {}), ...jsonOf(draft, fields) };
  const read = readProjectValue({
    ...recordOf(JSON.parse(writeProject(project))),
    scenarios: [{ name: "-", adjustments: [json] }],
  });
  const adjustment = read.ok ? read.project.scenarios[0]?.adjustments[0] : undefined;
  if (missing.length === 0 && adjustment !== undefined) return { ok: true, adjustment };
  const problems = read.ok ? [] : read.problems;
  const faults = fields.flatMap((field): [string, FieldFault][] => {
    if (missing.includes(field)) return [[field.path, { code: "required" }]];
    const problem = problems.find(({ path }) => path === `scenarios[0].adjustments[0].${field.path}`);
    if (problem === undefined) return [];
    if (problem.code === "missing") return [[field.path, { code: "required" }]];
    const expected = problem.code === "notAllowed" ? problem.expected : undefined;
    return [[field.path, faultOf(draft[field.path] ?? "", field, expected)]];
  });
  return { ok: false, faults: Object.fromEntries(faults) };
}

function recordOf(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

/** The value of each field as a project file has it; fields that nothing is in are left out. */
function jsonOf(draft: Draft, fields: readonly FormField[]): Readonly<Record<string, unknown>> {
  const json: Record<string, unknown> = {};
  for (const { path, form } of fields) {
    const text = (draft[path] ?? "").trim();
    if (text === "") continue;
    const [outer = path, inner] = path.split(".");
    const value = valueOf(text, form.kind);
    json[outer] = inner === undefined ? value : { ...recordOf(json[outer]), [inner]: value };
  }
  return json;
}

/** Numbers may be typed with a comma and with spaces between thousands, percentages with their sign. */
function valueOf(text: string, form: FormField["form"]["kind"]): unknown {
  switch (form) {
    case "number":
    case "percent":
      return numberText(text, form) ?? text;
    case "whole": {
      const whole = numberText(text, "number");
      return whole !== undefined && /^-?\d+$/.test(whole) ? Number(whole) : text;
    }
    case "flag":
      return text === "true";
    case "month":
    case "text":
    case "date":
    case "choice":
      return text;
  }
}

function numberText(text: string, form: "number" | "percent"): string | undefined {
  const plain = text.replace(/[\s%]/g, "").replace("\u2212", "-").replace(",", ".");
  const value = readDecimal(plain);
  if (value === undefined) return undefined;
  return writeDecimal(form === "percent" ? value.div(100) : value);
}

function faultOf(text: string, { form }: FormField, expected: Expected | undefined): FieldFault {
  if (form.kind === "month") return { code: "notMonth" };
  const whole = form.kind === "whole";
  if (typeof valueOf(text, form.kind) === "string" && numberText(text, "number") === undefined)
    return { code: whole ? "notWhole" : "notNumber" };
  switch (expected?.kind) {
    case "whole":
      return typeof valueOf(text, "whole") === "number"
        ? { code: "beyond", min: expected.min, max: expected.max, aboveMin: false }
        : { code: "notWhole" };
    case "decimal": {
      const { min, max, aboveMin = false } = expected.range;
      const times = form.kind === "percent" ? 100 : 1;
      return { code: "beyond", min: min * times, max: max * times, aboveMin };
    }
    default:
      return { code: "notNumber" };
  }
}
