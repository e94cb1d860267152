import { type Project } from "../../src/budget";
import { calculate, type Outcomes } from "../../src/funding";
import { aCost, aGroup, aProject, decimal, kr, type ProjectParts } from "../support/projectBuilder";

/** A project of 100 kr with a grant of 50 kr; participants bring no pay. */
function hundred(parts: ProjectParts): Project {
  return aProject({
    costs: [aCost({ unitPrice: decimal("100") })],
    financing: { cash: [], grant: { mode: "fixed", amount: decimal("50") } },
    ...parts,
  });
}

const group = (women: number, men: number): Project["participants"][number] =>
  aGroup({ women, men, monthlyAllowance: decimal("0") });

const outcomes = (parts: ProjectParts): Outcomes => calculate(hundred(parts)).outcomes;

describe("outcome measures", () => {
  it("count the women and men of all groups", () => {
    const counts = outcomes({ participants: [group(2, 1), group(0, 5)] });
    expect(counts).toMatchObject({ women: 2, men: 6, participants: 8 });
  });

  it("are what a participant costs in all and in grant, rounded half-up", () => {
    // 100 ÷ 3 = 33.333…, 50 ÷ 3 = 16.666…
    expect(outcomes({ participants: [group(2, 1)] })).toMatchObject({
      totalPerParticipant: kr("33.33"),
      grantPerParticipant: kr("16.67"),
    });
  });

  it("are what an expected outcome costs, of whatever kind", () => {
    // 100 ÷ 16 = 6.25, 50 ÷ 16 = 3.125
    const expected = { toWorkOrStudies: 10, closerToWork: 5, otherSupport: 1 };
    expect(outcomes({ outcomes: expected })).toMatchObject({
      expected: 16,
      totalPerOutcome: kr("6.25"),
      grantPerOutcome: kr("3.13"),
    });
    expect(outcomes({ outcomes: { closerToWork: 4 } })).toMatchObject({ totalPerOutcome: kr("25") });
  });

  it("are absent where there is nobody to divide by", () => {
    expect(outcomes({ outcomes: { toWorkOrStudies: 0 } })).toEqual({
      participants: 0,
      women: 0,
      men: 0,
      expected: 0,
    });
  });
});
