import { type Project } from "../../../budget";
import { type TableId } from "../../layout";
import { adjustmentFields } from "./cellValue";
import { costMonthRows, finsamRows } from "./plan";

/** The lines of a project that are the rows of an input table, in their order; `fieldAt` reads their fields. */
export function linesOf(table: TableId, project: Project): readonly object[] {
  switch (table) {
    case "organisations":
    case "subProjects":
    case "staff":
    case "costs":
    case "participants":
    case "inKind":
    case "income":
      return project[table];
    case "phases":
      return project.project.phases ?? [];
    case "costMonths":
      return costMonthRows(project);
    case "cash":
      return project.financing.cash;
    case "finsam":
      return finsamRows(project);
    case "outcomes":
      return outcomeRows(project);
    case "scenarios":
      return project.scenarios.flatMap(({ name, adjustments }) =>
        adjustments.length === 0
          ? [adjustmentFields(name, undefined)]
          : adjustments.map((adjustment) => adjustmentFields(name, adjustment)),
      );
  }
}

function outcomeRows({ outcomes = {} }: Project): object[] {
  return (["toWorkOrStudies", "closerToWork", "otherSupport"] as const).map((outcome) => ({
    outcome,
    ...(outcomes[outcome] === undefined ? {} : { people: outcomes[outcome] }),
  }));
}
