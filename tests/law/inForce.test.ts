import { HOURS, lawDate, parametersInForce, valueAtStart } from "../../src/law";
import { date } from "./date";

describe("the numbers of law in force", () => {
  const ids = (day: string): string[] =>
    parametersInForce("esf-2014-2020", date(day)).map(({ parameter }) => parameter.id);

  it("are those of the programme alone, as they stand on the date", () => {
    const found = parametersInForce("esf-2014-2020", date("2018-08-02"));
    expect(found.every(({ parameter }) => parameter.programmes.includes("esf-2014-2020"))).toBe(true);
    expect(found.every(({ inForce: { from, to = from } }) => from <= "2018-08-02" && to >= from)).toBe(true);
    const hours = found.find(({ parameter }) => parameter.id === HOURS.annual2014.id);
    expect(hours?.inForce.citation.article).toBe("68a(2)");
  });

  it("leave out what does not hold yet", () => {
    expect(ids("2013-12-31")).not.toContain(HOURS.annual2014.id);
    expect(ids("2014-01-01")).toContain(HOURS.annual2014.id);
  });
});

describe("the date by which a project reads the law", () => {
  it.each([
    ["its own within the programme's time", "esf-2014-2020", "2016-05-01", "2016-05-01"],
    [
      "the day when all of a later programme's law was there",
      "esf-plus-2021-2027",
      "2011-02-01",
      "2022-09-20",
    ],
    ["the last day of an earlier programme", "esf-2007-2013", "2020-01-01", "2015-12-31"],
    ["its own without a programme", "none", "1999-01-01", "1999-01-01"],
  ] as const)("is %s", (_, programme, start, read) => {
    expect(lawDate(programme, date(start))).toBe(read);
  });
});

describe("the value that a project reads at its start", () => {
  it("is the one in force", () => {
    expect(valueAtStart(HOURS.annual2014, "esf-2014-2020", date("2019-01-01"))?.from).toBe("2018-08-02");
  });

  it("is the first of all where none holds then", () => {
    expect(valueAtStart(HOURS.annual2014, "none", date("2010-01-01"))?.from).toBe("2014-01-01");
  });
});
