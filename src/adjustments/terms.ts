import { type CashFlowTerms, DEFAULTS, type GrantTerms, type Indirect, type Project } from "../budget";
import { type AdjustmentOf } from "./adjustmentOf";
import { applied, appliedUnless, type Outcome } from "./outcome";
import { type Fault } from "./problem";

/** The grant at an amount, or as large as its bounds allow. */
export function grant(project: Project, terms: AdjustmentOf<"grant">): Outcome {
  const { financing } = project;
  if (financing.grant === undefined && terms.mode === DEFAULTS.grant.mode) return applied(project);
  const grantTerms: GrantTerms =
    terms.mode === "max" ? { mode: "max" } : { mode: "fixed", amount: terms.amount };
  return applied({ ...project, financing: { ...financing, grant: grantTerms } });
}

/**
 * The option of indirect costs. A rate and base of one's own are kept, unused beside other options; how the rate was
 * arrived at goes with the option that it was written for.
 */
export function indirect(project: Project, { option, ...given }: AdjustmentOf<"indirect">): Outcome {
  const before: Indirect = project.indirect ?? DEFAULTS.indirect;
  if (project.indirect === undefined && option === before.option) return applied(project);
  const { rate = before.rate, base = before.base } = given;
  const basis = option === before.option ? before.basis : undefined;
  const after: Indirect = {
    option,
    ...(rate === undefined ? {} : { rate }),
    ...(base === undefined ? {} : { base }),
    ...(basis === undefined ? {} : { basis }),
  };
  return appliedUnless(customAstray(after), { ...project, indirect: after });
}

function customAstray({ option, rate, base }: Indirect): Fault[] {
  if (option !== "custom") return [];
  const condition = { field: "option", value: "custom" };
  const missing = [...(rate === undefined ? ["rate"] : []), ...(base === undefined ? ["base"] : [])];
  return missing.map((field) => ({ code: "missingField", path: `indirect.${field}`, condition }));
}

/** Another call, whole: nothing of the project's own call is kept. */
export function call(project: Project, adjustment: AdjustmentOf<"call">): Outcome {
  return applied({ ...project, call: adjustment.call });
}

/** Another programming period. An area belongs to its period: the project's own is kept only within the same. */
export function programme(project: Project, adjustment: AdjustmentOf<"programme">): Outcome {
  const { area: areaBefore, ...facts } = project.project;
  const area = adjustment.area ?? (adjustment.programme === facts.programme ? areaBefore : undefined);
  return applied({
    ...project,
    project: { ...facts, programme: adjustment.programme, ...(area === undefined ? {} : { area }) },
  });
}

/** The given terms of claims and payments; the others stay. A project without a cash flow gets one. */
export function claims(project: Project, given: AdjustmentOf<"claims">): Outcome {
  const { claimMonths, lagMonths, advance, holdBackRate, finalLagMonths } = given;
  const cashFlow: CashFlowTerms = {
    ...project.cashFlow,
    ...(claimMonths === undefined ? {} : { claimMonths }),
    ...(lagMonths === undefined ? {} : { lagMonths }),
    ...(advance === undefined ? {} : { advance }),
    ...(holdBackRate === undefined ? {} : { holdBackRate }),
    ...(finalLagMonths === undefined ? {} : { finalLagMonths }),
  };
  return applied({ ...project, cashFlow });
}
