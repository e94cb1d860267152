import { type Project } from "../../budget";
import { isoDate } from "../../calendar";
import { type Language, words } from "../../i18n";

/** A project to begin from: two years of ESF+, one organisation, nothing budgeted. The names say what to overwrite. */
export function blankProject(language: Language): Project {
  const { newProject } = words(language).cli;
  return {
    project: {
      name: newProject.name,
      programme: "esf-plus-2021-2027",
      start: isoDate(2027, 1, 1),
      end: isoDate(2028, 12, 31),
      owner: "projektagare",
    },
    organisations: [{ id: "projektagare", name: newProject.owner, kind: "municipality", roles: ["owner"] }],
    subProjects: [],
    staff: [],
    costs: [],
    participants: [],
    inKind: [],
    income: [],
    financing: { cash: [] },
    scenarios: [],
  };
}
