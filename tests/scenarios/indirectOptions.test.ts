import fc from "fast-check";
import { type Project } from "../../src/budget";
import { INDIRECT_OPTIONS } from "../../src/law";
import { oreToText } from "../../src/money";
import {
  assess,
  highestGrant,
  indirectOptions,
  leastOwnMoney,
  type OptionOutcome,
} from "../../src/scenarios";
import { project as anyProject } from "../adjustments/randomAdjustment";
import { aCost, aProject, aSalary, date, decimal, type ProjectParts } from "../support/projectBuilder";

const runs = { numRuns: 40, seed: 20220101 };

/** Staff 360 000 kr and other costs of so much a year under ESF+; others than the fund bear at least half. */
function withOtherCosts(other: string, parts: ProjectParts = {}): Project {
  return aProject({
    project: { programme: "esf-plus-2021-2027", start: date("2023-01-01"), end: date("2023-12-31") },
    call: { minCoFinancingShare: decimal("0.5") },
    staff: [aSalary()],
    costs: [aCost({ unitPrice: decimal(other) })],
    indirect: { option: "staff15" },
    financing: {
      cash: [
        { id: "f1", organisation: "regionen", amount: decimal("100000") },
        { id: "f2", organisation: "kommunen", amount: decimal("70000") },
      ],
    },
    ...parts,
  });
}

function outcomes(project: Project): OptionOutcome[] {
  return indirectOptions(assess(project));
}

function figures(project: Project): Record<string, string> {
  return Object.fromEntries(
    outcomes(project).map(({ option, total, grant, ownMoney }) => [
      option,
      [total, grant, ownMoney].map(oreToText).join(" "),
    ]),
  );
}

describe("the options of indirect costs side by side", () => {
  it("have the total, the grant and what they leave for the owner, whose own cash is left out", () => {
    // Half of 460 000 kr is 230 000 kr; the region pays 100 000 kr and the owner the rest.
    expect(figures(withOtherCosts("100000"))).toEqual({
      none: "460000.00 230000.00 130000.00",
      direct7: "492200.00 246100.00 146100.00",
      staff15: "514000.00 257000.00 157000.00",
      direct20: "552000.00 276000.00 176000.00",
      direct25: "575000.00 287500.00 187500.00",
      staff40: "504000.00 252000.00 152000.00",
    });
  });

  it("include a rate of the project's own", () => {
    const own = withOtherCosts("100000", {
      indirect: { option: "custom", rate: decimal("0.1"), base: "staff" },
    });
    expect(
      outcomes(own)
        .filter(({ isOwn }) => isOwn)
        .map(({ option, indirect }) => [option, indirect]),
    ).toEqual([["custom", 36_000_00]]);
    expect(figures(own)["custom"]).toBe("496000.00 248000.00 148000.00");
  });

  it("say what the programme holds against an option, and do not advise it", () => {
    const found = outcomes(withOtherCosts("100000"));
    const refused = found.filter(({ against }) => against.length > 0).map(({ option }) => option);
    expect(refused).toContain("direct20");
    expect(refused).not.toContain("direct7");
    expect(refused).not.toContain(highestGrant(found)?.option);
  });

  it("advise 40 % of staff where other costs are small, and real costs where they are large", () => {
    const real = (other: string): OptionOutcome[] =>
      outcomes(withOtherCosts(other)).filter(({ option }) => option === "staff15" || option === "staff40");
    // The point lies at a quarter of 360 000 kr.
    expect(["89998", "90002"].map((other) => highestGrant(real(other))?.option)).toEqual([
      "staff40",
      "staff15",
    ]);
    expect(["89998", "90002"].map((other) => leastOwnMoney(real(other))?.option)).toEqual([
      "staff15",
      "staff40",
    ]);
  });

  it("advise the project's own option where another is as good", () => {
    const twoEqual = outcomes(withOtherCosts("90000")).filter(({ option }) =>
      ["staff15", "staff40"].includes(option),
    );
    expect([highestGrant(twoEqual)?.option, leastOwnMoney(twoEqual)?.option]).toEqual(["staff15", "staff15"]);
  });

  it("do not advise to count no indirect costs for the owner's sake, who pays them all the same", () => {
    const found = outcomes(withOtherCosts("100000", { project: { programme: "none" } }));
    expect(Math.min(...found.map(({ ownMoney }) => ownMoney))).toBe(
      found.find(({ option }) => option === "none")?.ownMoney,
    );
    expect(leastOwnMoney(found)?.option).toBe("direct7");
  });

  it("advise nothing where every option is refused", () => {
    expect([highestGrant([]), leastOwnMoney([])]).toEqual([undefined, undefined]);
  });

  it("come to what each project calculated by itself comes to, and none that may be used is better than the advised", () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const found = outcomes(project);
        const cash = project.financing.cash.filter(
          ({ organisation }) => organisation !== project.project.owner,
        );
        const alone = INDIRECT_OPTIONS.filter((option) => found.some((each) => each.option === option)).map(
          (option) => {
            const { calculation } = assess({
              ...project,
              indirect: { ...project.indirect, option },
              financing: { ...project.financing, cash, grant: { mode: "max" } },
            });
            return [option, calculation.financing.grant, calculation.financing.balance];
          },
        );
        expect(found.map(({ option, grant, ownMoney }) => [option, grant, ownMoney])).toEqual(alone);
        const usable = found.filter(({ against }) => against.length === 0);
        for (const { grant } of usable) expect(grant).toBeLessThanOrEqual(highestGrant(found)?.grant ?? 0);
        for (const { option, ownMoney } of usable) {
          if (option === "none") continue;
          expect(ownMoney).toBeGreaterThanOrEqual(leastOwnMoney(found)?.ownMoney ?? Infinity);
        }
      }),
      runs,
    );
  });
});
