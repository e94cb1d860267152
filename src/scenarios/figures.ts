import { type Project } from "../budget";
import { type Month } from "../calendar";
import { type Calculation } from "../funding";
import { type Exact, exactToText, type Ore, oreToText } from "../money";
import { check, type Finding } from "../rules";

/** What the value of a key figure is, by its unit: whole öre, an exact share of the total, a month, a number of findings. */
export interface FigureValues {
  readonly kr: Ore;
  readonly share: Exact;
  readonly month: Month;
  readonly count: number;
}
export type FigureUnit = keyof FigureValues;

/** The key figures of a project with their units, in the order in which they are always shown. */
export const KEY_FIGURES = [
  { id: "total", unit: "kr" },
  { id: "cash", unit: "kr" },
  { id: "nonCash", unit: "kr" },
  { id: "grant", unit: "kr" },
  { id: "coFinancing", unit: "kr" },
  { id: "cashCoFinancing", unit: "kr" },
  { id: "balance", unit: "kr" },
  { id: "grantShare", unit: "share" },
  { id: "coFinancingShare", unit: "share" },
  { id: "liquidityNeed", unit: "kr" },
  { id: "liquidityMonth", unit: "month" },
  { id: "errors", unit: "count" },
  { id: "warnings", unit: "count" },
  { id: "infos", unit: "count" },
  { id: "unknown", unit: "count" },
] as const satisfies readonly { readonly id: string; readonly unit: FigureUnit }[];
export type FigureId = (typeof KEY_FIGURES)[number]["id"];

/** What a scenario is judged by at a glance, in the order in which it is shown. */
export const OVERVIEW_FIGURES: readonly FigureId[] = [
  "total",
  "grant",
  "coFinancing",
  "balance",
  "grantShare",
  "liquidityNeed",
  "errors",
  "warnings",
];

/** A key figure; without a value where there is none: no cash flow, no month in which the balance is negative. */
export type Figure = {
  readonly [Unit in FigureUnit]: {
    readonly id: FigureId;
    readonly unit: Unit;
    readonly value?: FigureValues[Unit];
  };
}[FigureUnit];

type ValueOf<Id extends FigureId> = FigureValues[Extract<
  (typeof KEY_FIGURES)[number],
  { readonly id: Id }
>["unit"]];
type Values = { readonly [Id in FigureId]: ValueOf<Id> | undefined };

/**
 * The key figures of a project, all of `KEY_FIGURES` in their order. The counts are of failing findings by severity and
 * of rules that cannot tell; `findings` are those of `check` where the caller already has them.
 */
export function figuresOf(
  project: Project,
  calculation: Calculation,
  findings: readonly Finding[] = check(project, calculation),
): Figure[] {
  const { budget, financing, cashFlow } = calculation;
  const failed = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.status === "fail" && finding.severity === severity).length;
  const values: Values = {
    total: budget.totals.total,
    cash: budget.totals.cash,
    nonCash: budget.totals.nonCash,
    grant: financing.grant,
    coFinancing: financing.coFinancing,
    cashCoFinancing: financing.cashCoFinancing,
    balance: financing.balance,
    grantShare: financing.grantShare,
    coFinancingShare: financing.coFinancingShare,
    liquidityNeed: cashFlow?.liquidityNeed,
    liquidityMonth: cashFlow?.deepest,
    errors: failed("error"),
    warnings: failed("warning"),
    infos: failed("info"),
    unknown: findings.filter(({ status }) => status === "unknown").length,
  };
  return KEY_FIGURES.map((figure) => withValue(figure, values));
}

function withValue({ id, unit }: (typeof KEY_FIGURES)[number], values: Values): Figure {
  switch (unit) {
    case "kr":
      return { id, unit, ...given(values[id]) };
    case "share":
      return { id, unit, ...given(values[id]) };
    case "month":
      return { id, unit, ...given(values[id]) };
    case "count":
      return { id, unit, ...given(values[id]) };
  }
}

function given<Value>(value: Value | undefined): { readonly value?: Value } {
  return value === undefined ? {} : { value };
}

/** A value as documents write it: kronor with two decimals, shares with twelve; undefined where the figure has none. */
export function figureText(figure: Figure): string | undefined {
  if (figure.value === undefined) return undefined;
  switch (figure.unit) {
    case "kr":
      return oreToText(figure.value);
    case "share":
      return shareText(figure.value);
    case "month":
      return figure.value;
    case "count":
      return String(figure.value);
  }
}

export function shareText(share: Exact): string {
  return exactToText(share, 12);
}
