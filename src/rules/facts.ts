import { type Id, type Organisation, type Project } from "../budget";
import { type IsoDate } from "../calendar";
import { type Calculation } from "../funding";
import {
  type EffectiveCall,
  effectiveCall,
  lawDate,
  type Programme,
  programmeFacts,
  type ProgrammeId,
} from "../law";

/** What a rule may know: the project, what was calculated of it, and the law that it is judged by. Nothing else. */
export interface Facts {
  readonly project: Project;
  readonly calculation: Calculation;
  readonly programmeId: ProgrammeId;
  /** Undefined for a project without ESF money, to which no law of the fund applies. */
  readonly programme?: Programme;
  /** The call with the stricter of file and text. */
  readonly call: EffectiveCall;
  readonly organisations: ReadonlyMap<Id, Organisation>;
  /** The date by which values with `dateBasis` projectStart are read: the start, moved into the programme's law. */
  readonly start: IsoDate;
  /** The date of the decision, by which values with `dateBasis` decision are read. */
  readonly decision: IsoDate;
}

export interface CheckTerms {
  /** When the grant is decided; where nobody says, the project's start or, if later, the first day of the programme's law. */
  readonly decision?: IsoDate;
}

export function factsOf(project: Project, calculation: Calculation, { decision }: CheckTerms = {}): Facts {
  const { start, programme: programmeId } = project.project;
  const programme = programmeFacts(programmeId);
  const earliest = programme !== undefined && start < programme.inForce ? programme.inForce : start;
  return {
    project,
    calculation,
    programmeId,
    ...(programme === undefined ? {} : { programme }),
    call: effectiveCall(project.call),
    organisations: new Map(project.organisations.map((organisation) => [organisation.id, organisation])),
    start: lawDate(programmeId, start),
    decision: lawDate(programmeId, decision ?? earliest),
  };
}
