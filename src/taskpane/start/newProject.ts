import { type OrganisationKind, type Project } from "../../budget";
import { readDate } from "../../calendar";
import { type ProgrammeId } from "../../law";

/** What the form of a new project holds, as typed. */
export interface NewProject {
  readonly name: string;
  readonly owner: string;
  readonly ownerKind: OrganisationKind;
  readonly programme: ProgrammeId;
  /** "" where none is chosen; so also the call. */
  readonly area: string;
  readonly call: string;
  readonly start: string;
  readonly end: string;
}

/** The fields that can be wrong; the rest are choices. */
export const CHECKED_FIELDS = ["name", "owner", "start", "end"] as const;
export type CheckedField = (typeof CHECKED_FIELDS)[number];

export type Fault = "noName" | "noOwner" | "noStart" | "noEnd" | "endBeforeStart";
export type Faults = Partial<Readonly<Record<CheckedField, Fault>>>;

/** A form filled in, or what is wrong in it. */
export type Filled =
  { readonly ok: true; readonly project: Project } | { readonly ok: false; readonly faults: Faults };

const OWNER = "projektagare";

export const EMPTY_FORM: NewProject = {
  name: "",
  owner: "",
  ownerKind: "municipality",
  programme: "esf-plus-2021-2027",
  area: "",
  call: "",
  start: "",
  end: "",
};

/** A project to begin from, with its owner and nothing budgeted; or every fault of the form at once. */
export function newProject(form: NewProject): Filled {
  const [start, end] = [readDate(form.start), readDate(form.end)];
  const [name, owner] = [form.name.trim(), form.owner.trim()];
  if (name === "" || owner === "" || start === undefined || end === undefined || end < start) {
    return {
      ok: false,
      faults: {
        ...(name === "" ? { name: "noName" } : {}),
        ...(owner === "" ? { owner: "noOwner" } : {}),
        ...(start === undefined ? { start: "noStart" } : {}),
        ...(end === undefined ? { end: "noEnd" } : {}),
        ...(start !== undefined && end !== undefined && end < start ? { end: "endBeforeStart" } : {}),
      },
    };
  }
  const { programme, area, call, ownerKind } = form;
  return {
    ok: true,
    project: {
      project: { name, programme, ...(area === "" ? {} : { area }), start, end, owner: OWNER },
      ...(call === "" ? {} : { call: { id: call } }),
      organisations: [{ id: OWNER, name: owner, kind: ownerKind, roles: ["owner"] }],
      subProjects: [],
      staff: [],
      costs: [],
      participants: [],
      inKind: [],
      income: [],
      financing: { cash: [] },
      scenarios: [],
    },
  };
}
