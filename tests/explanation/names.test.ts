import fc from "fast-check";
import { explainer, figureName, figureNames, readFigureName } from "../../src/scenarios";
import { example } from "../golden/example";
import { calculate } from "../../src/funding";
import { aProject, aSalary } from "../support/projectBuilder";

const { project, calculation } = example("steget-vidare");
const explain = explainer(project, calculation);

function nameOf(asked: string): string | undefined {
  const subject = explain(asked)?.subject;
  return subject?.kind === "figure" ? subject.name : undefined;
}

describe("the name of a figure", () => {
  it("reads back as the parts that it was made of, whatever signs they hold", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 4 }), (keys) => {
        const name = figureName("byYear", ...keys.map((key) => ({ key })), "staff");
        expect(readFigureName(name)).toEqual(["byYear", ...keys, "staff"]);
      }),
    );
  });

  it.each([
    ["grant", "financing.grant"],
    ["cash", "totals.cash"],
    ["balance", "financing.balance"],
    ["liquidityNeed", "cashFlow.liquidityNeed"],
    ["totalPerParticipant", "outcomes.totalPerParticipant"],
    ["grantBounds[cash]", "financing.grantBounds[cash]"],
    ["staff[s1].total", "lines.staff[s1].total"],
  ])("may leave out its first part: %s is %s", (asked, name) => {
    expect(nameOf(asked)).toBe(name);
  });

  it.each([
    ["byYear.2011.staff", "byYear[2011].staff"],
    ["months.2011-02.total", "months[2011-02].total"],
    [' byYear["2011"].staff ', "byYear[2011].staff"],
  ])("may be written %s for %s", (asked, name) => {
    expect(nameOf(asked)).toBe(name);
  });

  it.each([
    "",
    "nothing",
    "byYear[2010].staff",
    "byYear[2011]",
    "byYear[2011",
    "totals.__proto__",
    "constructor",
    "lines.staff[nobody].total",
    "totals.staff.more",
    "claims[0].payment",
  ])("that is %j belongs to no figure", (asked) => {
    expect(explain(asked)).toBeUndefined();
  });

  it("is told for every figure that can be asked for, once each", () => {
    const names = figureNames(project, calculation);
    expect(names.filter((name) => nameOf(name) !== name)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("explanations", () => {
  it("are made once for a figure, however it is asked for", () => {
    expect(explain("grant")).toBe(explain("financing.grant"));
  });

  it("know no cash flow, no outcome per head and no bound of the call where the project says nothing of them", () => {
    const bare = aProject({ staff: [aSalary()] });
    const ofBare = explainer(bare, calculate(bare));
    for (const name of ["liquidityNeed", "totalPerParticipant", "grantBounds[maxShare]", "finsam.total"])
      expect(ofBare(name)).toBeUndefined();
    expect(ofBare("grantBounds[cash]")).toBeDefined();
  });
});
