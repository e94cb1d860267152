import { type Project } from "../../src/budget";
import { calculate } from "../../src/funding";
import { exactToText } from "../../src/money";
import { check, smallestMargin } from "../../src/rules";
import { example } from "../golden/example";
import { aProject, decimal } from "../support/projectBuilder";
import { financedProject } from "./shares/financedProject";

/** The rule with the smallest margin, and that margin with four decimals. */
function marginOf(project: Project): readonly [string, string] | undefined {
  const margin = smallestMargin(check(project, calculate(project)));
  return margin && [margin.finding.rule, exactToText(margin.distance, 4)];
}

const call = { minCoFinancingShare: decimal("0.53") };

describe("the smallest margin of the checks that are met", () => {
  test("is that of the figure nearest to its limit, as a part of the limit", () => {
    // 60 % against at least 53 %: 13 % of the limit. The grant is 60 % below the cash costs.
    expect(marginOf(financedProject({ total: "1000", grant: "400", call }))).toEqual([
      "share.call",
      "0.0700",
    ]);
  });

  test("may be in kronor where an amount lies nearer than a share", () => {
    // 10 kr below at most 410 kr: 2 % of the limit.
    const project = financedProject({
      total: "1000",
      grant: "400",
      call: { ...call, maxGrant: decimal("410") },
    });
    expect(marginOf(project)).toEqual(["grant.max", "10.0000"]);
  });

  test("is nothing where a figure stands on its limit", () => {
    expect(marginOf(financedProject({ total: "1000", grant: "470", call }))).toEqual([
      "share.call",
      "0.0000",
    ]);
  });

  test("is nothing where a share is met by the tolerance alone", () => {
    // 52,98 %: below the call's 53 %, within the tolerance.
    const project = financedProject({ total: "1000", grant: "470.20", call });
    const passed = check(project, calculate(project)).find(({ rule }) => rule === "share.call");
    expect(passed).toMatchObject({ status: "pass", note: "withinTolerance" });
    expect(marginOf(project)).toEqual(["share.call", "0.0000"]);
  });

  test("is not that of a check that fails", () => {
    expect(marginOf(financedProject({ total: "1000", grant: "990", call }))).toEqual([
      "grant.cash",
      "10.0000",
    ]);
  });

  test("is not that of sums that shall be equal, nor of a rate chosen as high as the law allows", () => {
    const { project, calculation } = example("inkluderande-rehabilitering");
    const onTheLimit = check(project, calculation).filter(
      ({ rule, status, actual, limit }) =>
        ["balance", "recon", "flat.rate"].includes(rule) && status === "pass" && actual === limit,
    );
    expect(onTheLimit).toHaveLength(3);
    expect(smallestMargin(onTheLimit)).toBeUndefined();
  });

  test("is unknown where no check holds a figure to a limit", () => {
    expect(marginOf(aProject())).toBeUndefined();
  });
});
