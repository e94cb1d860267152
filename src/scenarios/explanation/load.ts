import { type StaffLine } from "../../budget";
import { type Explanation, worked } from "./explanation";
import { figureName } from "./figureName";
import { monthsBetween } from "./runningTotal";
import { type Family, input, type Scope } from "./scope";

/** A person's share of full time in a month where it is above 1: `load[Coach 3][2012-01]`. */
export const load: Family = ([person, month], scope) => {
  const { grid, overAllocations } = scope.calculation.budget;
  const found = overAllocations.find((each) => each.person === person && each.month === month);
  if (found === undefined) return undefined;
  return {
    name: figureName("load", { key: found.person }, { key: found.month }),
    unit: "share",
    value: found.load,
    operation: { kind: "sum" },
    operands: () =>
      scope.project.staff.flatMap((line, index) =>
        line.person === found.person ? ofLine(line, index, grid.positionOf(found.month), scope) : [],
      ),
  };
};

/** Share of full time × active part of the month; none where the line is not active in it. */
function ofLine(line: StaffLine, index: number, position: number, scope: Scope): Explanation[] {
  const active = scope.calculation.budget.grid.activeTime(line);
  const from = active?.from ?? 0;
  if (active === undefined || position < from || position >= from + active.days.length) return [];
  const path = `staff[${index}]`;
  return [
    worked("load", "share", { kind: "product" }, [
      input(`${path}.workload`, "share", line.workload),
      monthsBetween({ path, dates: line }, position, position, scope),
    ]),
  ];
}
