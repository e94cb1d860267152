import {
  type ActiveTime,
  type CostLine,
  DEFAULTS,
  type InKindLine,
  type LineCost,
  type LineFacts,
  type ParticipantLine,
  type Project,
  vatFactor,
} from "../../budget";
import { exact, roundToOre } from "../../money";
import { type Explanation, leaf, worked } from "./explanation";
import { figureName } from "./figureName";
import { inMonth, type RunningLine, spreadOver, totalOf } from "./runningTotal";
import { amount, type Family, type Figure, input, inputOr, ONE_LEAF, type Scope } from "./scope";
import { hourlyRateFigure, staffRunning } from "./staffLines";

/** Lists whose lines have figures of their own. */
export type CostList = LineCost["list"];

/** `lines.staff[s1].total`, `lines.costs[c1].months[2011-02]`, `lines.staff[s2].hourlyRate`, `lines.income[i1].total`. */
export const costLines: Family = ([list, id, what, month], scope) => {
  if (id === undefined) return undefined;
  if (list === "income") return what === "total" ? incomeRow(id, scope) : undefined;
  if (list === "staff" && what === "hourlyRate") return rateOf(id, scope);
  const cost = scope.calculation.budget.lines.find((line) => line.list === list && line.id === id);
  if (cost === undefined) return undefined;
  const name = ["lines", cost.list, { key: id }] as const;
  if (what === "total") return total(figureName(...name, "total"), cost, scope);
  const { grid } = scope.calculation.budget;
  const position = grid.months.findIndex((each) => each === month);
  if (what !== "months" || month === undefined || position < 0) return undefined;
  const monthName = figureName(...name, "months", { key: month });
  if (cost.coveredByFlatRate) return covered(monthName, cost);
  return inMonth(monthName, position, cost, runningOf(cost, scope), scope);
};

function total(name: string, cost: LineCost, scope: Scope): Figure {
  return cost.coveredByFlatRate ? covered(name, cost) : totalOf(name, cost.total, runningOf(cost, scope));
}

/** Other direct costs count 0 where the flat rate of 40 % replaces them. */
function covered(name: string, { total: nothing }: LineCost): Figure {
  const none = leaf({ kind: "constant", constant: "coveredByFlatRate" }, "kr", exact(0));
  return amount(name, nothing, { kind: "same" }, () => [none]);
}

function rateOf(id: string, scope: Scope): Figure | undefined {
  const index = scope.project.staff.findIndex((line) => line.id === id);
  const line = scope.project.staff[index];
  return line === undefined ? undefined : hourlyRateFigure(line, `staff[${index}]`, scope);
}

function incomeRow(id: string, { project }: Scope): Figure | undefined {
  const index = project.income.findIndex((row) => row.id === id);
  const row = project.income[index];
  if (row === undefined) return undefined;
  const name = figureName("lines", "income", { key: id }, "total");
  return amount(name, roundToOre(exact(row.amount)), { kind: "roundHalfUp" }, () => [
    input(`income[${index}].amount`, "kr", row.amount),
  ]);
}

/** How the exact cost of a line runs over its months; undefined for a line that is never active. */
function runningOf({ list, id }: LineCost, scope: Scope): RunningLine | undefined {
  const { project } = scope;
  switch (list) {
    case "staff":
      return running(project.staff, "staff", id, scope, (line, path, active) =>
        staffRunning(line, path, active, scope),
      );
    case "costs":
      return costRunning(id, scope);
    case "participants":
      return running(project.participants, "participants", id, scope, (line, path, active) =>
        spreadOver(fullMonth(line, path), "monthly", { path, dates: line }, active, scope),
      );
    case "inKind":
      return running(project.inKind, "inKind", id, scope, (line, path, active) =>
        spreadOver(inKindValue(line, path), "even", { path, dates: line }, active, scope),
      );
  }
}

