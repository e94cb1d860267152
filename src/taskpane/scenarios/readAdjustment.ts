import { type AdjustmentKind } from "../../adjustments";
import { type Adjustment, type Project } from "../../budget";
import { type Language } from "../../i18n";
import { writeDecimal } from "../../money";
import { type Expected, readProjectValue, writeProject } from "../../project-file";
import { type Draft, type FormField } from "./formField";
import { typedNumber } from "./typedNumber";

/** What is wrong with a field: nothing is in it, it is no such value, or beyond what is allowed. */
export type FieldFault =
  | { readonly code: "required" | "notNumber" | "notWhole" | "notMonth" }
  | { readonly code: "beyond"; readonly min: number; readonly max: number; readonly aboveMin: boolean };

/** An adjustment, or what is wrong with its fields, by their paths. */
export type ReadAdjustment =
  | { readonly ok: true; readonly adjustment: Adjustment }
  | { readonly ok: false; readonly faults: Readonly<Record<string, FieldFault>> };

/** A form as it is filled in, with the language of its numbers. */
export interface Filled {
  readonly kind: AdjustmentKind;
  readonly draft: Draft;
  readonly fields: readonly FormField[];
  readonly project: Project;
  readonly language: Language;
}

/**
 * The adjustment that a form says. The reader of project files decides what is allowed, so that a scenario from here
 * obeys the rules of one from a file.
 */
export function readAdjustment({ kind, draft, fields, project, language }: Filled): ReadAdjustment {
  const missing = fields.filter(({ path, required }) => required && (draft[path] ?? "").trim() === "");
  const json = { kind, ...(kind === "call" ? { call: {} } : {}), ...jsonOf(draft, fields, language) };
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
    return [[field.path, faultOf(draft[field.path] ?? "", { field, expected, language })]];
  });
  return { ok: false, faults: Object.fromEntries(faults) };
}

function recordOf(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

/** The value of each field as a project file has it; fields that nothing is in are left out. */
function jsonOf(
  draft: Draft,
  fields: readonly FormField[],
  language: Language,
): Readonly<Record<string, unknown>> {
  const json: Record<string, unknown> = {};
  for (const { path, form } of fields) {
    const text = (draft[path] ?? "").trim();
    if (text === "") continue;
    const [outer = path, inner] = path.split(".");
    const value = valueOf(text, form.kind, language);
    json[outer] = inner === undefined ? value : { ...recordOf(json[outer]), [inner]: value };
  }
  return json;
}

function valueOf(text: string, form: FormField["form"]["kind"], language: Language): unknown {
  switch (form) {
    case "number":
    case "percent":
      return numberText(text, form, language) ?? text;
    case "whole": {
      const whole = numberText(text, "number", language);
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

/** Percent may be typed with or without its sign. */
function numberText(text: string, form: "number" | "percent", language: Language): string | undefined {
  const value = typedNumber(text, language);
  if (value === undefined) return undefined;
  return writeDecimal(form === "percent" && !text.endsWith("%") ? value.div(100) : value);
}

interface Refused {
  readonly field: FormField;
  readonly expected: Expected | undefined;
  readonly language: Language;
}

function faultOf(text: string, { field: { form }, expected, language }: Refused): FieldFault {
  if (form.kind === "month") return { code: "notMonth" };
  const isNumber = typedNumber(text, language) !== undefined;
  if (!isNumber) return { code: form.kind === "whole" ? "notWhole" : "notNumber" };
  switch (expected?.kind) {
    case "whole":
      return typeof valueOf(text, "whole", language) === "number"
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
