import { type Report } from "../project-file";

/** A figure of the report that differs. Absent `before`: only the later report has it; absent `after`: only the earlier. */
export interface ReportChange {
  /** Where it stands in the report, `byYear.2011.staff`, `cashFlow.2012-03.balance`: months by their name, not their position. */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** Every figure that differs between two reports, in the order of the earlier; those of the later alone come last. */
export function reportChanges(before: Report, after: Report): ReportChange[] {
  const [old, young] = [leavesOf(before), leavesOf(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((path) => {
    const [from, to] = [old.get(path), young.get(path)];
    if (from === to) return [];
    return [
      { path, ...(from === undefined ? {} : { before: from }), ...(to === undefined ? {} : { after: to }) },
    ];
  });
}

/** The figures of a report by their paths. Rows of a list are known by month, person or bound, so that a moved row is the same row. */
function leavesOf(report: Report): ReadonlyMap<string, string> {
  return new Map(leaves([], report));
}

function leaves(path: readonly string[], value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return [[path.join("."), String(value)]];
  }
  if (Array.isArray(value)) return value.flatMap((row: unknown) => leaves([...path, rowName(row)], row));
  return Object.entries(value ?? {}).flatMap(([key, part]) => leaves([...path, key], part));
}

const NAMES_OF_ROWS = ["person", "month", "bound"];

function rowName(row: unknown): string {
  const fields = new Map<string, unknown>(Object.entries(row ?? {}));
  return NAMES_OF_ROWS.flatMap((name) => (fields.has(name) ? [String(fields.get(name))] : [])).join(".");
}
