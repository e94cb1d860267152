import { type cli as sv } from "../sv/cli";
import { type Translation } from "../translation";

export const cli: Translation<typeof sv> = {
  usage: (commands) =>
    `Delfin calculates and checks budgets of projects part-financed by the European Social Fund.

Usage: delfin COMMAND FILE [options]

${commands}

Exit status: 0 all went well, 1 a check failed as an error, 2 the input could not be read.`,
  operandNames: {
    file: "FILE",
    otherFile: "OTHER_FILE",
    workbook: "WORKBOOK.xlsx",
    newWorkbook: "NEW.xlsx",
    figure: "FIGURE",
  },
  languageOption: "--lang sv|en   language; the system's otherwise",
  commands: {
    report: "costs, financing and cash flow of a project",
    check: "the checks: what is wrong, why, and what mends it",
    compare: "what differs between two files: lines, amounts and checks",
    new: "a new workbook: empty, of an example or of a project file",
    explain: "how a figure comes about, step by step; without a figure: which there are",
    export: "the project of a workbook as a project file, on the standard output",
    proof: "a proof to keep and sign: report, checks, numbers of law and the checksum of the file",
    rules: "the numbers of law in force, with their source",
    scenarios: "the file's scenarios and ready questions, compared with the budget as it is",
  },
  unknownCommand: (given, nearest) => `Unknown command “${given}”. ${nearest}`,
  didYouMean: (command) => `Did you mean “${command}”?`,
  knownCommands: (commands) => `The commands are ${commands}.`,
  unknownOption: (option, command) =>
    `${command} has no option “${option}”. Type “delfin ${command} --help” to see the options.`,
  optionWithoutValue: (option, allowed) => `The option ${option} needs a value: ${allowed}.`,
  optionValue: (option, given, allowed) => `The option ${option} is “${given}”; allowed is ${allowed}.`,
  newProject: { name: "New project", owner: "The project owner's name" },
  written: (file) => `Wrote ${file}.`,
  notAnXlsxName: (file) => `The new workbook is called ${file}; its name must end with .xlsx.`,
  fileExists: (file) => `The file ${file} exists already and is not overwritten. Choose another name.`,
  notBoth: (one, other) => `Give ${one} or ${other}, not both.`,
  isoDate: "a date like 2018-01-01",
  unknownCall: (id) =>
    `The call “${id}” is not known. Write its terms under call in the project file instead.`,
  operands: (command, wanted, given) =>
    wanted === ""
      ? `“${command}” takes no file, but got ${given}.`
      : `“${command}” wants ${wanted}, but got ${given} file${given === 1 ? "" : "s"}.`,
  noSuchFile: (file) => `There is no file ${file}. Check its name and folder.`,
  isFolder: (file) => `${file} is a folder. Give a project file (.delfin.json).`,
  noAccess: (file) => `The file ${file} may not be read. Check the permissions.`,
  unreadable: (file, reason) => `The file ${file} could not be read: ${reason}.`,
  notReadable: (file, count) =>
    count === 1 ? `${file} could not be read: one mistake.` : `${file} could not be read: ${count} mistakes.`,
  amountTooLarge: (file) =>
    `${file}: an amount that follows lies beyond ±90,000,000,000,000 kr. Check quantities, prices and salaries.`,
  unexpected: (message) =>
    `Delfin met an error of its own (${message}). The file is untouched. Please report it with the command that caused it.`,
};