function running<Line extends LineFacts>(
  lines: readonly Line[],
  list: string,
  id: string,
  { calculation }: Scope,
  run: (line: Line, path: string, active: ActiveTime) => RunningLine,
): RunningLine | undefined {
  const index = lines.findIndex((line) => line.id === id);
  const line = lines[index];
  const active = line === undefined ? undefined : calculation.budget.grid.activeTime(line);
  return line === undefined || active === undefined ? undefined : run(line, `${list}[${index}]`, active);
}

function costRunning(id: string, scope: Scope): RunningLine | undefined {
  const { project } = scope;
  const index = project.costs.findIndex((line) => line.id === id);
  const line = project.costs[index];
  if (line === undefined) return undefined;
  const path = `costs[${index}]`;
  const profile = line.profile ?? DEFAULTS.profile;
  if (profile === "custom") return byOwnAmounts(line, path, scope);
  return running(project.costs, "costs", id, scope, (_, at, active) => {
    const exactly = worked("exactAmount", "kr", { kind: "product" }, [
      inputOr(`${path}.quantity`, "count", line.quantity, DEFAULTS.quantity),
      inputOr(`${path}.unitPrice`, "kr", line.unitPrice, 0),
      withVat(line, path, project),
    ]);
    return spreadOver(exactly, profile, { path: at, dates: line }, active, scope);
  });
}

/** 1 + the VAT rate, or 1 where the organisation recovers VAT. */
function withVat(line: CostLine, path: string, { organisations }: Project): Explanation {
  const organisation = organisations.find(({ id }) => id === line.organisation);
  if (organisation?.recoversVat === true)
    return leaf({ kind: "constant", constant: "recoversVat" }, "factor", vatFactor(line, organisation));
  return worked("vatFactor", "factor", { kind: "sum" }, [
    ONE_LEAF,
    inputOr(`${path}.vatRate`, "share", line.vatRate, DEFAULTS.vatRate),
  ]);
}

function byOwnAmounts(line: CostLine, path: string, scope: Scope): RunningLine | undefined {
  const { months } = scope.calculation.budget.grid;
  const given = months.map((month) => line.amounts?.get(month));
  const from = given.findIndex((each) => each !== undefined);
  if (from < 0) return undefined;
  const vat = withVat(line, path, scope.project);
  const inputs = given.map((each, position) =>
    each === undefined ? [] : [input(`${path}.amounts["${months[position] ?? ""}"]`, "kr", each)],
  );
  return {
    from,
    last: given.findLastIndex((each) => each !== undefined),
    running: (position) =>
      worked("runningTotal", "kr", { kind: "product" }, [
        worked("exactAmount", "kr", { kind: "sum" }, inputs.slice(0, position + 1).flat()),
        vat,
      ]),
  };
}

/** What all participants of a group are paid in a full month. */
function fullMonth(line: ParticipantLine, path: string): Explanation {
  const allowance =
    line.monthlyAllowance === undefined
      ? worked("monthlyPay", "krPerMonth", { kind: "product" }, [
          inputOr(`${path}.hoursPerMonth`, "hours", line.hoursPerMonth, 0),
          inputOr(`${path}.hourlyAllowance`, "krPerHour", line.hourlyAllowance, 0),
        ])
      : input(`${path}.monthlyAllowance`, "krPerMonth", line.monthlyAllowance);
  return worked("monthlyCost", "krPerMonth", { kind: "product" }, [
    worked("participants", "people", { kind: "sum" }, [
      input(`${path}.women`, "people", line.women),
      input(`${path}.men`, "people", line.men),
    ]),
    allowance,
    inputOr(`${path}.attendance`, "share", line.attendance, DEFAULTS.attendance),
  ]);
}

function inKindValue(line: InKindLine, path: string): Explanation {
  if (line.amount !== undefined) return input(`${path}.amount`, "kr", line.amount);
  return worked("exactAmount", "kr", { kind: "product" }, [
    inputOr(`${path}.hours`, "hours", line.hours, 0),
    inputOr(`${path}.hourlyRate`, "krPerHour", line.hourlyRate, 0),
  ]);
}
