import { type GrantBoundKind, largestGrant } from "../../funding";
import { type Explanation, worked } from "./explanation";
import { figureName } from "./figureName";
import { callLeaf } from "./lawNumbers";
import { amount, type Family, type Figure, input, ONE_LEAF, same, type Scope } from "./scope";

/** The grant, its bounds, the largest grant within them, and what the call says of it. */
export const grantFigures: Family = ([what, key], scope) => {
  switch (what) {
    case "grant":
      return grant(scope);
    case "largestGrant":
      return largest(scope);
    case "grantBounds":
      return bound(key, scope);
    case "minCoFinancingShare":
    case "maxGrant":
      return callBound(what, scope);
    default:
      return undefined;
  }
};

function grant(scope: Scope): Figure {
  const { grant: terms = { mode: "max" } } = scope.project.financing;
  const { grant: value } = scope.calculation.financing;
  if (terms.mode === "fixed")
    return amount("financing.grant", value, { kind: "roundHalfUp" }, () => [
      input("financing.grant.amount", "kr", terms.amount),
    ]);
  return same("financing.grant", scope.figure("financing.largestGrant"));
}

function largest({ calculation, figure }: Scope): Figure {
  const { bounds } = calculation.financing;
  return amount("financing.largestGrant", largestGrant(bounds), { kind: "notBelowZero" }, () => [
    worked(
      "smallestBound",
      "kr",
      { kind: "smallest" },
      bounds.map((each) => figure(boundName(each.bound))),
    ),
  ]);
}

function boundName(kind: GrantBoundKind): string {
  return figureName("financing", "grantBounds", { key: kind });
}

function bound(asked: string | undefined, scope: Scope): Figure | undefined {
  const found = scope.calculation.financing.bounds.find((each) => each.bound === asked);
  if (found === undefined) return undefined;
  const name = boundName(found.bound);
  switch (found.bound) {
    case "maxShare":
      return amount(name, found.amount, { kind: "floorToKrona" }, () => [byShare(scope)]);
    case "cash":
      return same(name, scope.figure("totals.cash"));
    case "remaining":
      return amount(name, found.amount, { kind: "sum", less: 2 }, () =>
        ["totals.total", "totals.nonCash", "financing.given"].map(scope.figure),
      );
    case "maxGrant":
      return amount(name, found.amount, { kind: "roundHalfUp" }, () => [scope.figure("financing.maxGrant")]);
  }
}

/** (1 − the call's minimum) × total. */
function byShare({ figure }: Scope): Explanation {
  const most = worked("maxShare", "share", { kind: "sum", less: 1 }, [
    ONE_LEAF,
    figure("financing.minCoFinancingShare"),
  ]);
  return worked("exactAmount", "kr", { kind: "product" }, [most, figure("totals.total")]);
}

function callBound(field: "minCoFinancingShare" | "maxGrant", scope: Scope): Figure | undefined {
  const found = callLeaf(field, scope);
  return found === undefined ? undefined : same(`financing.${field}`, found);
}
