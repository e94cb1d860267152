import { amountInMonth } from "../../budget";
import { type CashContribution, type OrganisationFunding } from "../../funding";
import { maxOre, subtractOre, sumOre, ZERO_ORE } from "../../money";
import { type Explanation, worked } from "./explanation";
import { figureName } from "./figureName";
import { contributionName } from "./contributions";
import { grantFigures } from "./grant";
import { amount, type Family, type Figure, same, type Scope } from "./scope";

const SUM = { kind: "sum" } as const;

/** The financing part of the report, and on the way: cash given as amounts, and what is left to keys. */
export const financing: Family = (path, scope) => {
  const [what, key, part] = path;
  const { calculation, figure, project } = scope;
  const { financing: found } = calculation;
  switch (what) {
    case "given":
      return cashOf("financing.given", scope, isGiven);
    case "leftToKeys":
      return leftToKeys(scope);
    case "cashCoFinancing":
      return amount("financing.cashCoFinancing", found.cashCoFinancing, SUM, () =>
        contributionTotals(scope, () => true),
      );
    case "cashLines":
      return cashOf("financing.cashLines", scope, ({ line }) => line !== undefined);
    case "cashOfOthers":
      return cashOf(
        "financing.cashOfOthers",
        scope,
        ({ organisation }) => organisation !== project.project.owner,
      );
    case "months":
      return cashIn(key, scope);
    case "coFinancing":
      return amount("financing.coFinancing", found.coFinancing, SUM, () =>
        ["financing.cashCoFinancing", "totals.nonCash"].map(figure),
      );
    case "balance":
      return amount("financing.balance", found.balance, { kind: "sum", less: 2 }, () =>
        ["totals.total", "financing.grant", "financing.coFinancing"].map(figure),
      );
    case "grantShare":
      return shareOfTotal(what, "financing.grant", scope);
    case "coFinancingShare":
      return shareOfTotal(what, "financing.coFinancing", scope);
    case "byOrganisation":
      return byOrganisation(key, part, scope);
    default:
      return grantFigures(path, scope);
  }
};

function isGiven({ source }: CashContribution): boolean {
  return source !== "key";
}

function contributionTotals(scope: Scope, isMeant: (part: CashContribution) => boolean): Explanation[] {
  return scope.calculation.financing.contributions.flatMap((part, index) =>
    isMeant(part) ? [scope.figure(figureName(...contributionName(index, scope), "total"))] : [],
  );
}

/** The cash of some of the contributions. */
function cashOf(name: string, scope: Scope, isMeant: (part: CashContribution) => boolean): Figure {
  const parts = scope.calculation.financing.contributions.filter(isMeant);
  return amount(name, sumOre(parts.map(({ total }) => total)), SUM, () => contributionTotals(scope, isMeant));
}

/** Cash co-financing of a month. */
function cashIn(month: string | undefined, scope: Scope): Figure | undefined {
  const { budget, financing: found } = scope.calculation;
  const position = budget.grid.months.findIndex((each) => each === month);
  if (month === undefined || position < 0) return undefined;
  const inAll = sumOre(found.contributions.map((part) => amountInMonth(part, position)));
  return amount(figureName("financing", "months", { key: month }), inAll, SUM, () =>
    found.contributions.map((_, index) =>
      scope.figure(figureName(...contributionName(index, scope), "months", { key: month })),
    ),
  );
}

/** Total less grant less what is given, as far as anything is left. */
function leftToKeys(scope: Scope): Figure {
  const { calculation, figure } = scope;
  const { total, nonCash } = calculation.budget.totals;
  const given = calculation.financing.contributions.filter(isGiven);
  const rest = subtractOre(
    subtractOre(total, calculation.financing.grant),
    sumOre([nonCash, ...given.map((part) => part.total)]),
  );
  return amount("financing.leftToKeys", maxOre(rest, ZERO_ORE), { kind: "notBelowZero" }, () => [
    worked(
      "remaining",
      "kr",
      { kind: "sum", less: 3 },
      ["totals.total", "financing.grant", "totals.nonCash", "financing.given"].map(figure),
    ),
  ]);
}

function shareOfTotal(
  what: "grantShare" | "coFinancingShare",
  part: string,
  { calculation, figure }: Scope,
): Figure {
  return {
    name: `financing.${what}`,
    unit: "share",
    value: calculation.financing[what],
    operation: { kind: "share" },
    operands: () => [figure(part), figure("totals.total")],
  };
}

const KINDS = [
  "cash",
  "participants",
  "inKind",
  "total",
] as const satisfies readonly (keyof OrganisationFunding)[];

function byOrganisation(id: string | undefined, asked: string | undefined, scope: Scope): Figure | undefined {
  const kind = KINDS.find((each) => each === asked);
  const found = id === undefined ? undefined : scope.calculation.financing.byOrganisation.get(id);
  if (id === undefined || kind === undefined || found === undefined) return undefined;
  const own = (of: (typeof KINDS)[number]): string =>
    figureName("financing", "byOrganisation", { key: id }, of);
  switch (kind) {
    case "cash":
      return amount(own(kind), found.cash, SUM, () =>
        contributionTotals(scope, ({ organisation }) => organisation === id),
      );
    case "participants":
    case "inKind":
      return same(own(kind), scope.figure(figureName("byOrganisation", { key: id }, kind)));
    case "total":
      return amount(own(kind), found.total, SUM, () =>
        (["cash", "participants", "inKind"] as const).map((of) => scope.figure(own(of))),
      );
  }
}
