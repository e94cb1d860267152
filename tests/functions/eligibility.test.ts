import { answerText } from "../support/answer";
import { esf } from "../support/esf";

const ELIGIBLE = [
  ["the first day of spending", ["ESF 2014–2020", "travel", "2014-01-01"]],
  ["the last day of spending", ["ESF 2014–2020", "Resor och logi", "2023-12-31"]],
  [
    "the first and only day of the project",
    ["ESF+ 2021–2027", "staff", "2024-05-01", "2024-05-01", "2024-05-01"],
  ],
  ["a text that names nothing excluded", ["ESF 2014–2020", "other", "2015-03-01", null, null, "Tolk"]],
  [
    "equipment that is hired",
    ["ESF+ 2021–2027", "equipmentMaterial", "2024-03-01", null, null, "Hyra av bil"],
  ],
  [
    "a word of excluded costs in the text of staff",
    ["ESF 2014–2020", "staff", "2015-03-01", null, null, "ränta"],
  ],
] as const;

const INELIGIBLE = [
  [
    "the day before spending",
    ["ESF 2014–2020", "travel", "2013-12-31"],
    /är före programmets första dag för kostnader, 2014-01-01\. \(Förordning .*artikel 65\(2\)\)$/,
  ],
  [
    "the day after spending",
    ["ESF+ 2021–2027", "travel", "2030-01-01"],
    /är efter programmets sista dag för kostnader, 2029-12-31\. \(.*artikel 63\(2\)\)$/,
  ],
  [
    "the day before the project",
    ["ESF 2014–2020", "travel", "2015-01-31", "2015-02-01"],
    /är före projektets första dag, 2015-02-01/,
  ],
  [
    "the day after the project",
    ["ESF 2014–2020", "travel", "2016-01-01", null, "2015-12-31"],
    /är efter projektets sista dag, 2015-12-31/,
  ],
  [
    "interest",
    ["ESF 2014–2020", "other", "2015-03-01", null, null, "Dröjsmålsränta"],
    /nämner ”Dröjsmålsränta”\. Ränta på skulder är inte stödberättigande\. \(.*artikel 69\(3\) a\)$/,
  ],
  [
    "a fine, by a source that is not read in full",
    ["ESF 2014–2020", "other", "2015-03-01", null, null, "böter"],
    /nämner ”böter”.*Källan är bara delvis bekräftad\.$/,
  ],
  [
    "equipment bought in 2007–2013",
    ["ESF 2007–2013", "equipmentMaterial", "2010-03-01", null, null, "Köp av datorer"],
    /”datorer” ser ut som ett köp av utrustning, som perioden aldrig betalar.*inte läst i original/,
  ],
  [
    "two reasons at once",
    ["ESF 2014–2020", "other", "2024-01-01", null, null, "böter"],
    /sista dag för kostnader.*nämner ”böter”/,
  ],
] as const;

const UNKNOWN = [
  [
    "the ground of a purchase in ESF+",
    ["ESF+ 2021–2027", "equipmentMaterial", "2024-03-01", null, null, "Köp av bil"],
    /”bil” ser ut som ett köp, och grunden saknas.*artikel 16\(1\) b/,
  ],
  [
    "whether it is a purchase",
    ["ESF+ 2021–2027", "equipmentMaterial", "2024-03-01"],
    /säger inte om det är ett köp/,
  ],
  [
    "whether participants use the premises",
    ["ESF 2014–2020", "Lokaler", "2015-03-01"],
    /om deltagare använder lokalerna/,
  ],
  [
    "whether there is a flat rate",
    ["ESF 2014–2020", "other", "2015-03-01", null, null, "telefoni"],
    /”telefoni” är en indirekt kostnad.*9 §/,
  ],
  ["which programme it is", ["none", "other", "2015-03-01"], /utan ESF-program finns ingen regel/],
] as const;

describe("ELIGIBLE", () => {
  it.each(ELIGIBLE)("is TRUE for %s", (_, given) => {
    expect(esf("ELIGIBLE", ...given)).toBe(true);
  });

  it.each(INELIGIBLE)("is FALSE for %s", (_, given) => {
    expect(esf("ELIGIBLE", ...given)).toBe(false);
  });

  it.each(UNKNOWN)("cannot tell without knowing %s, and says so in both languages", (_, given, text) => {
    const [sv = "", en = ""] = answerText("ELIGIBLE", ...given).split(" / ");
    expect(sv).toMatch(/^#N\/A Kan inte avgöras: /);
    expect(sv).toMatch(text);
    expect(en).toMatch(/^Cannot be told: /);
  });

  it.each([
    [
      "a type of cost that there is not",
      ["ESF 2014–2020", "fika", "2015-03-01"],
      /^#VALUE! kostnadsslag är "fika"; skriv Personal, Externa tjänster/,
    ],
    ["a day left out", ["ESF 2014–2020", "travel"], /^#VALUE! datum saknas; /],
    [
      "a project that ends before it starts",
      ["ESF 2014–2020", "travel", "2015-03-01", "2015-02-02", "2015-02-01"],
      /^#VALUE! slut är 2015-02-01, före start 2015-02-02/,
    ],
  ])("refuses %s", (_, given, text) => {
    expect(answerText("ELIGIBLE", ...given)).toMatch(text);
  });
});

describe("WHY", () => {
  it("says what was seen of a cost that can be eligible, and that no text was looked at", () => {
    expect(answerText("WHY", "ESF 2014–2020", "travel", "2015-03-01")).toBe(
      "Kan ge stöd: 2015-03-01 ligger inom programmets tid 2014-01-01–2023-12-31. Ingen text är prövad. (Förordning (EU) nr 1303/2013, gemensamma bestämmelser för fonderna, artikel 65(2))",
    );
    expect(answerText("WHY", "ESF 2014–2020", "travel", "2015-03-01", null, null, "train", "en")).toBe(
      "Can be eligible: 2015-03-01 lies within the programme's time 2014-01-01–2023-12-31. The text names nothing that Delfin knows to be excluded. (Regulation (EU) No 1303/2013, common provisions on the Funds, article 65(2))",
    );
  });

  it.each(INELIGIBLE)("says why %s is not eligible, with the source", (_, given, text) => {
    const sentence = answerText("WHY", ...given);
    expect(sentence).toMatch(/^Ger inte stöd: /);
    expect(sentence).toMatch(text);
  });

  it.each(UNKNOWN)("asks for %s as a sentence, not an error", (_, given, text) => {
    const sentence = answerText("WHY", ...given);
    expect(sentence).toMatch(/^Kan inte avgöras: /);
    expect(sentence).toMatch(text);
  });

  it.each([...INELIGIBLE, ...UNKNOWN])("speaks English about %s too", (_, given) => {
    const [programme, type, date, start = null, end = null, text = null] = given;
    expect(answerText("WHY", programme, type, date, start, end, text, "engelska")).toMatch(
      /^(Not eligible|Cannot be told): /,
    );
  });
});
