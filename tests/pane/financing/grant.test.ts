import { type Project } from "../../../src/budget";
import { calculate } from "../../../src/funding";
import { boundRows, boundVerdict } from "../../../src/taskpane/financing/bounds";
import { coFinanciers } from "../../../src/taskpane/financing/coFinanciers";
import { proposeLargestGrant } from "../../../src/taskpane/financing/largestGrant";
import { type Example, example, type ExampleId } from "../../golden/example";
import { decimal, kr } from "../../support/projectBuilder";

function withGrant(id: ExampleId, amount: string): Pick<Example, "project" | "calculation"> {
  const { project } = example(id);
  const changed: Project = {
    ...project,
    financing: { ...project.financing, grant: { mode: "fixed", amount: decimal(amount) } },
  };
  return { project: changed, calculation: calculate(changed) };
}

describe("the bounds of the grant", () => {
  it("stand with the smallest first, those without a fact last, each as long as it is large", () => {
    const { project, calculation } = example("steget-vidare");
    const rows = boundRows(project, calculation);
    expect(rows.map(({ bound, binds, assumed }) => [bound, binds, assumed])).toEqual([
      ["remaining", true, false],
      ["cash", false, false],
      ["maxShare", false, true],
      ["maxGrant", false, false],
    ]);
    expect(rows.map(({ length }) => Number(length.toFixed(3)))).toEqual([0.477, 0.805, 1, 0]);
  });

  it("bind together where they are the same", () => {
    const { project, calculation } = example("vagen-ut");
    const binding = boundRows(project, calculation).filter(({ binds }) => binds);
    expect(binding.map(({ bound, amount }) => [bound, amount])).toEqual([
      ["remaining", kr("250000")],
      ["maxGrant", kr("250000")],
    ]);
  });

  it.each([
    ["6138857", { kind: "cannotGrow" }],
    ["6138856.99", { kind: "canGrow", room: kr("0.01") }],
    ["6138857.01", { kind: "tooLarge", excess: kr("0.01") }],
  ])("say of a grant of %s kr to the öre what it is to them", (grant, verdict) => {
    const { calculation } = withGrant("steget-vidare", grant);
    expect(boundVerdict(calculation)).toMatchObject({ bound: "remaining", ...verdict });
  });

  it("leave no grant where the co-financiers pay more than everything", () => {
    const { project } = example("steget-vidare");
    const [first, ...others] = project.financing.cash;
    if (first === undefined) throw new Error("the example has cash");
    const over: Project = {
      ...project,
      financing: { ...project.financing, cash: [{ ...first, amount: decimal("30000000") }, ...others] },
    };
    const verdict = boundVerdict(calculate(over));
    expect(verdict).toMatchObject({ kind: "tooLarge", most: 0, excess: kr("6138857") });
    expect(verdict?.amount).toBeLessThan(0);
  });
});

describe("the largest grant", () => {
  it("is proposed as one change, with what is left to finance after it", () => {
    const { project, calculation } = withGrant("steget-vidare", "6000000");
    expect(proposeLargestGrant(project, calculation)).toMatchObject({
      kind: "change",
      now: kr("6000000"),
      grant: kr("6138857"),
      balance: 0,
      cells: 1,
    });
  });

  it("needs no proposal where it is in the budget or calculated at every change", () => {
    const { project, calculation } = example("steget-vidare");
    expect(proposeLargestGrant(project, calculation)).toEqual({ kind: "already", grant: kr("6138857") });
    const asking: Project = { ...project, financing: { ...project.financing, grant: { mode: "max" } } };
    expect(proposeLargestGrant(asking, calculate(asking))).toEqual({ kind: "calculated" });
  });
});

describe("the co-financiers", () => {
  it("stand with the largest first and bear all co-financing together", () => {
    const { project, calculation } = example("steget-vidare");
    const rows = coFinanciers(project, calculation);
    expect(rows.map(({ id }) => id)).toEqual([
      "af-umea",
      "fk-umea",
      "umea-socialtjanst",
      "samordningsforbundet",
      "viva-resurs",
    ]);
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(calculation.financing.coFinancing);
    for (const { sources, total } of rows) {
      expect(sources.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
    }
  });

  it("are as sure as their weakest certificate", () => {
    const { project } = example("steget-vidare");
    const doubted: Project = {
      ...project,
      participants: project.participants.map((line, position) =>
        position === 0 ? { ...line, certificate: "intended" } : line,
      ),
    };
    const [payer] = project.participants;
    const row = coFinanciers(doubted, calculate(doubted)).find(({ id }) => id === payer?.organisation);
    expect(row).toMatchObject({ certificate: "intended", certificatePath: "participants[0].certificate" });
  });

  it("have no certificate where a key decides their part, nor from a line that brings nothing", () => {
    const { project, calculation } = example("samspelet");
    expect(coFinanciers(project, calculation).map(({ certificate }) => certificate)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });
});
