import { type Project } from "../../budget";
import { type Finding } from "../../rules";

/** Where each subject that is no line of a list stands: the field that says most of it. */
const FIELDS: Readonly<Record<string, string>> = {
  project: "project.name",
  call: "call.minCoFinancingShare",
  financing: "financing.grant.mode",
  indirect: "indirect.option",
  cashFlow: "cashFlow.claimMonths",
};

/** A finding with the cells that its subjects stand in, by the cell of each path of the project file. */
export function withCells(
  finding: Finding,
  project: Project,
  cellOf: (path: string) => string | undefined,
): Finding {
  const cells = finding.subjects.flatMap((subject) => cellOf(pathOf(subject, project)) ?? []);
  return cells.length === 0 ? finding : { ...finding, cells };
}

/** `staff/s1` → `staff[0].id`, as paths of the project file count lines. */
function pathOf(subject: string, project: Project): string {
  const [list = "", id] = subject.split("/");
  if (id === undefined) return FIELDS[list] ?? list;
  const lines = linesOf(list, project);
  return `${list}[${lines.findIndex((line) => line.id === id)}].id`;
}

function linesOf(list: string, project: Project): readonly { readonly id: string }[] {
  switch (list) {
    case "organisations":
    case "subProjects":
    case "staff":
    case "costs":
    case "participants":
    case "inKind":
    case "income":
      return project[list];
    case "financing.cash":
      return project.financing.cash;
    default:
      return [];
  }
}
