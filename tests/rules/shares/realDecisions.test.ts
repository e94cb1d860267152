import { decimal } from "../../support/projectBuilder";
import { findingOf, sentencesOf } from "../../support/ruleFindings";
import { financedProject } from "./financedProject";

/* Grants that the Swedish ESF Council has decided, as its project bank publishes them, with the minimum of their call. */
const MIA = { total: "136883875", grant: "91752514", minimum: "0.33" };
const DECISIONS = [
  { name: "MIA", ...MIA },
  { name: "BUL 2.0", total: "52186215", grant: "34829812", minimum: "0.33" },
  { name: "Inkluderande rehabilitering", total: "50691580", grant: "23641215", minimum: "0.53" },
  { name: "Utvecklingsnätverk sociala företag", total: "11802999", grant: "5542617", minimum: "0.53" },
] as const;

type Decision = Omit<(typeof DECISIONS)[number], "name">;

function decided({ total, grant, minimum }: Record<keyof Decision, string>, tolerance?: string) {
  const shareTolerance = tolerance === undefined ? {} : { shareTolerance: decimal(tolerance) };
  const call = { minCoFinancingShare: decimal(minimum), ...shareTolerance };
  return findingOf("share.call", financedProject({ total, grant, call }));
}

describe("grants that were decided in reality", () => {
  test.each(DECISIONS)("$name passes under its call", (decision) => {
    expect(decided(decision).status).toBe("pass");
  });

  test("MIA passes inside the tolerance only, 40 317.75 kr from the exact limit", () => {
    const finding = decided(MIA);
    expect(finding).toMatchObject({
      note: "withinTolerance",
      gap: "40317.75",
      gapUnit: "kr",
      limit: "0.330000000000",
    });
    expect(finding.actual).toMatch(/^0\.3297/);
    expect(sentencesOf(finding).sv).toMatch(/32,97 %.*inom toleransen.*40 317,75 kr/);
    expect(sentencesOf(finding).en).toMatch(/32\.97 %.*within the tolerance.*SEK 40,317\.75/);
  });

  test("MIA fails under a call that tolerates nothing", () => {
    expect(decided(MIA, "0")).toMatchObject({ status: "fail", gap: "40317.75" });
  });

  test.each(DECISIONS.slice(1))("$name needs no tolerance", (decision) => {
    const finding = decided(decision, "0");
    expect(finding.status).toBe("pass");
    expect(finding.note).toBeUndefined();
  });
});

describe("one krona at the limit of 53 per cent", () => {
  const minimum = "0.53";

  test("a grant of exactly 47 per cent passes without a note", () => {
    const finding = decided({ total: "1000000", grant: "470000", minimum }, "0");
    expect(finding).toMatchObject({ status: "pass", actual: "0.530000000000" });
    expect([finding.note, finding.gap]).toEqual([undefined, undefined]);
  });

  test("one krona more fails where nothing is tolerated, and the gap is that krona", () => {
    const finding = decided({ total: "1000000", grant: "470001", minimum }, "0");
    expect(finding).toMatchObject({ status: "fail", severity: "error", gap: "1.00", gapUnit: "kr" });
  });

  test("the last krona inside the usual tolerance passes with the note", () => {
    const finding = decided({ total: "1000000", grant: "470500", minimum });
    expect(finding).toMatchObject({ status: "pass", note: "withinTolerance", gap: "500.00" });
  });

  test("one krona beyond the usual tolerance fails, with the whole gap to the call's share", () => {
    expect(decided({ total: "1000000", grant: "470501", minimum })).toMatchObject({
      status: "fail",
      gap: "501.00",
    });
  });

  test("the gap counts öre: 47 per cent of 52 186 215 kr is 24 527 521.05 kr", () => {
    const finding = decided({ total: "52186215", grant: "24527522", minimum }, "0");
    expect(finding).toMatchObject({ status: "fail", gap: "0.95" });
  });
});
