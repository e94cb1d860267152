import { DEFAULTS, type Project, type StaffLine } from "../budget";
import { type Decimal } from "../money";
import { type AdjustmentOf } from "./adjustmentOf";
import { changeMatching } from "./matchingLines";
import { type Outcome } from "./outcome";

/** The figure that each line's own method calculates from × factor, exactly; figures of other methods stay as they are. */
export function salary(project: Project, { factor, organisation, role }: AdjustmentOf<"salary">): Outcome {
  return changeMatching(project, "staff", { organisation, role }, (line) => withSalary(line, factor));
}

function withSalary(line: StaffLine, factor: Decimal): StaffLine {
  switch (line.method) {
    case "actual":
      return { ...line, monthlySalary: line.monthlySalary.times(factor) };
    case "hourly1720":
      return { ...line, annualEmploymentCost: line.annualEmploymentCost.times(factor) };
    case "unit":
      return { ...line, hourlyRate: line.hourlyRate.times(factor) };
  }
}

/**
 * Share of full time in the project × factor. An employment that is stated stays; one that is not follows, since it is
 * the workload.
 */
export function workload(
  project: Project,
  { factor, organisation, role }: AdjustmentOf<"workload">,
): Outcome {
  return changeMatching(project, "staff", { organisation, role }, (line) => ({
    ...line,
    workload: line.workload.times(factor),
  }));
}

/** The yearly revision of the lines by actual salary; the other methods know none. */
export function revision(project: Project, { rate }: AdjustmentOf<"revision">): Outcome {
  return changeMatching(project, "staff", { method: "actual" }, (line) =>
    rate.eq(line.revisionRate ?? DEFAULTS.revisionRate) ? line : { ...line, revisionRate: rate },
  );
}

/** The payroll on-cost of the lines by actual salary; in the figures of the other methods it is inside. */
export function onCost(project: Project, { rate, organisation }: AdjustmentOf<"onCost">): Outcome {
  return changeMatching(project, "staff", { organisation, method: "actual" }, (line) =>
    rate.eq(line.onCostRate ?? DEFAULTS.onCostRate) ? line : { ...line, onCostRate: rate },
  );
}
