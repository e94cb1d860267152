import fc from "fast-check";
import { type Project } from "../../src/budget";
import { calculate } from "../../src/funding";
import {
  assess,
  figureText,
  salaryAxis,
  scenarioGrid,
  sensitivity,
  type SensitivityInput,
  type SensitivityRow,
  shareAxis,
  tornado,
} from "../../src/scenarios";
import { project as anyProject } from "../adjustments/randomAdjustment";
import { aCost, aGroup, anInKind, aProject, aSalary, decimal, month } from "../support/projectBuilder";

const runs = { numRuns: 40, seed: 20121231 };

/** Staff 360 000 kr, a purchase of 1 200 kr, pay of 96 000 kr and time worth 2 400 kr; 100 000 kr of cash. */
const project = aProject({
  staff: [aSalary()],
  costs: [aCost()],
  participants: [aGroup({ attendance: decimal("0.8") })],
  inKind: [anInKind()],
  financing: {
    grant: { mode: "fixed", amount: decimal("261200") },
    cash: [{ id: "f1", organisation: "regionen", amount: decimal("100000") }],
  },
  cashFlow: { advance: { amount: decimal("60000"), month: month("2011-01") } },
});

function rows(of: Project): readonly SensitivityRow[] {
  return [...sensitivity(of, calculate(of))];
}

function name(input: SensitivityInput): string {
  if (input.kind === "costType") return input.type;
  return "organisation" in input ? `${input.kind} ${input.organisation}` : input.kind;
}

/** What a measure does with each input smaller and larger, in whole öre. */
function effects(of: Project, measure: "total" | "grant" | "balance" | "liquidityNeed"): unknown {
  return Object.fromEntries(
    rows(of).map(({ input, low, high }) => [
      name(input),
      [low, high].map((side) => (side?.ok === true ? side.result[measure] : side)),
    ]),
  );
}

describe("a sensitivity table", () => {
  it("moves one input at a time by a tenth, and tells what that does to the balance", () => {
    expect(effects(project, "balance")).toMatchObject({
      salary: [-36_000_00, 36_000_00],
      other: [-120_00, 120_00],
      // What participants are paid, and what is given in kind, is cost and co-financing in one.
      participants: [0, 0],
      inKind: [0, 0],
      grant: [26_120_00, -26_120_00],
      "cash regionen": [10_000_00, -10_000_00],
      paymentLag: [0, 0],
      "cashDelay regionen": [undefined, 0],
    });
  });

  it("tells what times do to the liquidity need, and what cannot be", () => {
    const { paymentLag, "cashDelay regionen": delay } = effects(project, "liquidityNeed") as Record<
      string,
      readonly number[]
    >;
    expect([paymentLag?.[0], paymentLag?.[1], delay?.[1]].map((moved) => Math.sign(moved ?? 0))).toEqual([
      -1, 1, 1,
    ]);
    const full = { ...project, participants: [aGroup()] };
    const attendance = rows(full).find(({ input }) => input.kind === "participants");
    expect(attendance?.high).toMatchObject({ ok: false, problems: [{ code: "wrongValue" }] });
    expect(attendance?.low?.ok).toBe(true);
  });

  it("has no liquidity need and no terms to vary where there is no cash flow, and no grant that is computed", () => {
    const { cashFlow, ...without } = project;
    expect(cashFlow).toBeDefined();
    const computed = { ...without, financing: { ...project.financing, grant: { mode: "max" } as const } };
    const found = rows(computed);
    expect(found.map(({ input }) => input.kind)).not.toContain("paymentLag");
    expect(found.map(({ input }) => input.kind)).not.toContain("grant");
    expect(found.every(({ low }) => low?.ok !== true || low.result.liquidityNeed === undefined)).toBe(true);
  });

  it("says what calculating the changed project by hand says", () => {
    fc.assert(
      fc.property(anyProject, (of) => {
        const before = calculate(of);
        for (const { input, high } of sensitivity(of, before, { share: decimal("0.5"), months: 2 })) {
          if (input.kind !== "salary" || high?.ok !== true) continue;
          const [cell] = scenarioGrid(assess(of), salaryAxis([decimal("1.5")]), [[]]);
          const total = cell?.outcome.ok === true ? cell.outcome.result[0] : undefined;
          expect(high.result.total).toBe(
            total?.unit === "kr" ? (total.value ?? 0) - before.budget.totals.total : undefined,
          );
        }
      }),
      runs,
    );
  });
});

describe("a tornado", () => {
  it("has the input that moves a measure most first, and none that does not move it", () => {
    expect(tornado(rows(project), "balance").map(({ input, swing }) => [name(input), swing])).toEqual([
      ["salary", 72_000_00],
      // A month of salary; a purchase, pay and time cost the same over other days or are paid by others.
      ["length", 60_000_00],
      ["grant", 52_240_00],
      ["cash regionen", 20_000_00],
      ["other", 240_00],
    ]);
  });

  it("reaches from the lowest to the highest, the base among them", () => {
    fc.assert(
      fc.property(anyProject, (of) => {
        const bars = tornado(rows(of), "total");
        for (const { low, high, swing } of bars) {
          expect(swing).toBe(Math.max(low, high, 0) - Math.min(low, high, 0));
          expect(swing).toBeGreaterThan(0);
        }
        const swings = bars.map(({ swing }) => swing);
        expect(swings).toEqual([...swings].sort((a, b) => b - a));
      }),
      runs,
    );
  });
});

describe("a grid of two inputs", () => {
  it("has the key figures where each share of the call meets each level of salaries", () => {
    const base = assess(project);
    const cells = [
      ...scenarioGrid(
        base,
        shareAxis(project, [decimal("0.5"), decimal("0.75")]),
        salaryAxis([decimal("1"), decimal("2")]),
      ),
    ];
    const grants = cells.map(({ row, column, outcome }) => [
      row,
      column,
      outcome.ok ? outcome.result.filter(({ id }) => id === "grant").map(figureText)[0] : outcome.problems,
    ]);
    // Half of 459 600 kr; half of 819 600 kr; a quarter of each.
    expect(grants).toEqual([
      [0, 0, "229800.00"],
      [0, 1, "409800.00"],
      [1, 0, "114900.00"],
      [1, 1, "204900.00"],
    ]);
  });

  it("tells in each cell what its two inputs cannot be together", () => {
    const [cell] = scenarioGrid(assess(aProject()), salaryAxis([decimal("2")]), [[]]);
    expect(cell?.outcome).toMatchObject({ ok: false, problems: [{ code: "noLine" }] });
  });
});
