import { z } from "zod";

import { type Adjustment, type Project } from "../budget";
import { Decimal, writeDecimal } from "../money";
import { adjustment } from "./adjustments";
import { FORM_VERSION, projectFile } from "./projectFile";
import { fieldOf, isRecord, itemsOf } from "./raw";

/**
 * The JSON text of a project file: the fields in the order of the form, decimals as texts without exponent, lists
 * that are empty left out, two spaces a level, a line break at the end. `readProject` gives the same project back.
 */
export function writeProject(project: Project): string {
  return `${JSON.stringify(plain({ delfin: FORM_VERSION, ...project }, projectFile), undefined, 2)}\n`;
}

/** The JSON value of one adjustment, as it stands in a scenario of a project file. */
export function writeAdjustment(given: Adjustment): unknown {
  return plain(given, adjustment);
}

/** The JSON value of a part of the model; the schema that reads the part gives its fields and their order. */
function plain(value: unknown, schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodObject) return plainObject(value, schema.shape);
  if (schema instanceof z.ZodArray) return itemsOf(value).map((item) => plain(item, schema.element));
  if (schema instanceof z.ZodDiscriminatedUnion) return plain(value, optionFor(value, schema.options));
  const inner = innerOf(schema);
  return inner === undefined ? plainScalar(value) : plain(value, inner);
}

function plainObject(value: unknown, shape: z.core.$ZodShape): Record<string, unknown> {
  const written: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const given = fieldOf(value, name);
    if (given === undefined) continue;
    const inner = plain(given, schema);
    if (!(schema instanceof z.ZodDefault && isEmpty(inner))) written[name] = inner;
  }
  return written;
}

function isEmpty(written: unknown): boolean {
  return Array.isArray(written)
    ? written.length === 0
    : isRecord(written) && Object.keys(written).length === 0;
}

function optionFor(value: unknown, options: readonly z.core.$ZodType[]): z.core.$ZodType {
  const kind = fieldOf(value, "kind");
  const option = options.find((candidate) => kindOf(candidate) === kind);
  if (option === undefined) throw new TypeError(`the form knows no adjustment of kind ${String(kind)}`);
  return option;
}

function kindOf(schema: z.core.$ZodType): unknown {
  if (!(schema instanceof z.ZodObject)) {
    const inner = innerOf(schema);
    return inner === undefined ? undefined : kindOf(inner);
  }
  const kind: unknown = schema.shape["kind"];
  return kind instanceof z.ZodLiteral ? kind.value : undefined;
}

/** The schema inside one that only adds a default, a step or absence. */
function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodPipe) return schema.in;
  return schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional ? schema.unwrap() : undefined;
}

function plainScalar(value: unknown): unknown {
  if (value instanceof Decimal) return writeDecimal(value);
  if (!(value instanceof Map)) return value;
  const amounts: readonly (readonly [unknown, unknown])[] = [...value];
  return Object.fromEntries(amounts.map(([month, amount]) => [String(month), plainScalar(amount)]));
}
