import { type ExpectedOutcomes } from "../../budget";
import { exact, type Ore } from "../../money";
import { type Explanation, worked } from "./explanation";
import { amount, type Family, type Figure, input, inputOr, type Scope } from "./scope";

/** Participants by sex, people with an expected outcome, and costs per head. */
export const outcomes: Family = ([what], scope) => {
  const { outcomes: found } = scope.calculation;
  const { figure, project } = scope;
  switch (what) {
    case "women":
    case "men":
      return people(what, found[what], () =>
        project.participants.map((line, index) =>
          input(`participants[${index}].${what}`, "people", line[what]),
        ),
      );
    case "participants":
      return people(what, found[what], () => ["outcomes.women", "outcomes.men"].map(figure));
    case "expected":
      return people(what, found[what], () => EXPECTED.map((outcome) => expectedOf(outcome, scope)));
    case "totalPerParticipant":
      return perHead(what, found[what], ["totals.total", "outcomes.participants"], scope);
    case "grantPerParticipant":
      return perHead(what, found[what], ["financing.grant", "outcomes.participants"], scope);
    case "totalPerOutcome":
      return perHead(what, found[what], ["totals.total", "outcomes.expected"], scope);
    case "grantPerOutcome":
      return perHead(what, found[what], ["financing.grant", "outcomes.expected"], scope);
    default:
      return undefined;
  }
};

const EXPECTED = [
  "toWorkOrStudies",
  "closerToWork",
  "otherSupport",
] as const satisfies readonly (keyof ExpectedOutcomes)[];

function expectedOf(outcome: (typeof EXPECTED)[number], { project }: Scope): Explanation {
  return inputOr(`outcomes.${outcome}`, "people", project.outcomes?.[outcome], 0);
}

function people(what: string, count: number, operands: () => readonly Explanation[]): Figure {
  return {
    name: `outcomes.${what}`,
    unit: "people",
    value: exact(count),
    operation: { kind: "sum" },
    operands,
  };
}

/** Undefined where there is nobody to divide by. */
function perHead(
  what: string,
  value: Ore | undefined,
  parts: readonly string[],
  { figure }: Scope,
): Figure | undefined {
  if (value === undefined) return undefined;
  return amount(`outcomes.${what}`, value, { kind: "roundHalfUp" }, () => [
    worked("perHead", "kr", { kind: "quotient" }, parts.map(figure)),
  ]);
}
