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
import { faults } from "./adjustmentFaults";
import { fields } from "./fields";
import { terms } from "./terms";

const kinds = {
  salary: "löner",
  revision: "löneökning",
  onCost: "lönekostnadspåslag",
  workload: "tjänstgöringsgrad",
  costType: "kostnadsslag",
  participants: "närvaro",
  shift: "flyttad projekttid",
  extend: "förlängd projekttid",
  dropCoFinancier: "utan medfinansiär",
  cash: "kontant medfinansiering",
  grant: "ESF-stöd",
  indirect: "indirekta kostnader",
  call: "utlysning",
  programme: "programperiod",
  claims: "utbetalningar",
  coFinancingDelay: "senare medfinansiering",
  line: "ändrad rad",
  removeLine: "borttagen rad",
} as const satisfies Record<AdjustmentKind, string>;

const row = {
  organisations: "Organisationen",
  subProjects: "Delprojektet",
  staff: "Personalrad",
  costs: "Kostnadsrad",
  participants: "Deltagarrad",
  inKind: "Bidragsrad",
  income: "Intäktsrad",
  "financing.cash": "Kontantrad",
} as const satisfies Record<ListName, string>;

const base = { staff: "personal", direct: "direkta kostnader" } as const satisfies Record<
  IndirectBase,
  string
>;

const sentences: AdjustmentWords = {
  salary: ({ factor, organisation, role }, nameOf) =>
    `Löner${forRole(role)}${at(organisation, nameOf)} × ${number(factor)}`,
  revision: ({ rate }) => `Löneökning ${percent(rate)} per år`,
  onCost: ({ rate, organisation }, nameOf) =>
    `Lönekostnadspåslag${at(organisation, nameOf)} ${percent(rate)}`,
  workload: ({ factor, organisation, role }, nameOf) =>
    `Tjänstgöringsgrad${forRole(role)}${at(organisation, nameOf)} × ${number(factor)}`,
  costType: ({ type, factor }) => `${terms.costKey[type]} × ${number(factor)}`,
  participants: ({ factor, organisation }, nameOf) =>
    `Deltagarnas närvaro${at(organisation, nameOf)} × ${number(factor)}`,
  shift: ({ months }) => `Hela projektet ${moved(months)}`,
  extend: ({ months }) => `Projektet slutar ${moved(months)}`,
  dropCoFinancier: ({ organisation }, nameOf) => `Utan ${nameOf(organisation)}`,
  cash: ({ organisation, amount }, nameOf) =>
    `Kontant medfinansiering från ${nameOf(organisation)}: ${kronor(amount)}`,
  grant: (terms) =>
    terms.mode === "max" ? "ESF-stöd så högt som gränserna medger" : `ESF-stöd: ${kronor(terms.amount)}`,
  indirect: (given) => {
    const rate = given.rate === undefined ? "" : `, ${percent(given.rate)}`;
    const of = given.base === undefined ? "" : ` av ${base[given.base]}`;
    return `Indirekta kostnader: ${terms.indirectOption[given.option]}${given.option === "custom" ? rate + of : ""}`;
  },
  call: ({ call }) => (call.id === undefined ? "En annan utlysning" : `Utlysning ${call.id}`),
  programme: ({ programme, area }) =>
    `${terms.programme[programme]}${area === undefined ? "" : `, område ${area}`}`,
  claims: ({ claimMonths, lagMonths, advance, holdBackRate, finalLagMonths }) => {
    const parts = [
      claimMonths === undefined ? [] : [`ansökan för ${monthsText(claimMonths)} i taget`],
      lagMonths === undefined ? [] : [`betalning efter ${monthsText(lagMonths)}`],
      advance === undefined
        ? []
        : [`förskott ${kronor(advance.amount)} i ${formatMonth(advance.month, "sv")}`],
      holdBackRate === undefined ? [] : [`${percent(holdBackRate)} hålls inne`],
      finalLagMonths === undefined ? [] : [`slutbetalning efter ytterligare ${monthsText(finalLagMonths)}`],
    ].flat();
    return `Utbetalningar: ${parts.length === 0 ? "oförändrade villkor" : parts.join(", ")}`;
  },
  coFinancingDelay: ({ organisation, months }, nameOf) =>
    `Kontant medfinansiering från ${nameOf(organisation)} ${moved(months)}`,
  line: ({ list, id, field, value }, nameOf) =>
    `${rowName(list, id, nameOf)}: ${fieldName(field)} blir ${setTo(field, value, nameOf)}`,
  removeLine: ({ list, id }, nameOf) => `${rowName(list, id, nameOf)} tas bort`,
};

interface Figure {
  readonly toFixed: () => string;
}

function number(figure: Figure): string {
  return formatDecimal(figure.toFixed(), "sv");
}

function percent(rate: Figure & { readonly times: (factor: number) => Figure }): string {
  return formatPercent(rate.times(100).toFixed(), "sv");
}

function kronor(amount: Figure): string {
  return formatAmountText(amount.toFixed(), "sv");
}

function forRole(role: string | undefined): string {
  return role === undefined ? "" : ` för ${role}`;
}

function at(organisation: Id | undefined, nameOf: NameOf): string {
  return organisation === undefined ? "" : ` hos ${nameOf(organisation)}`;
}

function monthsText(count: number): string {
  return count === 1 ? "1 månad" : `${count} månader`;
}

function moved(months: number): string {
  return `${monthsText(Math.abs(months))} ${months < 0 ? "tidigare" : "senare"}`;
}

function rowName(list: ListName, id: Id, nameOf: NameOf): string {
  return `${row[list]} ${list === "organisations" ? nameOf(id) : id}`;
}

function fieldName(field: string): string {
  return new Map<string, string>(Object.entries(fields)).get(field) ?? field;
}

function setTo(field: string, value: string | number | boolean, nameOf: NameOf): string {
  if (typeof value === "boolean") return value ? "ja" : "nej";
  const text = String(value);
  if (field === "organisation") return nameOf(text);
  return /^-?\d+\.\d+$/.test(text) ? formatDecimal(text, "sv") : text;
}

/** Ändringar: vad de gör, och varför de inte går att göra. */
export const adjustments = {
  /** Vad en ändring gör, med organisationernas namn i projektet. */
  describeIn: (project: Project, adjustment: Adjustment) =>
    adjustmentSentence(sentences, adjustment, namesIn(project)),
  /** Varför en ändring inte går att göra. */
  sentence: (problem: AdjustmentProblem) =>
    `Ändring ${problem.index + 1} (${kinds[problem.kind]}): ${faultSentence(faults, problem)}.`,
} as const;
