import { type Span } from "../calendar";
import {
  ADVANCE_LIMITS,
  FLAT_RATES,
  type IndirectOption,
  METHOD_PROVISIONS,
  type ProgrammeId,
  SPENDING_WINDOWS,
  STAFF_LIMITS,
} from "../law";
import { addOre, exact, type Exact, type Ore, subtractOre } from "../money";
import { advanceVerdict } from "./cashFlow/advanceVerdict";
import { ruleHead } from "./catalogue";
import { knownOptions, needsCalculation, replacesOtherCosts } from "./costs/knownOptions";
import { awaitingCalculation, chargedVerdict } from "./costs/rateVerdict";
import { residualVerdict } from "./costs/residualVerdict";
import { optionSources, unknownOption } from "./costs/unknownOption";
import { type Finding } from "./finding";
import { findingOf } from "./findingOf";
import { type Verdict } from "./rule";
import { type RuleId } from "./ruleIds";
import { amountVerdict } from "./shares/amountVerdict";
import { balanceVerdict, type FinancedTotal } from "./shares/balanceVerdict";
import { type ShareTerms, shareVerdict } from "./shares/shareVerdict";
import { loadVerdict } from "./staff/loadVerdict";
import { lengthVerdict } from "./time/lengthVerdict";
import { windowVerdicts } from "./time/windowVerdicts";

/*
 * The rules asked about a few figures, without a project around them. Where law has changed over time and no date is
 * given, its newest text counts.
 */

/** `share.call` of a grant and a total. */
export function shareFindings(terms: ShareTerms): readonly Finding[] {
  return [about("share.call", shareVerdict(terms))];
}

export interface GrantFigures {
  readonly grant: Ore;
  readonly total: Ore;
  /** Contributions in kind and participants' pay: what nobody pays the project in cash. */
  readonly nonCash: Ore;
  readonly maxGrant?: Ore;
}

/** `grant.cash`, and `grant.max` where a maximum is given. */
export function grantFindings({ grant, total, nonCash, maxGrant }: GrantFigures): readonly Finding[] {
  return [
    about("grant.cash", amountVerdict(grant, subtractOre(total, nonCash))),
    ...(maxGrant === undefined ? [] : [about("grant.max", amountVerdict(grant, maxGrant))]),
  ];
}

export interface FlatRateFigures {
  readonly option: Exclude<IndirectOption, "custom">;
  readonly indirect: Ore;
  readonly staffCosts: Ore;
  readonly otherDirectCosts: Ore;
}

/** `flat.rate` of an amount of indirect costs, and `flat.combine` where the option replaces all other costs. */
export function flatRateFindings(programme: ProgrammeId, figures: FlatRateFigures): readonly Finding[] {
  return [
    within("flat.rate", programme, () => [rateOf(programme, figures)]),
    replacesOtherCosts(figures.option)
      ? within("flat.combine", programme, () => [besideResidual(programme, figures)])
      : [],
  ].flat();
}

function rateOf(
  programme: ProgrammeId,
  { option, indirect, staffCosts, otherDirectCosts }: FlatRateFigures,
): Verdict {
  if (option === "none") return { status: "notApplicable" };
  const known = newestOptions(programme);
  const found = known.find((each) => each.option === option);
  if (found === undefined) return unknownOption(option, FLAT_RATES[option].base, known);
  const { base, law } = found;
  const ofCosts = base === "staff" ? staffCosts : addOre(staffCosts, otherDirectCosts);
  const charged = chargedVerdict({ option, base, limit: exact(law.value), indirect, ofCosts });
  const verdict = { ...charged, ...optionSources([found]) };
  return verdict.status === "pass" && needsCalculation(option) ? awaitingCalculation(verdict) : verdict;
}

function besideResidual(programme: ProgrammeId, { otherDirectCosts }: FlatRateFigures): Verdict {
  const { texts } = METHOD_PROVISIONS.residualCostsCoverAll;
  return residualVerdict(
    otherDirectCosts,
    texts.findLast((text) => text.programme === programme),
  );
}

/** The options that the programme knows by the newest law, the lowest rate first. */
export function newestOptions(programme: ProgrammeId): ReturnType<typeof knownOptions> {
  const last = programme === "none" ? undefined : SPENDING_WINDOWS[programme].end.series.at(-1);
  return last === undefined ? [] : knownOptions({ programmeId: programme, start: last.value });
}

/** `cash.advance` of an advance on a grant. */
export function advanceFindings(programme: ProgrammeId, advance: Ore, grant: Ore): readonly Finding[] {
  return within("cash.advance", programme, () => {
    const limits = programme === "none" ? undefined : ADVANCE_LIMITS[programme];
    const [share, amount] = [limits?.share.series.at(-1), limits?.amount.series.at(-1)];
    if (share === undefined || amount === undefined) return [{ status: "notApplicable" }];
    return [advanceVerdict(advance, grant, { share, amount })];
  });
}

/** `time.window` of a project's days, and `time.length` where a longest time is given. */
export function periodFindings(programme: ProgrammeId, days: Span, maxMonths?: number): readonly Finding[] {
  const inWindow = within("time.window", programme, () => {
    const window = programme === "none" ? undefined : SPENDING_WINDOWS[programme];
    const [first, last] = [window?.start.series.at(-1), window?.end.series.at(-1)];
    if (first === undefined || last === undefined) return [{ status: "notApplicable" }];
    return windowVerdicts(days, { first, last });
  });
  const length = maxMonths === undefined ? [] : [about("time.length", lengthVerdict(days, maxMonths))];
  return [...inWindow, ...length];
}

/** `staff.load` of a person's workloads together, 1 for full time. */
export function loadFindings(load: Exact): readonly Finding[] {
  return [about("staff.load", loadVerdict(load, STAFF_LIMITS.load.series.at(-1)))];
}

/** `balance` of a total and what finances it. */
export function balanceFindings(figures: FinancedTotal): readonly Finding[] {
  return [about("balance", balanceVerdict(figures))];
}

function about(rule: RuleId, verdict: Verdict): Finding {
  return findingOf(ruleHead(rule), verdict);
}

function within(
  rule: RuleId,
  programme: ProgrammeId,
  verdicts: () => readonly Verdict[],
): readonly Finding[] {
  const { programmes } = ruleHead(rule);
  const applies = programmes === "all" || programmes.includes(programme);
  return (applies ? verdicts() : [{ status: "notApplicable" } as const]).map((verdict) =>
    about(rule, verdict),
  );
}
