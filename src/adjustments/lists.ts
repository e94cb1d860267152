import {
  type CashLine,
  type CostLine,
  type Id,
  type IncomeLine,
  type InKindLine,
  type ListName,
  type Organisation,
  type ParticipantLine,
  type Project,
  type StaffLine,
  type SubProject,
} from "../budget";
import { type Fault } from "./problem";

/** The kind of line that each list holds. */
export interface LineOf {
  readonly organisations: Organisation;
  readonly subProjects: SubProject;
  readonly staff: StaffLine;
  readonly costs: CostLine;
  readonly participants: ParticipantLine;
  readonly inKind: InKindLine;
  readonly income: IncomeLine;
  readonly "financing.cash": CashLine;
}

export type AnyLine = LineOf[ListName];

export type Lists = { readonly [List in ListName]: readonly LineOf[List][] };

/** The lists of a project by their names in the project file. */
export function listsOf({ financing, ...project }: Project): Lists {
  const { organisations, subProjects, staff, costs, participants, inKind, income } = project;
  return {
    organisations,
    subProjects,
    staff,
    costs,
    participants,
    inKind,
    income,
    "financing.cash": financing.cash,
  };
}

/** The project with other lists in the place of its own. */
export function withLists(project: Project, lists: Partial<Lists>): Project {
  const { "financing.cash": cash, ...others } = lists;
  const financing = cash === undefined ? project.financing : { ...project.financing, cash };
  return { ...project, ...others, financing };
}

/** The fault that the list has no line with the id; none where it has. */
export function unknownIn(project: Project, list: ListName, id: Id): Fault<"unknownId">[] {
  const known = listsOf(project)[list].map((line) => line.id);
  return known.includes(id) ? [] : [{ code: "unknownId", list, id, known }];
}

/** What a line, or another object of the model, holds in the field; undefined where it does not have it. */
export function valueIn(line: object, field: string): unknown {
  return new Map<string, unknown>(Object.entries(line)).get(field);
}
