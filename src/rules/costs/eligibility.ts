import { COST_TYPES, type CostType } from "../../budget";
import { type IsoDate } from "../../calendar";
import {
  COST_PROVISIONS,
  type DatedValue,
  type EsfProgrammeId,
  type Provision,
  type ProvisionText,
  SPENDING_WINDOWS,
} from "../../law";
import { type DatedCitation } from "../finding";
import { source } from "../source";
import { findEquipment, findExcluded, findIndirect, isNoPurchase, isRentOfPremises } from "./words/costText";

/** A cost by its kind: the types of other direct costs, and the rest of the budget. */
export const ELIGIBILITY_TYPES = ["staff", ...COST_TYPES, "indirect", "participants", "inKind"] as const;
export type EligibilityType = (typeof ELIGIBILITY_TYPES)[number];

export interface DatedCost {
  readonly programme: EsfProgrammeId;
  readonly type: EligibilityType;
  readonly date: IsoDate;
  /** The project's first and last day, where they are known. */
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly text?: string;
}

/** What was seen of a cost, what it depends on, and where it is said. */
export interface EligibilityGround {
  readonly status: "eligible" | "ineligible" | "unknown";
  readonly ground:
    | "inTime"
    | "beforeWindow"
    | "afterWindow"
    | "beforeProject"
    | "afterProject"
    | "excluded"
    | "equipmentNeverPaid"
    | "equipmentGroundMissing"
    | "equipmentOrNot"
    | "premisesUseMissing"
    | "indirectByNature";
  /** The day that the cost lies outside, or the words of the text. */
  readonly fact?: string;
  readonly provision?: Provision;
  readonly verified: ProvisionText["verified"];
  readonly cite: readonly DatedCitation[];
}

/**
 * Whether a cost can be eligible by its day, its type and the words of its text: every reason against it, else every
 * fact that is missing, else that it lies in time. Never empty.
 */
export function eligibilityOf(cost: DatedCost): readonly EligibilityGround[] {
  const { first, last } = windowOf(cost.programme);
  const grounds = [...outOfTime(cost, first, last), ...byText(cost)];
  const against = grounds.filter(({ status }) => status === "ineligible");
  if (against.length > 0) return against;
  if (grounds.length > 0) return grounds;
  return [{ status: "eligible", ground: "inTime", fact: `${first.value}–${last.value}`, ...cited(last) }];
}

function windowOf(programme: EsfProgrammeId): { first: DatedValue<IsoDate>; last: DatedValue<IsoDate> } {
  const { start, end } = SPENDING_WINDOWS[programme];
  const [first, last] = [start.series.at(-1), end.series.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`${programme} has no spending window`);
  return { first, last };
}

function outOfTime(
  { programme, date, start, end }: DatedCost,
  first: DatedValue<IsoDate>,
  last: DatedValue<IsoDate>,
): EligibilityGround[] {
  const inProject = {
    status: "ineligible",
    ...citedProvision(COST_PROVISIONS.projectPeriod, programme),
  } as const;
  return [
    ...(date < first.value
      ? [{ status: "ineligible", ground: "beforeWindow", fact: first.value, ...cited(first) } as const]
      : []),
    ...(date > last.value
      ? [{ status: "ineligible", ground: "afterWindow", fact: last.value, ...cited(last) } as const]
      : []),
    ...(start !== undefined && date < start
      ? [{ ...inProject, ground: "beforeProject", fact: start } as const]
      : []),
    ...(end !== undefined && date > end
      ? [{ ...inProject, ground: "afterProject", fact: end } as const]
      : []),
  ];
}

/** Only the text of other direct costs is read, as the rules on costs do. */
function byText({ programme, type, text = "" }: DatedCost): EligibilityGround[] {
  if (!isCostType(type)) return [];
  const excluded = findExcluded(text).map(
    ({ category, found }) =>
      ({
        status: "ineligible",
        ground: "excluded",
        fact: found,
        ...citedProvision(COST_PROVISIONS[category], programme),
      }) as const,
  );
  switch (programme) {
    case "esf-2007-2013":
      return [...excluded, ...equipment(programme, type, text, "equipmentNeverPaid")];
    case "esf-2014-2020":
      return [...excluded, ...premises(type, text), ...indirectByNature(text)];
    case "esf-plus-2021-2027":
      return [...excluded, ...equipment(programme, type, text, "equipmentGroundMissing")];
  }
}

function equipment(
  programme: EsfProgrammeId,
  type: CostType,
  text: string,
  ground: "equipmentNeverPaid" | "equipmentGroundMissing",
): EligibilityGround[] {
  if (type !== "equipmentMaterial") return [];
  const provision = citedProvision(COST_PROVISIONS.equipment, programme);
  const [bought] = findEquipment(text);
  if (bought !== undefined) {
    const status = ground === "equipmentNeverPaid" ? "ineligible" : "unknown";
    return [{ status, ground, fact: bought.found, ...provision }];
  }
  return isNoPurchase(text) ? [] : [{ status: "unknown", ground: "equipmentOrNot", ...provision }];
}

function premises(type: CostType, text: string): EligibilityGround[] {
  if (type !== "premises" && !isRentOfPremises(text)) return [];
  return [
    {
      status: "unknown",
      ground: "premisesUseMissing",
      ...citedProvision(COST_PROVISIONS.premises, "esf-2014-2020"),
    },
  ];
}

function indirectByNature(text: string): EligibilityGround[] {
  return findIndirect(text)
    .slice(0, 1)
    .map(({ found }) => ({
      status: "unknown",
      ground: "indirectByNature",
      fact: found,
      ...citedProvision(COST_PROVISIONS.indirectByNature, "esf-2014-2020"),
    }));
}

function isCostType(type: EligibilityType): type is CostType {
  return COST_TYPES.some((each) => each === type);
}

function cited(
  value: DatedValue<unknown> | ProvisionText | undefined,
): Pick<EligibilityGround, "verified" | "cite"> {
  const { verified = "read", cite = [] } = source(value);
  return { verified, cite };
}

/** The provision as the programme's newest text has it; a programme without a text of its own cites none. */
function citedProvision(
  provision: Provision,
  programme: EsfProgrammeId,
): Pick<EligibilityGround, "provision" | "verified" | "cite"> {
  return { provision, ...cited(provision.texts.findLast((text) => text.programme === programme)) };
}
