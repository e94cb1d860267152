import { type ListName } from "../budget";
import { nearest } from "./nearest";
import { type Step, pathText } from "./path";
import { linesOf, type Placed, placedItems } from "./placed";
import { type Problem } from "./problem";
import { fieldOf, itemsOf, valueAt } from "./raw";
import { readId } from "./scalars";
import { shown } from "./shown";

interface Reference {
  readonly path: readonly Step[];
  /** Undefined where there is none, or none that an id can be. */
  readonly id: string | undefined;
}

const LINES = [
  "staff",
  "costs",
  "participants",
  "inKind",
  "financing.cash",
] as const satisfies readonly ListName[];

/** References to organisations and sub-projects that the file does not have. */
export function unknownReferences(file: unknown): Problem[] {
  const organisations = linesOf(file, "organisations");
  if (organisations.length === 0) return noOrganisations(file);
  const finsam = ["regions", "municipalities"].flatMap((group) =>
    placedItems(file, ["financing", "finsam", group]),
  );
  const lines = LINES.flatMap((list) => linesOf(file, list));
  return [
    ...unknownAmong(organisations, "organisations", [
      { path: ["project", "owner"], id: readId(fieldOf(fieldOf(file, "project"), "owner")) },
      ...[...lines, ...finsam, ...adjustmentsOf(file)].map((line) => reference(line, "organisation")),
      {
        path: ["financing", "finsam", "state"],
        id: readId(valueAt(file, ["financing", "finsam", "state"])),
      },
    ]),
    ...unknownAmong(
      linesOf(file, "subProjects"),
      "subProjects",
      lines.map((line) => reference(line, "subProject")),
    ),
  ];
}

/** Without organisations every reference would be unknown; one problem says it all. */
function noOrganisations(file: unknown): Problem[] {
  return Array.isArray(fieldOf(file, "organisations")) ? [{ code: "emptyList", path: "organisations" }] : [];
}

function adjustmentsOf(file: unknown): Placed[] {
  return placedItems(file, ["scenarios"]).flatMap(({ value, path }) =>
    itemsOf(fieldOf(value, "adjustments")).map((adjustment, index) => ({
      value: adjustment,
      path: [...path, "adjustments", index],
    })),
  );
}

function reference({ value, path }: Placed, field: string): Reference {
  return { path: [...path, field], id: readId(fieldOf(value, field)) };
}

/**
 * A line that is wrong elsewhere still has its id. One whose id itself is wrong may be the one that is meant, so
 * nothing is said about references to its list before it is mended.
 */
function unknownAmong(known: readonly Placed[], list: ListName, references: readonly Reference[]): Problem[] {
  const ids = known.map(({ value }) => readId(fieldOf(value, "id"))).filter((id) => id !== undefined);
  if (ids.length < known.length) return [];
  const exists = new Set(ids);
  return references.flatMap(({ path, id }): Problem[] => {
    if (id === undefined || exists.has(id)) return [];
    const near = nearest(id, ids);
    const problem = { code: "unknownReference", path: pathText(path), value: shown(id), list } as const;
    return [near === undefined ? problem : { ...problem, nearest: near }];
  });
}
