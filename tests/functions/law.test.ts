import { PARAMETERS } from "../../src/law";
import { answerText } from "../support/answer";
import { esf, serial } from "../support/esf";

describe("EMPLOYERFEE", () => {
  it.each([
    ["the rate of 2008", ["2008-12-31"], 0.3242],
    ["the rate from 2009", ["2009-01-01"], 0.3142],
    ["the young in 2014, under 26 at the turn of the year", ["2014-12-31", 1988], 0.1549],
    ["those who have turned 26 by then", ["2014-12-31", 1987], 0.3142],
    ["born in 1992, from May 2015", ["2015-05-01", 1992], 0.1021],
    ["aged 18 to 22 at the turn of 2022", ["2022-05-31", 2003], 0.1973],
    ["the same in the summer of 2022", ["2022-06-01", 2003], 0.1021],
    ["over 65 in 2016, with the special wage tax", ["2016-01-01", 1949], 0.1636],
  ])("gives %s", (_, given, rate) => {
    expect(esf("EMPLOYERFEE", ...given)).toBe(rate);
  });

  it.each([
    [
      "a day before any rate that is known",
      ["2006-12-31"],
      "#N/A arbetsgivaravgiften är känd från 2007-01-01, inte 2006-12-31 / the employer contribution is known from 2007-01-01, not on 2006-12-31",
    ],
    [
      "a year of two digits",
      ["2015-01-01", 75],
      "#VALUE! födelseår är 75; skriv ett heltal 1 900–2 100 / birthYear is 75; write a whole number 1,900–2,100",
    ],
  ])("refuses %s", (_, given, text) => {
    expect(answerText("EMPLOYERFEE", ...given)).toBe(text);
  });
});

describe("LIMIT", () => {
  it.each([
    ["an amount, by its name without the programme", ["advance.maxAmount", "ESF 2014–2020"], 400_000],
    [
      "a share, by its whole name in any case",
      ["ADVANCE.maxshare.esf-plus-2021-2027", "ESF+ 2021–2027"],
      0.5,
    ],
    ["a count of months", ["phase.planning.maxMonths", "ESF 2014–2020"], 9],
    ["a date as the number of a cell", ["spending.end", "ESF 2007–2013"], serial("2015-12-31")],
    ["the value before a change", ["simplified.mandatoryUpTo", "ESF 2014–2020", "2018-08-01"], 50_000],
    ["the value from the change on", ["simplified.mandatoryUpTo", "ESF 2014–2020", "2018-08-02"], 100_000],
    ["one value that stands in two acts", ["flatRate.staff40", "ESF 2014–2020"], 0.4],
    ["the ceiling of a region's category", ["ceiling", "ESF+ 2021–2027", null, "Norra Mellansverige"], 0.6],
    ["the ceiling of another region", ["ceiling", "ESF+ 2021–2027", null, "West Sweden"], 0.4],
    [
      "an hour's price in Stockholm",
      ["unitCost.projectWorker", "ESF 2014–2020", "2015-06-01", "stockholm"],
      463,
    ],
    [
      "an hour's price elsewhere",
      ["unitCost.projectWorker", "ESF 2014–2020", "2015-06-01", "Sydsverige"],
      420,
    ],
    [
      "a region's own minimum",
      ["coFinancing.min.esf-plus-2021-2027.A", "ESF+ 2021–2027", null, "norra-mellansverige"],
      0.4,
    ],
  ])("gives %s", (_, given, value) => {
    expect(esf("LIMIT", ...given)).toBe(value);
  });

  it.each([
    [
      "the date of a number that has changed",
      ["simplified.mandatoryUpTo", "ESF 2014–2020"],
      /^#N\/A simplified\.mandatoryUpTo\.esf-2014-2020 har haft flera värden: EUR 50 000 från 2014-01-01 till 2018-08-01, EUR 100 000 från 2018-08-02; ange ett datum \/ .* has had several values: /,
    ],
    [
      "a day on which it was in force",
      ["advance.maxAmount", "ESF 2014–2020", "2014-12-31"],
      /^#N\/A advance\.maxAmount\.esf-2014-2020 har inget värde 2014-12-31; de värden som finns: 400 000 kr från 2015-01-01 till 2022-09-19 \//,
    ],
    [
      "which of several numbers",
      ["advance", "ESF 2014–2020"],
      /skriv något av advance\.maxShare, advance\.maxAmount \//,
    ],
    [
      "the region of a price",
      ["unitCost.projectWorker", "ESF 2014–2020", "2015-06-01"],
      /skriv något av unitCost\.projectWorker\.stockholm, unitCost\.projectWorker\.rest \//,
    ],
    [
      "a number that another programme has",
      ["payment.maxDays", "ESF 2014–2020"],
      /^#N\/A ”payment\.maxDays” är inget värde för /,
    ],
    ["a name that begins as some do", ["xyz", "ESF 2014–2020"], /write one of spending, phase, ceiling, /],
  ])("asks with #N/A for %s", (_, given, text) => {
    expect(answerText("LIMIT", ...given)).toMatch(text);
  });

  it.each([
    [
      "a region that there is not",
      ["ceiling", "ESF+ 2021–2027", null, "Norge"],
      /^#VALUE! region är "Norge"; skriv Övre Norrland, /,
    ],
    ["a name left out", [null, "ESF+ 2021–2027"], /^#VALUE! parameter saknas; skriv en text \//],
  ])("refuses %s", (_, given, text) => {
    expect(answerText("LIMIT", ...given)).toMatch(text);
  });

  it("gives every number of law on the first day of its last text, in each of its programmes", () => {
    const asked = PARAMETERS.flatMap(({ id, programmes, series }) =>
      programmes.map((programme) => [id, programme, series.at(-1)?.from] as const),
    );
    expect(asked.length).toBeGreaterThan(80);
    for (const given of asked) expect([given, typeof esf("LIMIT", ...given)]).toEqual([given, "number"]);
  });
});
