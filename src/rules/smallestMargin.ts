import { compare, Decimal, dividedBy, exact, type Exact, minus, negate, ZERO } from "../money";
import { type Finding } from "./finding";
import { type RuleId } from "./ruleIds";

/** How far the figure of a check that is met lies from its limit. */
export interface Margin {
  readonly finding: Finding & Required<Pick<Finding, "actual" | "limit">>;
  /** Kronor or a share, as the finding's unit says; 0 where the figure stands on its limit. */
  readonly distance: Exact;
}

/**
 * Rules whose figure stands on its limit by intent, so that the distance tells nothing: two sums that shall be equal,
 * and a rate that is chosen as high as the law allows.
 */
const ON_THE_LIMIT: readonly RuleId[] = ["balance", "recon", "flat.rate"];

/**
 * Of the checks that are met, the one whose figure lies nearest to its limit; kronor and shares are compared by how
 * large a part of the limit the distance is. Undefined where no check that is met holds a figure to a limit.
 */
export function smallestMargin(findings: readonly Finding[]): Margin | undefined {
  const [nearest] = findings
    .filter(holdsAFigure)
    .map((finding) => ({ finding, distance: distanceOf(finding) }))
    .sort((a, b) => compare(ofLimit(a), ofLimit(b)));
  return nearest;
}

function holdsAFigure(finding: Finding): finding is Margin["finding"] {
  const { rule, status, unit, actual, limit } = finding;
  return (
    status === "pass" &&
    (unit === "kr" || unit === "share") &&
    actual !== undefined &&
    limit !== undefined &&
    !new Decimal(limit).isZero() &&
    !ON_THE_LIMIT.includes(rule)
  );
}

/** None is left to a figure that is met by the tolerance alone: it has a gap though it passes. */
function distanceOf({ actual, limit, gap }: Margin["finding"]): Exact {
  if (gap !== undefined) return ZERO;
  const difference = minus(exact(new Decimal(actual)), exact(new Decimal(limit)));
  return compare(difference, ZERO) < 0 ? negate(difference) : difference;
}

function ofLimit({ finding: { limit }, distance }: Margin): Exact {
  return dividedBy(distance, exact(new Decimal(limit)));
}
