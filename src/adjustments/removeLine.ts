import { type Id, type ListName, type Project } from "../budget";
import { type AdjustmentOf } from "./adjustmentOf";
import { type AnyLine, listsOf, unknownIn, valueIn, withLists } from "./lists";
import { applied, type Outcome, refused } from "./outcome";

/** One line gone. Refused for an organisation or a sub-project that something still refers to. */
export function removeLine(project: Project, { list, id }: AdjustmentOf<"removeLine">): Outcome {
  const unknown = unknownIn(project, list, id);
  if (unknown.length > 0) return refused(...unknown);
  const by = referencesTo(project, list, id);
  if (by.length > 0) return refused({ code: "stillUsed", list, id, by });
  const lines: readonly AnyLine[] = listsOf(project)[list];
  return applied(withLists(project, { [list]: lines.filter((line) => line.id !== id) }));
}

const BORNE = ["staff", "costs", "participants", "inKind", "financing.cash"] as const;

/** Paths of everything that refers to an organisation or a sub-project; scenarios refer to organisations too. */
function referencesTo(project: Project, list: ListName, id: Id): string[] {
  if (list !== "organisations" && list !== "subProjects") return [];
  const field = list === "organisations" ? "organisation" : "subProject";
  const lists = listsOf(project);
  const lines = BORNE.flatMap((name) => pathsTo(lists[name], name, field, id));
  return list === "subProjects" ? lines : [...lines, ...beyondLines(project, id)];
}

function beyondLines({ project, financing: { finsam }, scenarios }: Project, id: Id): string[] {
  const members = (["regions", "municipalities"] as const).flatMap((group) =>
    pathsTo(finsam?.[group] ?? [], `financing.finsam.${group}`, "organisation", id),
  );
  return [
    ...(project.owner === id ? ["project.owner"] : []),
    ...(finsam?.state === id ? ["financing.finsam.state"] : []),
    ...members,
    ...scenarios.flatMap(({ adjustments }, index) =>
      pathsTo(adjustments, `scenarios[${index}].adjustments`, "organisation", id),
    ),
  ];
}

function pathsTo(items: readonly object[], path: string, field: string, id: Id): string[] {
  return items.flatMap((item, index) => (valueIn(item, field) === id ? [`${path}[${index}].${field}`] : []));
}
