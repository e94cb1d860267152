import { type start as sv } from "../../sv/pane/start";
import { type Translation } from "../../translation";

export const start: Translation<typeof sv> = {
  heading: "New project budget",
  lead: "This workbook has no Delfin budget. Create the budget sheets here, open an example or read a project file.",
  undo: "The sheets are added at the end and existing sheets are not changed. The step clears Excel's undo list.",
  fields: {
    name: "Name of the project",
    owner: "Project owner",
    ownerKind: "Kind of owner",
    programme: "Programming period",
    area: "Programme area",
    call: "Call",
    start: "Project start",
    end: "Project end",
    sheets: "Language of the sheets",
  },
  noArea: "Not chosen",
  noCall: "None of the known ones",
  languages: { sv: "Swedish", en: "English" },
  terms: {
    minCoFinancingShare: "Co-financing, at least",
    maxGrant: "Maximum grant",
    maxMonths: "At most",
    months: (count) => `${count} months`,
  },
  notGiven: "not given",
  faults: {
    noName: "Write the name of the project, for example Steget Vidare.",
    noOwner: "Write the name of the organisation that owns the project.",
    noStart: "Choose the project's first day, for example 2027-01-01.",
    noEnd: "Choose the project's last day, for example 2028-12-31.",
    endBeforeStart: (start) =>
      `The end lies before the start, ${start}. Choose that day or a later one, or change the start.`,
  },
  create: "Create budget sheets",
  creating: "Creating the sheets …",
  created: (name) => `The sheets for ${name} are created.`,
  clashes: "Nothing was created: the workbook has these already",
  clashAdvice: "Rename or remove them, or open a new workbook.",
  clash: (name) => `The workbook already has ${name}. Rename or remove it.`,
  failed: "Nothing was created",
  examples: {
    heading: "Open an example",
    note: "The lines are made up and sum exactly to the amounts that are published.",
    open: "Open",
    years: (from, to) => (from === to ? from : `${from}–${to}`),
  },
  file: {
    heading: "Read a project file",
    label: "Project file (.delfin.json)",
    help: "The file is read here in the pane. Nothing leaves the computer.",
    unreadable: (name, count) => (count === 1 ? `${name} has one mistake` : `${name} has ${count} mistakes`),
    gone: (name) => `${name} could not be opened. Choose the file again.`,
    read: (name) => `${name} was read without mistakes.`,
    create: (project) => `Create budget sheets for ${project}`,
  },
};
