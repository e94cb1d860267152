import { amountInMonth, DEFAULTS, type Finsam } from "../../budget";
import { type CashContribution } from "../../funding";
import { type FINSAM_KEY } from "../../law";
import { kronor, sumOre } from "../../money";
import { type Explanation, worked } from "./explanation";
import { contributionFigure, finsamName, split } from "./contributions";
import { figureName, type NamePart } from "./figureName";
import { finsamShareLeaf } from "./lawNumbers";
import { type RunningLine, spreadOver } from "./runningTotal";
import { amount, type Family, type Figure, input, inputOr, same, type Scope } from "./scope";

/** The parties of the FINSAM key in its order. */
const PARTIES = ["state", "region", "municipality"] as const satisfies readonly (keyof typeof FINSAM_KEY)[];
type Party = (typeof PARTIES)[number];

/**
 * Means of a coordination association: `finsam.total`, `finsam.months[2011-02]`, the quarters `finsam.parts[region]`, and
 * what each member pays, `finsam.state.total`, `finsam.regions[0].months[2011-02]`.
 */
export const finsam: Family = (path, scope) => {
  const { finsam: means } = scope.project.financing;
  if (means === undefined) return undefined;
  const parts = scope.calculation.financing.contributions.filter(({ source }) => source === "finsam");
  const [what, key] = path;
  switch (what) {
    case "total":
      return amount("finsam.total", sumOre(parts.map(({ total }) => total)), { kind: "sum" }, () =>
        membersOf(parts, means, scope, "total"),
      );
    case "months":
      return inMonths(key, parts, means, scope);
    case "parts":
      return quarter(key, means, scope);
    default:
      return member(path, parts, means, scope);
  }
};

type Parts = readonly CashContribution[];

function membersOf(
  parts: Parts,
  { regions }: Finsam,
  { figure }: Scope,
  ...end: readonly NamePart[]
): Explanation[] {
  return parts.map((_, position) => figure(figureName(...finsamName(position, regions.length), ...end)));
}

function inMonths(month: string | undefined, parts: Parts, means: Finsam, scope: Scope): Figure | undefined {
  const position = scope.calculation.budget.grid.months.findIndex((each) => each === month);
  if (month === undefined || position < 0) return undefined;
  const inAll = sumOre(parts.map((part) => amountInMonth(part, position)));
  return amount(figureName("finsam", "months", { key: month }), inAll, { kind: "sum" }, () =>
    membersOf(parts, means, scope, "months", { key: month }),
  );
}

/** The state's half, or a quarter, before it is split over its members. */
function quarter(asked: string | undefined, means: Finsam, scope: Scope): Figure | undefined {
  const position = PARTIES.findIndex((each) => each === asked);
  const party = PARTIES[position];
  if (party === undefined) return undefined;
  const whole = worked("finsamMeans", "kr", { kind: "roundHalfUp" }, [
    input("financing.finsam.amount", "kr", means.amount),
  ]);
  const shares = PARTIES.map((each) => finsamShareLeaf(each, scope));
  return split(partName(party), whole, shares, position);
}

function partName(party: Party): string {
  return figureName("finsam", "parts", { key: party });
}

function member(
  [group, ...rest]: readonly string[],
  parts: Parts,
  means: Finsam,
  scope: Scope,
): Figure | undefined {
  const [position, end] = memberPosition(group, rest, means);
  const part = parts[position];
  if (part === undefined) return undefined;
  const name = finsamName(position, means.regions.length);
  if (end[0] === "total") return memberTotal(figureName(...name, "total"), part, position, means, scope);
  return contributionFigure(name, part, evenly(figureName(...name, "total"), scope), end, scope);
}

/** Position among all members, and what of the member is asked for. */
function memberPosition(
  group: string | undefined,
  rest: readonly string[],
  { regions, municipalities }: Finsam,
): readonly [position: number, end: readonly string[]] {
  const [key, ...end] = rest;
  const index = /^\d+$/.test(key ?? "") ? Number(key) : -1;
  if (group === "state") return [0, rest];
  if (group === "regions" && index >= 0 && index < regions.length) return [1 + index, end];
  if (group === "municipalities" && index >= 0 && index < municipalities.length)
    return [1 + regions.length + index, end];
  return [-1, end];
}

function evenly(total: string, scope: Scope): RunningLine | undefined {
  const wholeProject = scope.calculation.budget.grid.activeTime({});
  if (wholeProject === undefined) return undefined;
  return spreadOver(scope.figure(total), "even", { path: "project", dates: {} }, wholeProject, scope);
}

function memberTotal(
  name: string,
  part: CashContribution,
  position: number,
  { regions, municipalities }: Finsam,
  scope: Scope,
): Figure {
  if (position === 0) return same(name, scope.figure(partName("state")));
  const isRegion = position <= regions.length;
  const members = isRegion ? regions : municipalities;
  const field = isRegion ? "regions" : "municipalities";
  const weights = members.map(({ weight }, index) =>
    inputOr(`financing.finsam.${field}[${index}].weight`, "count", weight, DEFAULTS.weight),
  );
  const among = isRegion ? position - 1 : position - 1 - regions.length;
  const whole = scope.figure(partName(isRegion ? "region" : "municipality"));
  return { ...split(name, whole, weights, among), value: kronor(part.total) };
}
