import { explanationLabel, formatQuantity, LANGUAGES } from "../../src/i18n";
import { explainer } from "../../src/scenarios";
import { allNames, quantitiesIn } from "../explanation/evaluation";
import { EXAMPLES, example } from "../golden/example";

/** A name of the code, which no person should read. */
const CODE = /(?:^|[ :])[a-z]+[A-Z]|undefined|\[object/;

describe.each(LANGUAGES)("explanations in %s", (language) => {
  it.each(EXAMPLES)("name every quantity of %s in words", (id) => {
    const { project, calculation } = example(id);
    const explain = explainer(project, calculation);
    const quantities = new Set(
      allNames(project, calculation).flatMap((name) => {
        const found = explain(name);
        return found === undefined ? [] : [...quantitiesIn(found)];
      }),
    );
    const labels = [...quantities].map(({ subject }) => explanationLabel(subject, project, language));
    expect(labels.filter((label) => label === "" || CODE.test(label))).toEqual([]);
  });
});

describe("a quantity in words", () => {
  it.each([
    ["1234.50", "kr", "1 234,50 kr", "SEK 1,234.50"],
    ["1234.00", "kr", "1 234 kr", "SEK 1,234"],
    ["30000", "krPerMonth", "30 000 kr/månad", "SEK 30,000 a month"],
    ["290.7", "krPerHour", "290,7 kr/timme", "SEK 290.7 an hour"],
    ["0.4515", "share", "45,15 %", "45.15 %"],
    ["1.4515", "factor", "1,4515", "1.4515"],
    ["1", "people", "1 person", "1 person"],
    ["40", "people", "40 personer", "40 people"],
    ["2011-02", "month", "februari 2011", "February 2011"],
    ["2011-02-01", "date", "2011-02-01", "2011-02-01"],
    ["4", "monthOfYear", "månad 4", "month 4"],
  ] as const)("of %s %s is %s and %s", (text, unit, sv, en) => {
    const said = LANGUAGES.map((language) => formatQuantity({ text, exact: true }, unit, language));
    expect(said.map((each) => each.replaceAll(/[\u00a0\u202f]/g, " "))).toEqual([sv, en]);
  });

  it("is about so much where decimals were cut off, and where a percentage has more than two", () => {
    expect(formatQuantity({ text: "1.451613", exact: false }, "factor", "sv")).toBe("≈ 1,451613");
    expect(formatQuantity({ text: "0.20501", exact: true }, "share", "sv")).toMatch(/^≈ 20,50/);
  });
});
