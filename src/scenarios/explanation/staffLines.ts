import { type ActiveTime, DEFAULTS, hourlyRate, type StaffLine } from "../../budget";
import { monthOfYear } from "../../calendar";
import { exact } from "../../money";
import { type Explanation, worked } from "./explanation";
import { figureName } from "./figureName";
import { annualHoursLeaf, unitCostHoursLeaf } from "./lawNumbers";
import { monthsBetween, type DatedLine, type RunningLine } from "./runningTotal";
import {
  activeDates,
  amount,
  type Figure,
  input,
  inputOr,
  monthAt,
  MONTHS_OF_A_YEAR,
  ONE_LEAF,
  type Scope,
} from "./scope";

/** The running cost of a staff line by its method. */
export function staffRunning(line: StaffLine, path: string, active: ActiveTime, scope: Scope): RunningLine {
  const span = { from: active.from, last: active.from + active.days.length - 1 };
  const dated = { path, dates: line };
  if (line.method === "actual") {
    const aMonth = fullMonth(line, path);
    return {
      ...span,
      running: (position) => bySalary({ line, dated, aMonth }, active.from, position, scope),
    };
  }
  const workload = input(`${path}.workload`, "share", line.workload);
  const anHour =
    line.method === "unit"
      ? input(`${path}.hourlyRate`, "krPerHour", line.hourlyRate)
      : scope.figure(figureName("lines", "staff", { key: line.id }, "hourlyRate"));
  const hours = worked("hoursAMonth", "hours", { kind: "quotient" }, [
    hoursOfYear(line, path, scope),
    MONTHS_OF_A_YEAR,
  ]);
  return {
    ...span,
    running: (position) =>
      worked("runningTotal", "kr", { kind: "product" }, [
        anHour,
        hours,
        workload,
        monthsBetween(dated, active.from, position, scope),
      ]),
  };
}

function hoursOfYear(line: StaffLine, path: string, scope: Scope): Explanation {
  if (line.method !== "unit") return annualHoursLeaf(scope);
  return line.fullTimeHours === undefined
    ? unitCostHoursLeaf(scope)
    : input(`${path}.fullTimeHours`, "hours", line.fullTimeHours);
}

/** Kronor an hour of a line by hourly rate; undefined for other methods. */
export function hourlyRateFigure(line: StaffLine, path: string, scope: Scope): Figure | undefined {
  if (line.method !== "hourly1720") return undefined;
  const { annualEmploymentCost } = line;
  const name = figureName("lines", "staff", { key: line.id }, "hourlyRate");
  return {
    ...amount(name, hourlyRate(exact(annualEmploymentCost)), { kind: "roundHalfUp" }, () => [
      worked("exactAmount", "krPerHour", { kind: "quotient" }, [
        input(`${path}.annualEmploymentCost`, "kr", annualEmploymentCost),
        annualHoursLeaf(scope),
      ]),
    ]),
    unit: "krPerHour",
  };
}

type SalaryLine = Extract<StaffLine, { method: "actual" }>;

/** Salary × share of full time × (1 + on-cost). */
function fullMonth(line: SalaryLine, path: string): Explanation {
  return worked("monthlyCost", "krPerMonth", { kind: "product" }, [
    input(`${path}.monthlySalary`, "krPerMonth", line.monthlySalary),
    input(`${path}.workload`, "share", line.workload),
    worked("onCostFactor", "factor", { kind: "sum" }, [
      ONE_LEAF,
      inputOr(`${path}.onCostRate`, "share", line.onCostRate, DEFAULTS.onCostRate),
    ]),
  ]);
}

interface Salary {
  readonly line: SalaryLine;
  readonly dated: DatedLine;
  /** Cost of a full month before any revision. */
  readonly aMonth: Explanation;
}

/** Cost of a full month × months, for each salary level up to the month. */
function bySalary(
  { line, dated, aMonth }: Salary,
  from: number,
  position: number,
  scope: Scope,
): Explanation {
  const starts = levelStarts(line, from, position, scope);
  const levels = starts.map((start, level) => {
    const last = (starts[level + 1] ?? position + 1) - 1;
    const months = monthsBetween(dated, start, last, scope);
    const growth = level === 0 ? [] : [salaryGrowth(line, dated, start, scope)];
    return worked("runningTotal", "kr", { kind: "product" }, [aMonth, ...growth, months]);
  });
  const [only, ...others] = levels;
  return only !== undefined && others.length === 0
    ? only
    : worked("runningTotal", "kr", { kind: "sum" }, levels);
}

/** Positions at which a new salary begins: the line's first month, and every month of revision after it. */
function levelStarts(line: SalaryLine, from: number, position: number, scope: Scope): number[] {
  if ((line.revisionRate ?? DEFAULTS.revisionRate).isZero()) return [from];
  const revisionMonth = line.revisionMonth ?? DEFAULTS.revisionMonth;
  const after = Array.from({ length: position - from }, (_, months) => from + 1 + months);
  return [from, ...after.filter((month) => monthOfYear(monthAt(month, scope)) === revisionMonth)];
}

/** (1 + r) to the power of the revisions so far. */
function salaryGrowth(
  line: SalaryLine,
  { path, dates }: DatedLine,
  position: number,
  scope: Scope,
): Explanation {
  const [start] = activeDates(path, dates, scope);
  const revisionMonth = inputOr(
    `${path}.revisionMonth`,
    "monthOfYear",
    line.revisionMonth,
    DEFAULTS.revisionMonth,
  );
  const growth = worked("revisionFactor", "factor", { kind: "sum" }, [
    ONE_LEAF,
    inputOr(`${path}.revisionRate`, "share", line.revisionRate, DEFAULTS.revisionRate),
  ]);
  const revisions = worked("revisions", "count", { kind: "revisionsBy", month: monthAt(position, scope) }, [
    start,
    revisionMonth,
  ]);
  return worked("salaryGrowth", "factor", { kind: "power" }, [growth, revisions]);
}
