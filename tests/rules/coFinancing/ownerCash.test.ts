import { type Project } from "../../../src/budget";
import { type ProgrammeId } from "../../../src/law";
import { aCost, aGroup, anInKind, aProject, date, decimal } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";

interface Parts extends Partial<Omit<Project, "project">> {
  readonly programme?: ProgrammeId;
}

/** A project of the municipality with 100 000 kr of costs, half of them granted. */
function owned({ programme = "esf-2014-2020", ...parts }: Parts): Project {
  return aProject({
    project: { programme, start: date("2016-01-01"), end: date("2016-12-31") },
    costs: [aCost({ unitPrice: decimal("100000") })],
    financing: {
      grant: { mode: "fixed", amount: decimal("50000") },
      cash: [{ id: "f1", organisation: "kommunen", amount: decimal("50000"), certificate: "confirmed" }],
    },
    ...parts,
  });
}

const ownTime = anInKind({ organisation: "kommunen", amount: decimal("20000") });
const ownParticipants = aGroup({ organisation: "kommunen" });

describe("cofin.owner-cash", () => {
  test("passes where the owner pays in cash and others give in kind", () => {
    expect(
      findingOf("cofin.owner-cash", owned({ inKind: [anInKind()], participants: [aGroup()] })).status,
    ).toBe("pass");
  });

  test("fails on the owner's time and participants' pay together", () => {
    const finding = findingOf(
      "cofin.owner-cash",
      owned({ inKind: [ownTime], participants: [ownParticipants] }),
    );
    expect(finding).toMatchObject({
      status: "fail",
      severity: "error",
      actual: "140000.00",
      limit: "0.00",
      subjects: ["participants/group", "inKind/time"],
    });
    const { sv, en } = sentencesOf(finding);
    expect(sv).toMatch(/Namn på kommunen äger projektet.*140 000 kr.*kontanta medel/);
    expect(en).toMatch(/Namn på kommunen owns the project.*SEK 140,000/);
  });

  test("lets lines without value be", () => {
    const unpaid = aGroup({ organisation: "kommunen", monthlyAllowance: decimal("0") });
    expect(findingOf("cofin.owner-cash", owned({ participants: [unpaid] })).status).toBe("pass");
  });

  test("remarks in 2007–2013 only on contributions in kind, from a source that was not read", () => {
    const early = { programme: "esf-2007-2013" } as const;
    expect(findingOf("cofin.owner-cash", owned({ ...early, participants: [ownParticipants] })).status).toBe(
      "pass",
    );
    const finding = findingOf("cofin.owner-cash", owned({ ...early, inKind: [ownTime] }));
    expect(finding).toMatchObject({ status: "fail", severity: "info", verified: "unread" });
    expect(sentencesOf(finding).sv).toMatch(/inte läst i original/);
  });

  test("proposes to take the line away, and a smaller grant where the call's share would suffer", () => {
    // 120 000 kr in all; without the time 100 000 kr, of which the call lets the grant be 45 000 kr.
    const project = owned({ inKind: [ownTime], call: { minCoFinancingShare: decimal("0.55") } });
    expect(findingOf("cofin.owner-cash", project).fix?.map(({ adjustments }) => adjustments)).toEqual([
      [
        { kind: "removeLine", list: "inKind", id: "time" },
        { kind: "grant", mode: "fixed", amount: decimal("45000") },
        { kind: "cash", organisation: "kommunen", amount: decimal("55000") },
      ],
    ]);
  });

  test("does not apply without ESF money", () => {
    expect(findingOf("cofin.owner-cash", owned({ programme: "none", inKind: [ownTime] })).status).toBe(
      "notApplicable",
    );
  });
});
