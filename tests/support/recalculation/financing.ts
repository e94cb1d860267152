import { amountText, type Ore, sumOfOre, toKronor, toOre } from "./amounts";
import { type CalendarMonth } from "./calendar";
import { type CashCoFinancing, givenCash, keyedCash, sumOfCash } from "./coFinancing";
import { type CostTables } from "./costTables";
import { type ProjectFile } from "./projectFile";
import { Rational } from "./rational";
import { type CoFinancingJson, type FinancingJson, type GrantBoundJson } from "./report";

export interface Financing {
  readonly grant: Ore;
  readonly bounds: readonly GrantBound[];
  readonly cash: readonly CashCoFinancing[];
}

interface GrantBound {
  readonly bound: GrantBoundJson["bound"];
  readonly amount: Ore;
}

/** Section 5 of docs/domain.md. */
export function financingOf(
  file: ProjectFile,
  months: readonly CalendarMonth[],
  tables: CostTables,
): Financing {
  const { total, nonCash } = tables.totals;
  const given = givenCash(file, months);
  const beforeKeys = sumOfCash(given) + nonCash;
  const bounds = grantBounds(file, tables, beforeKeys);
  const { grant: terms } = file.financing;
  const grant = terms.mode === "fixed" ? toOre(terms.amount) : largest(0n, smallestBound(bounds));
  return { grant, bounds, cash: [...given, ...keyedCash(file, months, total - grant - beforeKeys)] };
}

export function financingJson(file: ProjectFile, tables: CostTables, financing: Financing): FinancingJson {
  const { total, nonCash } = tables.totals;
  const cash = sumOfCash(financing.cash);
  const coFinancing = cash + nonCash;
  const smallest = smallestBound(financing.bounds);
  return {
    grant: amountText(financing.grant),
    grantBounds: financing.bounds.map(({ bound, amount }) => ({
      bound,
      amount: amountText(amount),
      binds: amount === smallest,
    })),
    cashCoFinancing: amountText(cash),
    coFinancing: amountText(coFinancing),
    balance: amountText(total - financing.grant - coFinancing),
    grantShare: shareText(financing.grant, total),
    coFinancingShare: shareText(coFinancing, total),
    byOrganisation: Object.fromEntries(
      file.organisations.map(({ id }) => [id, coFinancingOf(id, tables, financing)]),
    ),
  };
}

function grantBounds(file: ProjectFile, tables: CostTables, coFinancing: Ore): readonly GrantBound[] {
  const { total, cash } = tables.totals;
  const { minCoFinancingShare, maxGrant } = file.call;
  const bounds: GrantBound[] = [];
  if (minCoFinancingShare !== undefined) {
    const kronor = Rational.one.minus(minCoFinancingShare).times(toKronor(total)).floor();
    bounds.push({ bound: "maxShare", amount: kronor * 100n });
  }
  bounds.push({ bound: "cash", amount: cash }, { bound: "remaining", amount: total - coFinancing });
  if (maxGrant !== undefined) bounds.push({ bound: "maxGrant", amount: toOre(maxGrant) });
  return bounds;
}

function coFinancingOf(id: string, tables: CostTables, financing: Financing): CoFinancingJson {
  const row = tables.byOrganisation[id];
  const cash = sumOfCash(financing.cash.filter((one) => one.organisation === id));
  const [participants, inKind] = [row?.participants ?? 0n, row?.inKind ?? 0n];
  return {
    cash: amountText(cash),
    participants: amountText(participants),
    inKind: amountText(inKind),
    total: amountText(sumOfOre([cash, participants, inKind])),
  };
}

function shareText(part: Ore, total: Ore): string {
  return (total === 0n ? Rational.zero : Rational.of(part, total)).toFixed(12);
}

function smallestBound(bounds: readonly GrantBound[]): Ore {
  return bounds.map(({ amount }) => amount).reduce((least, amount) => (amount < least ? amount : least));
}

function largest(a: Ore, b: Ore): Ore {
  return a > b ? a : b;
}
