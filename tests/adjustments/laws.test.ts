import fc from "fast-check";
import { adjust } from "../../src/adjustments";
import { type Adjustment, type Phase, type Project } from "../../src/budget";
import { addDays, firstDayOfMonth, type IsoDate, monthIndex, monthOf } from "../../src/calendar";
import { Decimal, oreToText, sumOre } from "../../src/money";
import { calculate } from "../../src/funding";
import { writeProject } from "../../src/project-file";
import { adjustment, project } from "./randomAdjustment";
import { adjusted, readBack } from "./twoPartners";

const runs = { numRuns: 300, seed: 20160101 };

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  const parts = value instanceof Map ? [...value.values()] : Object.values(value);
  for (const part of parts) deepFreeze(part);
}

/** What is applied of one adjustment; the project itself where it is refused. */
function afterOne(base: Project, change: Adjustment): Project {
  const result = adjust(base, [change]);
  return result.ok ? result.project : base;
}

describe("any adjustments of any project", () => {
  it("leave the base untouched", () => {
    fc.assert(
      fc.property(project, fc.array(adjustment, { maxLength: 6 }), (base, adjustments) => {
        const before = readBack(base);
        deepFreeze(base);
        adjust(base, adjustments);
        expect(base).toEqual(before);
      }),
      runs,
    );
  });

  it("make a project that its file can hold, one after the other, where they are not refused", () => {
    fc.assert(
      fc.property(project, fc.array(adjustment, { minLength: 1, maxLength: 8 }), (base, adjustments) => {
        const after = adjustments.reduce(afterOne, base);
        expect(readBack(after)).toEqual(after);
      }),
      runs,
    );
  });

  it("are applied in their order, each to what the one before made", () => {
    fc.assert(
      fc.property(project, fc.array(adjustment, { maxLength: 5 }), (base, adjustments) => {
        const result = adjust(base, adjustments);
        if (result.ok) expect(result.project).toEqual(adjustments.reduce(afterOne, base));
      }),
      runs,
    );
  });

  it("list a change exactly where the project's file differs", () => {
    fc.assert(
      fc.property(project, adjustment, (base, change) => {
        const result = adjust(base, [change]);
        if (!result.ok) return;
        expect(result.changes.length > 0).toBe(writeProject(result.project) !== writeProject(base));
      }),
      runs,
    );
  });
});

describe("adjustments that say the same as the project", () => {
  const one = new Decimal(1);
  const identities: readonly Adjustment[] = [
    { kind: "salary", factor: one },
    { kind: "workload", factor: one },
    { kind: "costType", type: "travel", factor: one },
    { kind: "participants", factor: one },
    { kind: "shift", months: 0 },
    { kind: "extend", months: 0 },
    { kind: "coFinancingDelay", organisation: "org-1", months: 0 },
  ];

  it.each(identities)("change nothing: $kind", (identity) => {
    fc.assert(
      fc.property(project, (base) => {
        expect(afterOne(base, identity)).toEqual(base);
      }),
      { ...runs, numRuns: 100 },
    );
  });
});

describe("shift", () => {
  it("and back again is the same project, where first days are up to the 28th and last days end their months", () => {
    fc.assert(
      fc.property(project, fc.integer({ min: -60, max: 60 }), (random, months) => {
        const base = inWholeMonths(random);
        expect(adjusted(base, { kind: "shift", months }, { kind: "shift", months: -months })).toEqual(base);
      }),
      runs,
    );
  });
});

describe("coFinancingDelay", () => {
  it("never changes what the organisation pays in all", () => {
    fc.assert(
      fc.property(project, fc.nat({ max: 60 }), (random, months) => {
        // A fixed grant, so that the keys share the same remainder before and after.
        const base = adjusted(random, { kind: "grant", mode: "fixed", amount: new Decimal(100000) });
        const after = afterOne(base, { kind: "coFinancingDelay", organisation: "org-1", months });
        expect(cashOfOrg1(after)).toBe(cashOfOrg1(base));
      }),
      runs,
    );
  });
});

function cashOfOrg1(of: Project): string {
  const own = calculate(of).financing.contributions.filter(({ organisation }) => organisation === "org-1");
  return oreToText(sumOre(own.map(({ total }) => total)));
}

/** The project with every first day on the first and every last day on the last of its month. */
function inWholeMonths(random: Project): Project {
  return {
    ...random,
    project: {
      ...wholeMonths(random.project),
      ...(random.project.phases === undefined
        ? {}
        : { phases: oneAMonth(random.project.phases.map(wholeMonths)) }),
    },
    staff: random.staff.map(wholeMonths),
    costs: random.costs.map(wholeMonths),
    participants: random.participants.map(wholeMonths),
    inKind: random.inKind.map(wholeMonths),
    financing: { ...random.financing, cash: random.financing.cash.map(wholeMonths) },
  };
}

function wholeMonths<Dated extends { readonly start?: IsoDate; readonly end?: IsoDate }>(
  dated: Dated,
): Dated {
  const { start, end } = dated;
  return {
    ...dated,
    ...(start === undefined ? {} : { start: firstDayOfMonth(monthOf(monthIndex(start))) }),
    ...(end === undefined ? {} : { end: addDays(firstDayOfMonth(monthOf(monthIndex(end) + 1)), -1) }),
  };
}

/** Without the phases that would share a month with one before them. */
function oneAMonth(phases: readonly Phase[]): readonly Phase[] {
  return phases.filter((phase, index) =>
    phases.slice(0, index).every((earlier) => earlier.end < phase.start),
  );
}
