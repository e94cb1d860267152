import { type AdjustmentKind, type AdjustmentProblem } from "../../adjustments";
import { type Adjustment, type Id, type ListName, type Project } from "../../budget";
import { type IndirectBase } from "../../law";
import {
  adjustmentSentence,
  type AdjustmentWords,
  faultSentence,
  namesIn,
  type NameOf,
} from "../adjustmentSentence";
import { formatAmountText, formatDecimal, formatMonth, formatPercent } from "../formats";
import { type adjustments as sv } from "../sv/adjustments";
import { type Translation } from "../translation";
import { faults } from "./adjustmentFaults";
import { fields } from "./fields";
import { terms } from "./terms";

const kinds = {
  salary: "salaries",
  revision: "salary revision",
  onCost: "payroll on-cost",
  workload: "workload",
  costType: "cost type",
  participants: "attendance",
  shift: "moved project",
  extend: "extended project",
  dropCoFinancier: "without a co-financier",
  cash: "cash co-financing",
  grant: "ESF grant",
  indirect: "indirect costs",
  call: "call",
  programme: "programming period",
  claims: "payments",
  coFinancingDelay: "later co-financing",
  line: "changed line",
  removeLine: "removed line",
} as const satisfies Record<AdjustmentKind, string>;

const row = {
  organisations: "Organisation",
  subProjects: "Sub-project",
  staff: "Staff line",
  costs: "Cost line",
  participants: "Participant line",
  inKind: "In-kind line",
  income: "Income line",
  "financing.cash": "Cash line",
} as const satisfies Record<ListName, string>;

const base = { staff: "staff costs", direct: "direct costs" } as const satisfies Record<IndirectBase, string>;

const sentences: AdjustmentWords = {
  salary: ({ factor, organisation, role }, nameOf) =>
    `Salaries${forRole(role)}${at(organisation, nameOf)} × ${number(factor)}`,
  revision: ({ rate }) => `Salary revision of ${percent(rate)} a year`,
  onCost: ({ rate, organisation }, nameOf) => `Payroll on-cost${at(organisation, nameOf)} ${percent(rate)}`,
  workload: ({ factor, organisation, role }, nameOf) =>
    `Workload${forRole(role)}${at(organisation, nameOf)} × ${number(factor)}`,
  costType: ({ type, factor }) => `${terms.costKey[type]} × ${number(factor)}`,
  participants: ({ factor, organisation }, nameOf) =>
    `Participants' attendance${at(organisation, nameOf)} × ${number(factor)}`,
  shift: ({ months }) => `The whole project ${moved(months)}`,
  extend: ({ months }) => `The project ends ${moved(months)}`,
  dropCoFinancier: ({ organisation }, nameOf) => `Without ${nameOf(organisation)}`,
  cash: ({ organisation, amount }, nameOf) =>
    `Cash co-financing from ${nameOf(organisation)}: ${kronor(amount)}`,
  grant: (terms) =>
    terms.mode === "max" ? "ESF grant as high as its bounds allow" : `ESF grant: ${kronor(terms.amount)}`,
  indirect: (given) => {
    const rate = given.rate === undefined ? "" : `, ${percent(given.rate)}`;
    const of = given.base === undefined ? "" : ` of ${base[given.base]}`;
    return `Indirect costs: ${terms.indirectOption[given.option]}${given.option === "custom" ? rate + of : ""}`;
  },
  call: ({ call }) => (call.id === undefined ? "Another call" : `Call ${call.id}`),
  programme: ({ programme, area }) =>
    `${terms.programme[programme]}${area === undefined ? "" : `, area ${area}`}`,
  claims: ({ claimMonths, lagMonths, advance, holdBackRate, finalLagMonths }) => {
    const parts = [
      claimMonths === undefined ? [] : [`a claim for ${monthsText(claimMonths)} at a time`],
      lagMonths === undefined ? [] : [`payment after ${monthsText(lagMonths)}`],
      advance === undefined
        ? []
        : [`advance of ${kronor(advance.amount)} in ${formatMonth(advance.month, "en")}`],
      holdBackRate === undefined ? [] : [`${percent(holdBackRate)} held back`],
      finalLagMonths === undefined ? [] : [`final payment after another ${monthsText(finalLagMonths)}`],
    ].flat();
    return `Payments: ${parts.length === 0 ? "terms unchanged" : parts.join(", ")}`;
  },
  coFinancingDelay: ({ organisation, months }, nameOf) =>
    `Cash co-financing from ${nameOf(organisation)} ${moved(months)}`,
  line: ({ list, id, field, value }, nameOf) =>
    `${rowName(list, id, nameOf)}: ${fieldName(field)} becomes ${setTo(field, value, nameOf)}`,
  removeLine: ({ list, id }, nameOf) => `${rowName(list, id, nameOf)} is removed`,
};

interface Figure {
  readonly toFixed: () => string;
}

function number(figure: Figure): string {
  return formatDecimal(figure.toFixed(), "en");
}

function percent(rate: Figure & { readonly times: (factor: number) => Figure }): string {
  return formatPercent(rate.times(100).toFixed(), "en");
}

function kronor(amount: Figure): string {
  return formatAmountText(amount.toFixed(), "en");
}

function forRole(role: string | undefined): string {
  return role === undefined ? "" : ` of ${role}`;
}

function at(organisation: Id | undefined, nameOf: NameOf): string {
  return organisation === undefined ? "" : ` at ${nameOf(organisation)}`;
}

function monthsText(count: number): string {
  return count === 1 ? "1 month" : `${count} months`;
}

function moved(months: number): string {
  return `${monthsText(Math.abs(months))} ${months < 0 ? "earlier" : "later"}`;
}

function rowName(list: ListName, id: Id, nameOf: NameOf): string {
  return `${row[list]} ${list === "organisations" ? nameOf(id) : id}`;
}

function fieldName(field: string): string {
  return new Map<string, string>(Object.entries(fields)).get(field) ?? field;
}

function setTo(field: string, value: string | number | boolean, nameOf: NameOf): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  if (field === "organisation") return nameOf(text);
  return /^-?\d+\.\d+$/.test(text) ? formatDecimal(text, "en") : text;
}

export const adjustments: Translation<typeof sv> = {
  describeIn: (project: Project, adjustment: Adjustment) =>
    adjustmentSentence(sentences, adjustment, namesIn(project)),
  sentence: (problem: AdjustmentProblem) =>
    `Adjustment ${problem.index + 1} (${kinds[problem.kind]}): ${faultSentence(faults, problem)}.`,
};
