import { exact } from "../../money";
import { cashFlow } from "./cashFlow";
import { cashLines } from "./contributions";
import { byOrganisation, byPhase, bySubProject, byYear, months, totals } from "./costTables";
import { figureName, readFigureName } from "./figureName";
import { financing } from "./financing";
import { finsam } from "./finsam";
import { indirectRateLeaf } from "./lawNumbers";
import { costLines } from "./lines";
import { load } from "./load";
import { outcomes } from "./outcomes";
import { phaseFinancing } from "./phaseFinancing";
import { resultOf } from "./resultOf";
import { dateInput, type Family, type Figure, same, type Scope } from "./scope";

const FAMILIES: ReadonlyMap<string, Family> = new Map<string, Family>([
  ["totals", totals],
  ["byYear", byYear],
  ["byPhase", (path, scope) => phaseFinancing(path, scope) ?? byPhase(path, scope)],
  ["months", months],
  ["byOrganisation", byOrganisation],
  ["bySubProject", bySubProject],
  ["lines", (path, scope) => (path[0] === "cash" ? cashLines(path.slice(1), scope) : costLines(path, scope))],
  ["financing", financing],
  ["finsam", finsam],
  ["cashFlow", cashFlow],
  ["outcomes", outcomes],
  ["load", load],
  [
    "indirect",
    ([what], scope) => (what === "rate" ? same("indirect.rate", indirectRateLeaf(scope)) : undefined),
  ],
  ["project", ([what], scope) => (what === "months" ? projectMonths(scope) : undefined)],
  ["ofTotal", ([part = ""], scope) => shareOfTotal(part, scope)],
]);

/** Parts of the report whose name may be left out: `grant` is `financing.grant`, `cash` is `totals.cash`. */
const IMPLIED = ["totals", "financing", "cashFlow", "outcomes", "lines"];

/** The figure with the parts of its name; undefined where the project has none. */
export function findFigure(path: readonly string[], scope: Scope): Figure | undefined {
  for (const full of [path, ...IMPLIED.map((family) => [family, ...path])]) {
    const [family = "", ...rest] = full;
    const found = FAMILIES.get(family)?.(rest, scope);
    if (found !== undefined && readFigureName(found.name)?.length === full.length) return found;
  }
  return undefined;
}

function projectMonths({ project: { project }, calculation }: Scope): Figure {
  return {
    name: "project.months",
    unit: "months",
    value: exact(calculation.budget.grid.count),
    operation: { kind: "calendarMonths" },
    operands: () => [dateInput("project.start", project.start), dateInput("project.end", project.end)],
  };
}

/** Any amount as a part of the total project budget: `ofTotal[totals.cash]`. */
function shareOfTotal(part: string, scope: Scope): Figure | undefined {
  const path = readFigureName(part);
  const found = path === undefined ? undefined : findFigure(path, scope);
  if (found?.unit !== "kr") return undefined;
  const [amount, total] = [scope.figure(found.name), scope.figure("totals.total")];
  const operands = [amount, total];
  return {
    name: figureName("ofTotal", { key: found.name }),
    unit: "share",
    value: resultOf(
      { kind: "share" },
      operands.map(({ value }) => value),
    ),
    operation: { kind: "share" },
    operands: () => operands,
  };
}
