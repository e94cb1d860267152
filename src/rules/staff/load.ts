import { type PersonLoad, type StaffLine } from "../../budget";
import { firstDayOfMonth, FULL_MONTH } from "../../calendar";
import { STAFF_LIMITS, valueOn } from "../../law";
import { compare, dividedBy, exact, type Exact, fraction, minus, ONE } from "../../money";
import { ruleHead } from "../catalogue";
import { type Facts } from "../facts";
import { NOT_APPLICABLE, type Proposal, type Rule, unknown, type Verdict } from "../rule";
import { subjectOf } from "./lines";
import { loadVerdict } from "./loadVerdict";
import { lowerWorkloads } from "./workload";

/** A person has one full time: the workloads of all lines of a person come to at most 100 per cent in every month. */
export const load: Rule = {
  ...ruleHead("staff.load"),
  check: (facts) => {
    const { staff } = facts.project;
    if (staff.length === 0) return NOT_APPLICABLE;
    if (staff.every(({ person }) => person === undefined)) return unknown("staff.person");
    const overloads = byPerson(facts.calculation.budget.overAllocations);
    return overloads.length === 0 ? [{ status: "pass" }] : overloads.map((loads) => overloaded(facts, loads));
  },
};

/** Loads above full time of one person, in order of months. */
type Overload = readonly [PersonLoad, ...PersonLoad[]];

function byPerson(loads: readonly PersonLoad[]): Overload[] {
  const persons = new Map<string, Overload>();
  for (const one of loads) {
    const known = persons.get(one.person);
    persons.set(one.person, known === undefined ? [one] : [...known, one]);
  }
  return [...persons.values()];
}

function overloaded(facts: Facts, loads: Overload): Verdict {
  const [first] = loads;
  const worst = loads.reduce((most, one) => (compare(one.load, most.load) > 0 ? one : most), first);
  const lines = overlapping(facts, loads);
  return {
    ...loadVerdict(worst.load, valueOn(STAFF_LIMITS.load, firstDayOfMonth(worst.month))),
    subjects: lines.map(subjectOf),
    details: {
      person: first.person,
      month: worst.month,
      from: first.month,
      to: loads.at(-1)?.month ?? first.month,
      months: loads.map(({ month }) => month),
    },
    remedies: remedies(facts, lines, loads),
  };
}

/** The person's lines that are active in a month above full time. */
function overlapping(facts: Facts, loads: Overload): StaffLine[] {
  return facts.project.staff.filter(
    (line) =>
      line.person === loads[0].person && loads.some((one) => activeFraction(facts, line, one) !== undefined),
  );
}

/** One line's workload lowered so far that no month is above full time, for each line that runs through all of them. */
function remedies(facts: Facts, lines: readonly StaffLine[], loads: Overload): Proposal[] {
  const lowered = lines.flatMap((line) => {
    const rooms = loads.map((one) => roomFor(facts, line, one));
    const workload = rooms.reduce((least, room) => (least && room ? lesser(least, room) : undefined));
    return workload === undefined ? [] : [{ line, workload }];
  });
  return lowerWorkloads(facts, lowered);
}

/** The workload that the line may have for the month to hold full time; undefined where it is not active then. */
function roomFor(facts: Facts, line: StaffLine, one: PersonLoad): Exact | undefined {
  const active = activeFraction(facts, line, one);
  return active && minus(exact(line.workload), dividedBy(minus(one.load, ONE), active));
}

function activeFraction(facts: Facts, line: StaffLine, { month }: PersonLoad): Exact | undefined {
  const { grid } = facts.calculation.budget;
  const active = grid.activeTime(line);
  const weight = active?.weights[grid.positionOf(month) - active.from] ?? 0;
  return weight === 0 ? undefined : fraction(BigInt(weight), BigInt(FULL_MONTH));
}

function lesser(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b;
}
