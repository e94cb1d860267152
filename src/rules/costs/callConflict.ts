import {
  type Call,
  type CallConflict,
  type CallField,
  type CallValue,
  PROGRAMME_CO_FINANCING,
  valueOn,
} from "../../law";
import { compare, Decimal, exact, floorToUnit, kronor, minus, ONE, ore, times } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { type FindingUnit } from "../finding";
import { shareText } from "../measure";
import { grantReplacedByCash } from "../remedies";
import { NOT_APPLICABLE, type Rule, type Verdict } from "../rule";
import { source } from "../source";

const UNITS: Readonly<Record<CallField, FindingUnit>> = {
  minCoFinancingShare: "share",
  maxGrant: "kr",
  minTotal: "kr",
  maxMonths: "months",
  openFrom: "date",
  openTo: "date",
  shareTolerance: "share",
  "transnationalShare.min": "share",
  "transnationalShare.max": "share",
  certificatesRequired: "count",
};
const WHOLE_KRONA = ore(100);

/**
 * What the file says of its call is never laxer than the call's own text, nor the call laxer than the programme; and a
 * call that contradicts itself binds nobody until the file says which reading holds.
 */
export const lawConflict: Rule = {
  ...ruleHead("law.conflict"),
  check: (facts) => {
    const minimum = programmeMinimum(facts);
    const findings = [
      ...laxerThanText(facts),
      ...contradictions(facts),
      ...(minimum.verdict ? [minimum.verdict] : []),
    ];
    if (findings.length > 0) return findings;
    const compared = facts.call.known !== undefined || minimum.compared;
    return compared ? [{ status: "pass", subjects: ["call"] }] : NOT_APPLICABLE;
  },
};

/** Values of the file that are laxer than the call's text; the stricter one is used everywhere. */
function laxerThanText(facts: Facts): Verdict[] {
  const { call, conflicts } = facts.call;
  return conflicts.map((conflict) => ({
    ...textRead(facts),
    ...measured(conflict),
    status: "fail",
    note: "laxerThanCall",
    subjects: ["call"],
    details: { field: conflict.field },
    remedies: [[{ kind: "call", call }]],
  }));
}

function measured({ field, inline, law }: CallConflict): Partial<Verdict> {
  if (typeof inline === "boolean") return {};
  return { unit: UNITS[field], actual: textOf(inline, field), limit: textOf(law, field) };
}

function textOf(value: CallValue, field: CallField): string {
  if (!(value instanceof Decimal)) return String(value);
  return UNITS[field] === "share" ? shareText(exact(value)) : value.toFixed(2);
}

/** Bounds that the call's text leaves open by saying different things. */
function contradictions(facts: Facts): Verdict[] {
  return facts.call.open.map(({ field, readings }) => ({
    ...textRead(facts),
    status: "unknown",
    note: "contradiction",
    missing: [`call.${field}`],
    subjects: ["call"],
    details: { field, readings: readings.map((reading) => textOf(reading, field)) },
  }));
}

function textRead({ call }: Facts): Pick<Verdict, "cite" | "verified"> {
  return call.known === undefined ? {} : { cite: [call.known.citation], verified: call.known.verified };
}

interface ProgrammeMinimum {
  /** Whether the programme says anything that the call can be compared with. */
  readonly compared: boolean;
  readonly verdict?: Verdict;
}

/** The co-financing that the ESF+ programme itself asks for in area A, against the call's. */
function programmeMinimum(facts: Facts): ProgrammeMinimum {
  const { area, region } = facts.project.project;
  const { call } = facts.call;
  const { areaA, areaANorraMellansverige } = PROGRAMME_CO_FINANCING;
  const inArea = areaA.areas.some((each) => area?.startsWith(each));
  if (facts.programmeId !== "esf-plus-2021-2027" || !inArea || call.minCoFinancingShare === undefined) {
    return { compared: false };
  }
  // No call of the programme opened before the programme was approved; one that does not say when it opened came later.
  const approved = areaA.series[0]?.from ?? facts.decision;
  const date = call.openFrom ?? (facts.decision < approved ? approved : facts.decision);
  const [usual, transition] = [valueOn(areaA, date), valueOn(areaANorraMellansverige, date)];
  // Where the region is not said, only what is too little in every region is a conflict.
  const least = region === undefined || region === "norra-mellansverige" ? transition : usual;
  if (least === undefined || usual === undefined) return { compared: false };
  const stated = call.minCoFinancingShare;
  const verdict = { ...source(least), subjects: ["call"] };
  if (stated.lt(least.value)) {
    return {
      compared: true,
      verdict: {
        ...verdict,
        status: "fail",
        note: "laxerThanProgramme",
        unit: "share",
        actual: shareText(exact(stated)),
        limit: shareText(exact(least.value)),
        details: { field: "minCoFinancingShare" },
        remedies: raisedTo(facts, least.value),
      },
    };
  }
  if (region !== undefined || stated.gte(usual.value)) return { compared: true };
  return { compared: true, verdict: { ...verdict, status: "unknown", missing: ["project.region"] } };
}

/** The call with the programme's share; with a grant that keeps within it where the present one does not. */
function raisedTo(facts: Facts, minCoFinancingShare: Decimal): NonNullable<Verdict["remedies"]> {
  const { budget, financing } = facts.calculation;
  const call: Call = { ...facts.call.call, minCoFinancingShare };
  const change = { kind: "call", call } as const;
  const largest = times(minus(ONE, exact(minCoFinancingShare)), kronor(budget.totals.total));
  if (compare(kronor(financing.grant), largest) <= 0) return [[change]];
  return [[change], [change, ...grantReplacedByCash(facts, floorToUnit(largest, WHOLE_KRONA))]];
}
