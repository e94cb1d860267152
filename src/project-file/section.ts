import { z } from "zod";

import { type Condition, type Expected, type Problem } from "./problem";
import { notExpected, refuse, type Refused } from "./refusal";

/*
 * Objects of a project file: fields that stand for themselves, and rules between the fields of one object.
 */

/**
 * An object with these fields and no others. zod names the fields that are unknown; the names that are known travel
 * as the issue's message, one a line, since an issue carries nothing else of its schema.
 */
export function section<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(shape).join("\n") : undefined),
  });
}

/** What a rule may ask of an object: fields that the file gives, and their values where those could be read. */
interface Given {
  readonly has: (field: string) => boolean;
  readonly value: (field: string) => unknown;
}

/** A broken rule: the problem, at the object itself or at one of its fields. */
export interface Breach {
  readonly field?: string;
  readonly problemAt: (refused: Refused) => Problem;
}

export type FieldRule = (given: Given) => readonly Breach[];

/** The schema with a rule between its fields, which is checked also when some of them could not be read. */
export function ruled<Schema extends z.ZodType>(schema: Schema, rule: FieldRule): Schema {
  return schema.superRefine(
    (value, context) => {
      for (const { field, problemAt } of rule(givenIn(value))) {
        context.issues.push(refuse(value, problemAt, field === undefined ? [] : [field]));
      }
    },
    { when: ({ value }) => isObject(value) },
  );
}

function givenIn(value: unknown): Given {
  const fields = new Map<string, unknown>(isObject(value) ? Object.entries(value) : []);
  return { has: (field) => fields.has(field), value: (field) => fields.get(field) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The breach that a field is missing which another field of the object asks for. */
export function lacks(field: string, expected: Expected, condition?: Condition): Breach {
  return { field, problemAt: notExpected(expected, condition) };
}

/**
 * Exactly one of the alternatives must be given, and given whole: `[["amount"], ["hours", "hourlyRate"]]`.
 * `expected` says what the missing field of a half-given alternative may hold.
 */
export function oneOf(
  alternatives: readonly (readonly string[])[],
  expected: (field: string) => Expected,
): FieldRule {
  return (given) => {
    const begun = alternatives.filter((fields) => fields.some(given.has));
    if (begun.length > 1) {
      const both = begun.flat().filter(given.has);
      return [
        { problemAt: ({ path }) => ({ code: "severalAlternatives", path, given: both, alternatives }) },
      ];
    }
    const [only] = begun;
    if (only === undefined)
      return [{ problemAt: ({ path }) => ({ code: "noAlternative", path, alternatives }) }];
    return only.filter((field) => !given.has(field)).map((field) => lacks(field, expected(field)));
  };
}

/** The JSON Schema of `oneOf`. */
export function oneOfForm(alternatives: readonly (readonly string[])[]): { oneOf: { required: string[] }[] } {
  return { oneOf: alternatives.map((fields) => ({ required: [...fields] })) };
}

/** The JSON Schema of "where this field has this value, those are required". */
export function requiredWhere(
  field: string,
  value: string,
  required: readonly string[],
): Record<string, unknown> {
  return {
    if: { properties: { [field]: { const: value } }, required: [field] },
    then: { required: [...required] },
  };
}
