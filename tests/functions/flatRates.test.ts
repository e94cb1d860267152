import * as fc from "fast-check";
import { answerText } from "../support/answer";
import { esf } from "../support/esf";

describe("FLATRATE", () => {
  it.each([
    ["15 % of staff, half an öre up", ["staff15", 1000.1, 500], 150.02],
    ["7 % of all direct costs", ["7 %", 1000, 500], 105],
    ["20 % of all direct costs by the Swedish name", ["20 % av direkta kostnader", 1000, 500], 300],
    ["25 % of staff alone where nothing else is given", ["direct25", 1000], 250],
    ["40 % of staff for all other costs", ["40%", 1000, 500], 400],
    ["nothing for no option", ["inga", 1000, 500], 0],
  ])("gives %s", (_, given, amount) => {
    expect(esf("FLATRATE", ...given)).toBe(amount);
  });

  it.each([
    [
      "a rate of one's own, which no law names",
      ["custom", 1000],
      /^#VALUE! schablon är "custom"; skriv inga, 7 % av /,
    ],
    ["an option left out", [null, 1000], /^#VALUE! schablon saknas; skriv /],
    ["an option as a number", [0.15, 1000], /option is 0\.15; write none, 7 % of direct costs/],
  ])("refuses %s", (_, given, text) => {
    expect(answerText("FLATRATE", ...given)).toMatch(text);
  });
});

describe("CHECKFLATRATE", () => {
  it.each([
    ["the rate exactly", ["ESF 2014–2020", "15 %", 150, 1000, 300]],
    ["an amount rounded up to the öre", ["ESF 2014–2020", "15 %", 5.01, 33.37]],
    ["less than the rate", ["ESF+ 2021–2027", "direct7", 100, 1000, 500]],
    ["40 % and nothing beside it", ["ESF+ 2021–2027", "staff40", 400, 1000]],
  ])("is content with %s", (_, given) => {
    expect(esf("CHECKFLATRATE", ...given)).toBe("OK");
  });

  it.each([
    [
      "one öre too much",
      ["ESF 2014–2020", "15 %", 150.01, 1000],
      /högst 15,00 % är tillåtet\. Det är 0,01 kr för mycket/,
    ],
    [
      "an option of another period",
      ["ESF 2014–2020", "direct7", 7, 100, null, "en"],
      /^The flat rate “7 % of direct costs” does not exist in the programming period\. Choose one that does: 15 % of staff/,
    ],
    [
      "other direct costs beside 40 %",
      ["ESF 2014–2020", "40 %", 400, 1000, 0.01],
      /^Övriga direkta kostnader på 0,01 kr ryms redan i schablonen/,
    ],
    [
      "too much and beside 40 %, in English",
      ["ESF 2014–2020", "40 %", 401, 1000, 5, "en"],
      /That is SEK 1 too much.*Other direct costs of SEK 5 are already inside the flat rate/,
    ],
    ["a rate that needs a calculation", ["ESF 2014–2020", "25 %", 250, 1000], /kräver en egen beräkning/],
    ["more than such a rate", ["ESF 2014–2020", "25 %", 250.01, 1000], /Det är 0,01 kr för mycket/],
    ["no option", ["ESF 2014–2020", "none", 250, 1000], /^Gäller inte det här projektet\.$/],
    ["a project without a programme", ["none", "15 %", 250, 1000], /^Gäller inte det här projektet\.$/],
    [
      "a text for the costs",
      ["ESF 2014–2020", "15 %", "x", 1],
      /^#VALUE! indirekta_kostnader är "x"; skriv ett belopp/,
    ],
  ])("answers %s", (_, given, text) => {
    expect(answerText("CHECKFLATRATE", ...given)).toMatch(text);
  });

  it("is content with what FLATRATE gives, whatever the costs", () => {
    const amounts = fc.integer({ min: 0, max: 1_000_000_000 }).map((inOre) => inOre / 100);
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom("direct7", "staff15"), (staff, other, option) => {
        const indirect = esf("FLATRATE", option, staff, other);
        expect(esf("CHECKFLATRATE", "ESF+ 2021–2027", option, indirect, staff, other)).toBe("OK");
      }),
    );
  });
});

describe("COMPAREOPTIONS", () => {
  const rows = (...given: readonly unknown[]): unknown[][] => esf("COMPAREOPTIONS", ...given) as unknown[][];

  it("gives every option with its total, what it adds to actual costs, and the article", () => {
    expect(rows("ESF 2007–2013", 600_000, 150_000, 90_000)[0]).toEqual([
      "20 % av direkta kostnader",
      900_000,
      60_000,
      true,
      "Förordning (EG) nr 1081/2006 om Europeiska socialfonden, artikel 11(3) b(i)",
    ]);
  });

  it("puts the options of the programme first, and the largest total first", () => {
    const options = rows("ESF+ 2021–2027", 1000, 100).map(([, total, , allowed]) => [total, allowed]);
    expect(options).toEqual([
      [1400, true],
      [1375, true],
      [1250, true],
      [1177, true],
      [1320, false],
    ]);
  });

  it.each([
    ["just below a quarter of staff, 40 % beats 15 % and actual costs", 249.99, ["40 %", "15 %"]],
    ["just above, 15 % and actual costs beat 40 %", 250.01, ["15 %", "40 %"]],
  ])("with other costs %s", (_, other, order) => {
    const names = rows("ESF 2014–2020", 1000, other).map(([name]) => String(name).slice(0, 4));
    expect(names.filter((name) => order.includes(name))).toEqual(order);
  });

  it("knows no option without a programme, and cites nothing for it", () => {
    expect(rows("none", 1000, 100).map(([, , , allowed, article]) => [allowed, article])).toEqual(
      Array.from({ length: 5 }, () => [false, ""]),
    );
  });

  it("refuses costs left out", () => {
    expect(answerText("COMPAREOPTIONS", "ESF 2014–2020", 1000)).toMatch(
      /^#VALUE! övriga_direkta_kostnader saknas; /,
    );
  });
});
