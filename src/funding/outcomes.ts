import { type Budget, type Project } from "../budget";
import { exact, type Ore } from "../money";
import { perHead } from "./perHead";

/** Outcome measures (domain 8), in öre per head. A measure with nothing to divide by is absent. */
export interface Outcomes {
  readonly participants: number;
  readonly women: number;
  readonly men: number;
  /** People with an expected outcome: to work or studies, closer to work, other support. */
  readonly expected: number;
  readonly totalPerParticipant?: Ore;
  readonly grantPerParticipant?: Ore;
  readonly totalPerOutcome?: Ore;
  readonly grantPerOutcome?: Ore;
}

export function outcomes(project: Project, budget: Budget, grant: Ore): Outcomes {
  const women = project.participants.reduce((sum, line) => sum + line.women, 0);
  const men = project.participants.reduce((sum, line) => sum + line.men, 0);
  const { toWorkOrStudies = 0, closerToWork = 0, otherSupport = 0 } = project.outcomes ?? {};
  const participants = women + men;
  const expected = toWorkOrStudies + closerToWork + otherSupport;
  const { total } = budget.totals;
  return {
    participants,
    women,
    men,
    expected,
    ...(participants === 0
      ? {}
      : {
          totalPerParticipant: perHead(total, exact(participants)),
          grantPerParticipant: perHead(grant, exact(participants)),
        }),
    ...(expected === 0
      ? {}
      : {
          totalPerOutcome: perHead(total, exact(expected)),
          grantPerOutcome: perHead(grant, exact(expected)),
        }),
  };
}
