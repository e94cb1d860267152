import { type check as sv } from "../sv/check";
import { type Translation } from "../translation";

export const check: Translation<typeof sv> = {
  groups: {
    error: "ERRORS",
    warning: "WARNINGS",
    info: "INFORMATION",
    unknown: "CANNOT BE DECIDED",
    noted: "PASSED WITH A REMARK",
  },
  statuses: { fail: "Failed", unknown: "Cannot be decided", pass: "Passed" },
  severities: { error: "Error", warning: "Warning", info: "Information" },
  integrity: "The workbook's formulas",
  source: (citations) => `Source: ${citations}`,
  fix: (actions, grant) => `Fix: ${actions}. The ESF grant is then ${grant}`,
  balanced: "and the budget fully financed.",
  unbalanced: (balance) => `and the balance ${balance}.`,
  cells: (cells) => `Cells: ${cells}`,
  and: "and",
  counts: {
    errors: (count) => (count === 1 ? "1 error" : `${count} errors`),
    warnings: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
    infos: (count) => (count === 1 ? "1 remark" : `${count} remarks`),
    unknown: (count) => `${count} unknown`,
    passed: (count) => `${count} passed`,
  },
  rulesDate: (date) => `Rules read as of ${date}.`,
  parameters: {
    heading: (programme, date) => `${programme}, values in force on ${date}`,
    columns: { parameter: "parameter", value: "value", from: "in force from", source: "source" },
    verified: {
      read: "",
      partly: "partly confirmed",
      secondary: "second-hand source",
      unread: "not read in the original",
    },
    none: "No values are in force on that date.",
  },
};
