import { type Project } from "../../budget";
import {
  ANNUAL_HOURS,
  annualHoursOf,
  effectiveCall,
  FINSAM_KEY,
  FINSAM_SHARES,
  flatRateOf,
  FLAT_RATES_IN_LAW,
  HOURS,
  type Parameter,
  UNIT_COST_HOURS,
  UNKNOWN_TO_PROGRAMME,
  valueAtStart,
} from "../../law";
import { exact, type Exact } from "../../money";
import { type Explanation, type LawNumber, leaf, type QuantityUnit } from "./explanation";
import { input, type Scope } from "./scope";

/** A number of law with the source that holds at the project's start, or the first that the parameter has. */
function sourced(parameter: Parameter, { project: { programme, start } }: Project): LawNumber {
  const { title } = parameter;
  const found = valueAtStart(parameter, programme, start);
  if (found === undefined) return { title };
  const { citation, from, verified, note } = found;
  return { title, citation, from, verified, ...(note === undefined ? {} : { note }) };
}

function law(number: LawNumber, unit: QuantityUnit, value: Exact): Explanation {
  return leaf({ kind: "law", ...number }, unit, value);
}

/** The rate of indirect costs: of law by the chosen option, or the project's own. */
export function indirectRateLeaf({ project, calculation }: Scope): Explanation {
  const { rate } = calculation.budget.indirect;
  const option = project.indirect?.option ?? "none";
  if (option === "none") return leaf({ kind: "constant", constant: "noIndirect" }, "share", rate);
  if (option === "custom")
    return leaf(
      { kind: project.indirect?.rate === undefined ? "default" : "input", path: "indirect.rate" },
      "share",
      rate,
    );
  const inProgramme = flatRateOf(option, project.project.programme);
  if (inProgramme !== undefined) return law(sourced(inProgramme, project), "share", rate);
  const elsewhere = FLAT_RATES_IN_LAW.find((row) => row.option === option);
  return law(
    elsewhere === undefined
      ? { title: { sv: option, en: option } }
      : { title: elsewhere.parameter.title, note: UNKNOWN_TO_PROGRAMME },
    "share",
    rate,
  );
}

/** Hours that divide the annual employment cost. */
export function annualHoursLeaf({ project }: Scope): Explanation {
  return law(sourced(annualHoursOf(project.project.programme), project), "hours", exact(ANNUAL_HOURS));
}

/** Hours of a full-time year at unit cost, where a line states none. */
export function unitCostHoursLeaf({ project }: Scope): Explanation {
  return law(sourced(HOURS.unitCostFullTime, project), "hours", exact(UNIT_COST_HOURS));
}

/** The share of a party of a coordination association's means. */
export function finsamShareLeaf(party: keyof typeof FINSAM_KEY, { project }: Scope): Explanation {
  return law(sourced(FINSAM_SHARES[party], project), "share", exact(FINSAM_KEY[party]));
}

const CALL_TITLES = {
  minCoFinancingShare: {
    sv: "Utlysningens lägsta andel medfinansiering",
    en: "The call's least share of co-financing",
  },
  maxGrant: { sv: "Utlysningens högsta stöd", en: "The call's largest grant" },
} as const;

/** A bound that the project's call sets, by its text where that was read and is not laxer; undefined where it sets none. */
export function callLeaf(
  field: "minCoFinancingShare" | "maxGrant",
  { project }: Scope,
): Explanation | undefined {
  const { call, sources, known } = effectiveCall(project.call);
  const value = call[field];
  if (value === undefined) return undefined;
  const unit = field === "maxGrant" ? "kr" : "share";
  const source = sources.find((each) => each.field === field);
  if (source?.from !== "callText") return input(`call.${field}`, unit, value);
  const { citation } = source;
  return law(
    {
      title: CALL_TITLES[field],
      ...(citation === undefined ? {} : { citation }),
      ...(known === undefined ? {} : { verified: known.verified }),
    },
    unit,
    exact(value),
  );
}
