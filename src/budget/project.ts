import { type IsoDate } from "../calendar";
import { type Call, type ProgrammeId } from "../law";
import { type Decimal } from "../money";
import { type Scenario } from "./adjustment";
import { type OrganisationKind, type PhaseKind, type ProjectKind, type Role } from "./choices";
import { type Id } from "./id";
import { type CashFlowTerms, type Financing } from "./financingTerms";
import {
  type CostLine,
  type InKindLine,
  type IncomeLine,
  type Indirect,
  type ParticipantLine,
  type StaffLine,
} from "./lines";

/*
 * The model of a project, as `docs/project-file.md` names it. What the user did not say is absent here too; the
 * defaults stand in `defaults.ts`, so that a file or a workbook comes back exactly as it was given.
 * Optional fields are absent, never undefined.
 */

export interface Project {
  readonly project: ProjectFacts;
  readonly call?: Call;
  readonly organisations: readonly Organisation[];
  readonly subProjects: readonly SubProject[];
  readonly staff: readonly StaffLine[];
  readonly costs: readonly CostLine[];
  readonly participants: readonly ParticipantLine[];
  readonly inKind: readonly InKindLine[];
  readonly indirect?: Indirect;
  readonly income: readonly IncomeLine[];
  readonly financing: Financing;
  readonly cashFlow?: CashFlowTerms;
  readonly outcomes?: ExpectedOutcomes;
  readonly scenarios: readonly Scenario[];
}

export interface ProjectFacts {
  readonly name: string;
  readonly programme: ProgrammeId;
  readonly area?: string;
  readonly region?: string;
  readonly phaseKind?: ProjectKind;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly phases?: readonly Phase[];
  readonly owner: Id;
  /** A study paid as a lump sum, in kronor. */
  readonly lumpSum?: Decimal;
  /** The lines are made up so that they sum to published totals. */
  readonly illustrative?: boolean;
  readonly source?: string;
}

export interface Phase {
  readonly kind: PhaseKind;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export interface Organisation {
  readonly id: Id;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly roles?: readonly Role[];
  readonly recoversVat?: boolean;
  readonly contractingAuthority?: boolean;
}

export interface SubProject {
  readonly id: Id;
  readonly name: string;
}

export interface ExpectedOutcomes {
  readonly toWorkOrStudies?: number;
  readonly closerToWork?: number;
  readonly otherSupport?: number;
}
