import { type Expected, type LineCondition } from "../../adjustments";
import { type ListName } from "../../budget";
import { type FaultWords, firstFew } from "../adjustmentSentence";
import { formatAmountText, formatDecimal } from "../formats";
import { nameOf } from "../problemSentence";
import { fields } from "./fields";

/** Varje mening: vad som hindrar ändringen, vad som är tillåtet och vad man kan göra i stället. */
export const faults: FaultWords = {
  wrongParameter: ({ parameter, value, expected }) =>
    `${nameOf(parameter, fields, parameter)} är ${value}; tillåtet är ${allowed(expected)}`,
  unknownId: ({ list, id, known }) =>
    `${one[list]} ”${id}” finns inte; ${known.length === 0 ? "listan är tom" : `välj bland ${firstFew(known)}`}`,
  noLine: ({ list, conditions, known }) => {
    const choices = known.length === 0 ? "" : `; det finns rader med ${firstFew(known)}`;
    return `ingen ${one[list]}${conditions.map(conditionText).join("")} finns att ändra${choices}`;
  },
  unknownField: ({ list, field, known }) =>
    `en ${one[list]} har inget fält ”${field}”; välj bland ${known.join(", ")}`,
  fixedField: ({ list, field, known }) =>
    `fältet ”${field}” på en ${one[list]} kan inte sättas till ett enda värde; välj bland ${known.join(", ")}`,
  wrongValue: ({ path, value, expected }) =>
    `${place(path)} skulle bli ${value === "" ? "tom" : value}; tillåtet är ${allowed(expected)}`,
  missingField: ({ path, condition }) => {
    const why =
      condition === undefined ? "krävs" : `krävs när ${fieldName(condition.field)} är ${condition.value}`;
    return `${place(path)} saknas och ${why}; ange den först`;
  },
  notOneAlternative: ({ path, alternatives }) =>
    `${path} skulle inte ha exakt en av uppgifterna ${alternatives.map(together).join(" eller ")}; byt ut raden i stället`,
  keyByMonth: ({ path }) =>
    `${path} vore ett belopp per månad, men ett fördelningstal delar en summa; välj even, start eller end`,
  keysTooLarge: ({ value, limit }) =>
    `fördelningstalen blir tillsammans ${decimalText(value)}; tillåtet är under ${decimalText(String(limit))}`,
  wrongOrder: ({ path, value, earliest }) =>
    `${place(path)} skulle bli ${value}; tillåtet är tidigast ${earliest}`,
  outsideProject: ({ path, value, start, end }) =>
    `${place(path)} är ${value}, utanför projekttiden ${start}–${end}; flytta den först`,
  overlappingPhases: ({ path, other }) =>
    `fasen ${path} skulle överlappa ${other}; välj ett antal månader där gränsen mellan dem finns kvar`,
  projectTooLong: ({ months, limit }) => `projektet skulle bli ${months} månader; tillåtet är högst ${limit}`,
  inFinsamKey: ({ organisation }) =>
    `${organisation} ingår i samordningsförbundets fördelning (finsam) och kan inte tas bort för sig; ändra fördelningen först`,
  cashBelowOthers: ({ organisation, amount, others, lines }) =>
    `${organisation} ska betala ${kronor(amount)} i allt, men raderna ${lines.join(", ")} är redan ${kronor(others)}; ändra eller ta bort dem först`,
  stillUsed: ({ list, id, by }) =>
    `${one[list]} ”${id}” används av ${firstFew(by)} och kan inte tas bort; ändra dem först`,
};

const one = {
  organisations: "organisation",
  subProjects: "delprojekt",
  staff: "personalrad",
  costs: "kostnadsrad",
  participants: "deltagarrad",
  inKind: "bidragsrad",
  income: "intäktsrad",
  "financing.cash": "kontantrad",
} as const satisfies Record<ListName, string>;

function conditionText({ field, value }: LineCondition): string {
  return {
    organisation: ` hos ${value}`,
    role: ` med rollen ”${value}”`,
    type: ` av slaget ${value}`,
    method: ` med beräkningssättet ${value}`,
  }[field];
}

/** `staff[2].workload (tjänstgöringsgraden)`. */
function place(path: string): string {
  return `${path} (${nameOf(path, fields, "uppgiften")})`;
}

function fieldName(field: string): string {
  return nameOf(field, fields, field);
}

function together(names: readonly string[]): string {
  return names.join(" och ");
}

function allowed(expected: Expected): string {
  switch (expected.kind) {
    case "text":
      return "text med minst ett synligt tecken, högst 10 000";
    case "flag":
      return "sant eller falskt (true, false)";
    case "date":
      return "ett datum ÅÅÅÅ-MM-DD, 1900–2100";
    case "month":
      return "en månad ÅÅÅÅ-MM, 1900–2100";
    case "choice":
      return expected.choices.join(", ");
    case "whole":
      return `ett heltal från ${decimalText(String(expected.min))} till ${decimalText(String(expected.max))}`;
    case "decimal": {
      const { min, max, aboveMin } = expected.range;
      const from = `${aboveMin ? "över" : "från"} ${decimalText(String(min))}`;
      const fineness = expected.decimals < 20 ? `, högst ${expected.decimals} decimaler` : "";
      return `${from} till ${decimalText(String(max))}${fineness}`;
    }
  }
}

function decimalText(plain: string): string {
  return formatDecimal(plain, "sv");
}

function kronor(plain: string): string {
  return formatAmountText(plain, "sv");
}
