import { type CostLine, DEFAULTS, type Project } from "../budget";
import { type Decimal } from "../money";
import { type AdjustmentOf } from "./adjustmentOf";
import { changeMatching } from "./matchingLines";
import { type Outcome } from "./outcome";

/** The lines of a cost type × factor: their quantity, or their amounts by month where they go by these. Prices stay. */
export function costType(project: Project, { type, factor }: AdjustmentOf<"costType">): Outcome {
  return changeMatching(project, "costs", { type }, (line) => withVolume(line, factor));
}

function withVolume(line: CostLine, factor: Decimal): CostLine {
  if (line.profile === "custom" && line.amounts !== undefined) {
    return {
      ...line,
      amounts: new Map([...line.amounts].map(([month, amount]) => [month, amount.times(factor)])),
    };
  }
  return factor.eq(1) ? line : { ...line, quantity: (line.quantity ?? DEFAULTS.quantity).times(factor) };
}

/** Attendance × factor; nobody attends more than all of the time, so a share above 1 is refused. */
export function participants(
  project: Project,
  { factor, organisation }: AdjustmentOf<"participants">,
): Outcome {
  return changeMatching(project, "participants", { organisation }, (line) =>
    factor.eq(1) ? line : { ...line, attendance: (line.attendance ?? DEFAULTS.attendance).times(factor) },
  );
}
