import {
  aCost,
  aGroup,
  anInKind,
  aSalary,
  date,
  decimal,
  month,
  type ProjectParts,
} from "../../support/projectBuilder";
import { findingOf, findingsOf, sentencesOf } from "../../support/ruleFindings";
import { projectOf } from "./projectOf";

const DATES = { start: "2016-02-01", end: "2017-10-31" };

function projectWith(parts: ProjectParts) {
  return projectOf(DATES, parts);
}

describe("time.project", () => {
  test("lines on the project's first and last day, and lines without dates, pass", () => {
    const project = projectWith({
      staff: [aSalary({ start: date("2016-02-01"), end: date("2017-10-31") })],
      costs: [aCost()],
    });
    const finding = findingOf("time.project", project);
    expect(finding.status).toBe("pass");
    expect(finding.cite).toHaveLength(1);
  });

  test("a day before the project fails, and the project's first day mends it", () => {
    const project = projectWith({ staff: [aSalary({ person: "Coach 1", start: date("2016-01-31") })] });
    const finding = findingOf("time.project", project);
    expect(finding).toMatchObject({
      status: "fail",
      severity: "error",
      actual: "2016-01-31",
      limit: "2016-02-01",
      gap: "1",
      gapUnit: "days",
      subjects: ["staff/salary"],
    });
    expect(finding.fix?.[0]?.adjustments).toEqual([
      { kind: "line", list: "staff", id: "salary", field: "start", value: "2016-02-01" },
    ]);
    expect(sentencesOf(finding).sv).toMatch(
      /"Coach 1".*utanför projekttiden 2016-02-01–2017-10-31: 2016-01-31/,
    );
    expect(sentencesOf(finding).en).toMatch(
      /"Coach 1".*outside the project period 2016-02-01–2017-10-31: 2016-01-31/,
    );
  });

  test("a day after the project fails", () => {
    const project = projectWith({ costs: [aCost({ end: date("2017-11-01") })] });
    expect(findingOf("time.project", project)).toMatchObject({
      actual: "2017-11-01",
      limit: "2017-10-31",
      gap: "1",
    });
  });

  test("each line outside is told of by itself, whatever its list", () => {
    const late = { end: date("2017-11-01") };
    const cash = [{ id: "f1", organisation: "kommunen", amount: decimal("100"), ...late }];
    const project = projectWith({
      staff: [aSalary(late)],
      participants: [aGroup(late)],
      inKind: [anInKind(late)],
      financing: { cash },
    });
    expect(findingsOf("time.project", project).flatMap(({ subjects }) => subjects)).toEqual([
      "staff/salary",
      "participants/group",
      "inKind/time",
      "financing.cash/f1",
    ]);
  });

  test("a line with no day in the project can only be removed", () => {
    const project = projectWith({ costs: [aCost({ start: date("2018-01-01"), end: date("2018-01-31") })] });
    const finding = findingOf("time.project", project);
    expect(finding).toMatchObject({ gap: "31", actual: "2018-01-31" });
    expect(finding.fix?.[0]?.adjustments).toEqual([{ kind: "removeLine", list: "costs", id: "purchase" }]);
  });

  test("amounts and income in months that the project does not have fail", () => {
    const amounts = new Map([
      [month("2017-10"), decimal("100")],
      [month("2017-12"), decimal("100")],
    ]);
    const project = projectWith({
      costs: [aCost({ text: "Utvärdering", profile: "custom", amounts })],
      income: [{ id: "i1", amount: decimal("500"), month: month("2016-01") }],
    });
    const [cost, income] = findingsOf("time.project", project);
    expect(cost).toMatchObject({ actual: "2017-12", limit: "2017-10", gap: "2", gapUnit: "months" });
    expect(income).toMatchObject({ actual: "2016-01", limit: "2016-02", gap: "1", subjects: ["income/i1"] });
    if (cost === undefined) throw new Error("the cost is not found");
    expect(sentencesOf(cost).sv).toMatch(/"Utvärdering" har ett belopp i 2017-12/);
    expect(sentencesOf(cost).en).toMatch(/"Utvärdering" has an amount in 2017-12/);
  });

  test("amounts that another profile leaves unused may lie anywhere", () => {
    const amounts = new Map([[month("2019-01"), decimal("100")]]);
    expect(findingOf("time.project", projectWith({ costs: [aCost({ amounts })] })).status).toBe("pass");
  });
});
