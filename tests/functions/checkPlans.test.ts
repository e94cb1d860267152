import { answerText } from "../support/answer";
import { esf } from "../support/esf";

describe("CHECKADVANCE", () => {
  it.each([
    ["the highest amount, of a large grant", ["ESF 2014–2020", 400_000, 1_000_000]],
    ["half of a small grant", ["esf-plus-2021-2027", 250_000, 500_000]],
    ["no advance", ["ESF+ 2021-2027", 0, 0]],
  ])("is content with %s", (_, given) => {
    expect(esf("CHECKADVANCE", ...given)).toBe("OK");
  });

  it.each([
    [
      "one öre above the amount",
      ["Socialfonden 2014-2020", 400_000.01, 1_000_000],
      /^Förskottet är 400 000,01 kr; ni kan få högst 400 000 kr\. Sänk det med 0,01 kr\.$/,
    ],
    [
      "one öre above half the grant",
      ["ESF+ 2021–2027", 250_000.01, 500_000, "en"],
      /^The advance is SEK 250,000\.01; you may have at most SEK 250,000 \(50\.00 % of the ESF grant\)\. Lower it by SEK 0\.01\.$/,
    ],
    ["half an odd öre", ["ESF+ 2021–2027", 0.51, 1.01], /ni kan få högst 0,50 kr .*Sänk det med 0,01 kr/],
    ["a period whose rule is not known", ["esf-2007-2013", 1, 10], /^Gäller inte det här projektet\.$/],
    ["a project without a programme", ["none", 1, 10], /^Gäller inte det här projektet\.$/],
    [
      "a programme that there is not",
      ["Leader", 1, 10],
      /^#VALUE! program är "Leader"; skriv Europeiska socialfonden 2007–2013, .* \/ programme is "Leader"; write European Social Fund 2007–2013, /,
    ],
    ["a negative advance", ["ESF 2014–2020", -1, 10], /^#VALUE! förskott är −1; /],
  ])("answers %s", (_, given, text) => {
    expect(answerText("CHECKADVANCE", ...given)).toMatch(text);
  });
});

describe("CHECKPERIOD", () => {
  it.each([
    ["the programme's first and last day", ["ESF 2014–2020", "2014-01-01", "2023-12-31"]],
    ["36 months to the day", ["ESF 2014–2020", "2015-10-15", "2018-10-14", 36]],
    ["a length alone, without a programme", ["none", "2013-01-01", "2013-12-31", 12]],
  ])("is content with %s", (_, given) => {
    expect(esf("CHECKPERIOD", ...given)).toBe("OK");
  });

  it.each([
    ["a day too early", ["ESF 2014–2020", "2013-12-31", "2015-12-31"], /börjar 2013-12-31, 1 dag för tidigt/],
    [
      "a day too late, in English",
      ["ESF+ 2021–2027", "2024-01-01", "2030-01-01", null, "en"],
      /ends on 2030-01-01, 1 day too late: costs count up to and including 2029-12-31/,
    ],
    ["a month begun too many", ["ESF 2014–2020", "2015-10-15", "2018-10-15", 36], /Korta det med 1 månad\./],
    [
      "everything wrong at once",
      ["esf-2007-2013", "2006-12-01", "2016-01-31", 27],
      /31 dagar för tidigt.*31 dagar för sent.*Korta det med 83 månader/,
    ],
    ["a project without a programme or a length", ["none", "2013-01-01", "2013-12-31"], /^Gäller inte/],
    [
      "an end before the start",
      ["none", "2013-01-02", "2013-01-01"],
      /^#VALUE! slut är 2013-01-01, före start/,
    ],
    [
      "half a month",
      ["none", "2013-01-01", "2013-01-02", 1.5],
      /^#VALUE! längsta_tid är 1,5; skriv ett heltal/,
    ],
  ])("answers %s", (_, given, text) => {
    expect(answerText("CHECKPERIOD", ...given)).toMatch(text);
  });
});

describe("CHECKWORKLOAD", () => {
  it.each([
    ["full time, exactly", [[[0.1, 0.2, 0.7]]]],
    ["a part of it, with blank cells", [[["60 %"], [null]]]],
    ["nothing", [null]],
  ])("is content with %s", (_, given) => {
    expect(esf("CHECKWORKLOAD", ...given)).toBe("OK");
  });

  it.each([
    [
      "a hundredth of a percent too much",
      [[["100 %", 0.0001]]],
      /^Personen är lagd på 100,01 % av heltid; högst 100,00 % ryms, så det är 0,01 % för mycket\. .*Källan är bara delvis bekräftad\.$/,
    ],
    [
      "three halves in English",
      [[[0.5, 0.5, 0.5]], "en"],
      /^The person is booked for 150\.00 % of full time; /,
    ],
    [
      "a workload in percent without the sign",
      [[[0.5, 50]]],
      /tjänstgöringsgrader \(rad 1, kolumn 2\) är 50; skriv 0,5 eller 50 %/,
    ],
  ])("answers %s", (_, given, text) => {
    expect(answerText("CHECKWORKLOAD", ...given)).toMatch(text);
  });
});
