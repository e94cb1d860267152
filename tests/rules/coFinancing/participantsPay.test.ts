import { type ParticipantLine, type Project } from "../../../src/budget";
import { type ProgrammeId } from "../../../src/law";
import { aCost, aGroup, aProject, date, decimal } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";

/** A project of 2016 that closes in November and December, with participants at 10 000 kr a month. */
function withClosing(
  participants: readonly ParticipantLine[],
  facts: Partial<Project["project"]> = {},
): Project {
  return aProject({
    project: {
      programme: "esf-2014-2020",
      start: date("2016-01-01"),
      end: date("2016-12-31"),
      phases: [
        { kind: "implementation", start: date("2016-01-01"), end: date("2016-10-31") },
        { kind: "closing", start: date("2016-11-01"), end: date("2016-12-31") },
      ],
      ...facts,
    },
    costs: [aCost()],
    participants,
  });
}

describe("cofin.closing", () => {
  test("passes participants who leave on the last day before the phase", () => {
    expect(findingOf("cofin.closing", withClosing([aGroup({ end: date("2016-10-31") })])).status).toBe(
      "pass",
    );
  });

  test("fails on one day of pay in the phase, and proposes to end the day before", () => {
    const finding = findingOf(
      "cofin.closing",
      withClosing([aGroup({ group: "Omgång 3", end: date("2016-11-01") })]),
    );
    expect(finding).toMatchObject({
      status: "fail",
      severity: "error",
      actual: "333.33",
      limit: "0.00",
      subjects: ["participants/group"],
    });
    expect(finding.fix?.[0]?.adjustments).toEqual([
      { kind: "line", list: "participants", id: "group", field: "end", value: "2016-10-31" },
    ]);
    const { sv, en } = sentencesOf(finding);
    expect(sv).toMatch(/"Omgång 3".*333,33 kr i avslutsfasen.*2016-11-01/);
    expect(en).toMatch(/"Omgång 3".*SEK 333.33 in the closing phase/);
  });

  test("proposes to remove a group that begins in the phase", () => {
    const finding = findingOf("cofin.closing", withClosing([aGroup({ start: date("2016-12-01") })]));
    expect(finding.actual).toBe("10000.00");
    expect(finding.fix?.[0]?.adjustments).toEqual([
      { kind: "removeLine", list: "participants", id: "group" },
    ]);
  });

  test("does not apply without a closing phase, without participants' pay, or in other programmes", () => {
    expect(findingOf("cofin.closing", withClosing([aGroup()], { phases: [] })).status).toBe("notApplicable");
    const unpaid = aGroup({ monthlyAllowance: decimal("0") });
    expect(findingOf("cofin.closing", withClosing([unpaid])).status).toBe("notApplicable");
    expect(findingOf("cofin.closing", withClosing([aGroup()], { programme: "none" })).status).toBe(
      "notApplicable",
    );
  });
});

describe("cofin.thirdparty", () => {
  function paying(
    participants: readonly ParticipantLine[],
    programme: ProgrammeId = "esf-2014-2020",
  ): Project {
    return withClosing(participants, { programme, phases: [] });
  }
  const confirmed = { certificate: "confirmed" } as const;

  test("passes where whoever pays has confirmed", () => {
    expect(findingOf("cofin.thirdparty", paying([aGroup(confirmed)]))).toMatchObject({
      status: "pass",
      verified: "read",
    });
  });

  test("cannot tell until then, and counts the lines that wait in one finding", () => {
    const finding = findingOf(
      "cofin.thirdparty",
      paying([
        aGroup({ id: "p1", ...confirmed }),
        aGroup({ id: "p2", certificate: "intended" }),
        aGroup({ id: "p3", organisation: "regionen" }),
      ]),
    );
    expect(finding).toMatchObject({
      status: "unknown",
      missing: ["participants.certificate"],
      actual: "2",
      subjects: ["participants/p2", "participants/p3"],
    });
    const { sv, en } = sentencesOf(finding);
    expect(sv).toMatch(/bekräftelse saknas för 2 av raderna.*240 000 kr.*Namn på staten, Namn på regionen/);
    expect(en).toMatch(/no confirmation of 2 of the lines.*SEK 240,000/);
  });

  test("does not apply without participants' pay, nor in 2007–2013", () => {
    expect(findingOf("cofin.thirdparty", paying([])).status).toBe("notApplicable");
    expect(findingOf("cofin.thirdparty", paying([aGroup()], "esf-2007-2013")).status).toBe("notApplicable");
  });
});
