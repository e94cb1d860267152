import { type Expected, type LineCondition } from "../../adjustments";
import { type ListName } from "../../budget";
import { type FaultWords, firstFew } from "../adjustmentSentence";
import { formatAmountText, formatDecimal } from "../formats";
import { nameOf } from "../problemSentence";
import { fields } from "./fields";

/** Each sentence: what hinders the adjustment, what is allowed and what can be done instead. */
export const faults: FaultWords = {
  wrongParameter: ({ parameter, value, expected }) =>
    `${nameOf(parameter, fields, parameter)} is ${value}; allowed is ${allowed(expected)}`,
  unknownId: ({ list, id, known }) =>
    `there is no ${one[list]} “${id}”; ${known.length === 0 ? "the list is empty" : `choose among ${firstFew(known)}`}`,
  noLine: ({ list, conditions, known }) => {
    const choices = known.length === 0 ? "" : `; there are lines with ${firstFew(known)}`;
    return `there is no ${one[list]}${conditions.map(conditionText).join("")} to change${choices}`;
  },
  unknownField: ({ list, field, known }) =>
    `${one[list]} has no field “${field}”; choose among ${known.join(", ")}`,
  fixedField: ({ list, field, known }) =>
    `the field “${field}” of ${one[list]} cannot be set to a single value; choose among ${known.join(", ")}`,
  wrongValue: ({ path, value, expected }) =>
    `${place(path)} would become ${value === "" ? "empty" : value}; allowed is ${allowed(expected)}`,
  missingField: ({ path, condition }) => {
    const why =
      condition === undefined
        ? "is required"
        : `is required where ${fieldName(condition.field)} is ${condition.value}`;
    return `${place(path)} is missing and ${why}; give it first`;
  },
  notOneAlternative: ({ path, alternatives }) =>
    `${path} would not have exactly one of ${alternatives.map(together).join(" or ")}; replace the line instead`,
  keyByMonth: ({ path }) =>
    `${path} would be an amount a month, but a key shares a total; choose even, start or end`,
  keysTooLarge: ({ value, limit }) =>
    `the keys together become ${decimalText(value)}; allowed is below ${decimalText(String(limit))}`,
  wrongOrder: ({ path, value, earliest }) =>
    `${place(path)} would become ${value}; allowed is ${earliest} at the earliest`,
  outsideProject: ({ path, value, start, end }) =>
    `${place(path)} is ${value}, outside the project ${start}–${end}; move it first`,
  overlappingPhases: ({ path, other }) =>
    `the phase ${path} would overlap ${other}; choose a number of months that keeps the boundary between them`,
  projectTooLong: ({ months, limit }) =>
    `the project would become ${months} months long; allowed is ${limit} at most`,
  inFinsamKey: ({ organisation }) =>
    `${organisation} has a part in the means of the coordination association (finsam) and cannot be dropped alone; change that key first`,
  cashBelowOthers: ({ organisation, amount, others, lines }) =>
    `${organisation} is to pay ${kronor(amount)} in all, but the lines ${lines.join(", ")} already come to ${kronor(others)}; change or remove them first`,
  stillUsed: ({ list, id, by }) =>
    `${one[list]} “${id}” is used by ${firstFew(by)} and cannot be removed; change those first`,
};

const one = {
  organisations: "organisation",
  subProjects: "sub-project",
  staff: "staff line",
  costs: "cost line",
  participants: "participant line",
  inKind: "in-kind line",
  income: "income line",
  "financing.cash": "cash line",
} as const satisfies Record<ListName, string>;

function conditionText({ field, value }: LineCondition): string {
  return {
    organisation: ` at ${value}`,
    role: ` with the role “${value}”`,
    type: ` of the type ${value}`,
    method: ` with the method ${value}`,
  }[field];
}

function place(path: string): string {
  return `${path} (${nameOf(path, fields, "the value")})`;
}

function fieldName(field: string): string {
  return nameOf(field, fields, field);
}

function together(names: readonly string[]): string {
  return names.join(" and ");
}

function allowed(expected: Expected): string {
  switch (expected.kind) {
    case "text":
      return "text with a visible character, 10,000 at most";
    case "flag":
      return "true or false";
    case "date":
      return "a date YYYY-MM-DD, 1900–2100";
    case "month":
      return "a month YYYY-MM, 1900–2100";
    case "choice":
      return expected.choices.join(", ");
    case "whole":
      return `a whole number from ${decimalText(String(expected.min))} to ${decimalText(String(expected.max))}`;
    case "decimal": {
      const { min, max, aboveMin } = expected.range;
      const from = `${aboveMin ? "above" : "from"} ${decimalText(String(min))}`;
      const fineness = expected.decimals < 20 ? `, with ${expected.decimals} decimals at most` : "";
      return `${from} to ${decimalText(String(max))}${fineness}`;
    }
  }
}

function decimalText(plain: string): string {
  return formatDecimal(plain, "en");
}

function kronor(plain: string): string {
  return formatAmountText(plain, "en");
}
