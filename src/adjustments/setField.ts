import { type ListName, type Project } from "../budget";
import { type AdjustmentOf } from "./adjustmentOf";
import { datesAstray } from "./datesAstray";
import { type FieldValue, readValue, shown } from "./expected";
import { lineField, settableFields } from "./lineFields";
import { lineAstray } from "./lineRules";
import { type AnyLine, listsOf, unknownIn, withLists } from "./lists";
import { appliedUnless, type Outcome, refused } from "./outcome";
import { type Fault } from "./problem";

/**
 * One field of one line set to a value, as the project file writes it. Refused exactly where the project file would
 * refuse the line: an unknown field, a value that the field cannot hold, a reference to nothing, a figure that the line
 * then lacks, dates out of order or outside the project.
 */
export function line(project: Project, adjustment: AdjustmentOf<"line">): Outcome {
  const { list, id, field } = adjustment;
  const unknown = unknownIn(project, list, id);
  if (unknown.length > 0) return refused(...unknown);
  const lines: readonly AnyLine[] = listsOf(project)[list];
  const index = lines.findIndex((each) => each.id === id);
  const path = `${list}[${index}]`;
  const reading = valueOf(project, adjustment, `${path}.${field}`);
  if (!reading.ok) return refused(reading.fault);
  const changed = lines.map((each) => (each.id === id ? { ...each, [field]: reading.value } : each));
  const after = withLists(project, { [list]: changed });
  const faults = [
    ...changed.flatMap((each) => (each.id === id ? lineAstray(after, list, each, path) : [])),
    ...(isTime(list, field) ? datesAstray(after) : []),
  ];
  return appliedUnless(faults, after);
}

type Reading =
  { readonly ok: true; readonly value: FieldValue } | { readonly ok: false; readonly fault: Fault };

function valueOf(
  project: Project,
  { list, field: name, value }: AdjustmentOf<"line">,
  path: string,
): Reading {
  const field = lineField(list, name);
  const known = settableFields(list);
  if (field === undefined)
    return { ok: false, fault: { code: "unknownField", list, field: shown(name), known } };
  if (field.kind === "fixed" || field.kind === "amounts") {
    return { ok: false, fault: { code: "fixedField", list, field: name, known } };
  }
  if (field.kind === "reference") {
    const [fault] = unknownIn(project, field.list, shown(value));
    return fault === undefined ? { ok: true, value } : { ok: false, fault };
  }
  const read = readValue(field, value);
  if (read !== undefined) return { ok: true, value: read };
  return { ok: false, fault: { code: "wrongValue", path, value: shown(value), expected: field } };
}

/** A cost's profile decides whether its amounts by month count, and so whether their months must lie in the project. */
function isTime(list: ListName, field: string): boolean {
  return ["start", "end", "month"].includes(field) || (list === "costs" && field === "profile");
}
