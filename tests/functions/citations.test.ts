import { TOPICS, RULE_IDS } from "../../src/rules";
import { answerText } from "../support/answer";
import { esf } from "../support/esf";

describe("CITE", () => {
  it.each([
    [
      "a rule in a programme",
      ["grant.cash", "ESF 2014–2020"],
      "Förordning (EU) nr 1303/2013, gemensamma bestämmelser för fonderna, artikel 69(1) a",
    ],
    [
      "the same in English",
      ["grant.cash", "ESF 2014–2020", "en"],
      "Regulation (EU) No 1303/2013, common provisions on the Funds, article 69(1) a",
    ],
    [
      "a number of law",
      ["advance.maxAmount", "ESF+ 2021–2027"],
      "Förordning (2022:1379) om förvaltning av program för vissa EU-fonder, 2 kap. 9 §",
    ],
    [
      "the newest text of a number that moved",
      ["flatRate.staff40", "ESF 2014–2020"],
      "Förordning (EU) nr 1303/2013, gemensamma bestämmelser för fonderna, artikel 68b(1)",
    ],
    [
      "a duty without a number",
      ["cost.interest", "esf-plus-2021-2027"],
      "Förordning (EU) 2021/1060, gemensamma bestämmelser för fonderna, artikel 64(1) a",
    ],
    ["a rule of arithmetic", ["balance"], "Delfins egen kontroll"],
    ["a rule of the call", ["total.min", null, "en"], "The call's own terms"],
    ["a rule that the programme has no text for", ["cofin.closing", "ESF 2007–2013"], "—"],
  ])("gives the source of %s", (_, given, source) => {
    expect(esf("CITE", ...given)).toBe(source);
  });

  it("gives every programme's source where none is named", () => {
    expect(esf("CITE", "grant.cash")).toMatch(/1083\/2006.*; .*1303\/2013.*; .*2021\/1060/);
    expect(esf("CITE", "advance.maxShare")).toMatch(/2014:1383.*; .*2022:1379/);
  });

  it("does not say a source twice", () => {
    const sources = (esf("CITE", "staff.unit-rate") as string).split("; ");
    expect(sources).toHaveLength(1);
  });

  it.each([
    [
      "a name of neither",
      ["grant.cash2"],
      /^#N\/A ”grant\.cash2” är varken en regel eller ett värde; .* \/ “grant\.cash2” is neither/,
    ],
    ["a number of another programme", ["payment.maxDays", "ESF 2014–2020"], /^#N\/A /],
    ["nothing", [""], /^#VALUE! regel_eller_parameter saknas; /],
  ])("refuses %s", (_, given, text) => {
    expect(answerText("CITE", ...given)).toMatch(text);
  });
});

describe("RULES", () => {
  const rules = (...given: readonly unknown[]): string[][] => esf("RULES", ...given) as string[][];

  it("lists a topic's rules with title, severity and source", () => {
    expect(rules("ESF 2014–2020", "likviditet")).toEqual([
      [
        "cash.advance",
        "Förskott",
        "fel",
        "Förordning (2014:1383) om förvaltning av EU:s strukturfonder, återgiven av Interreg Sverige–Norge: förskott",
      ],
      ["cash.need", "Likviditetsbehov", "varning", "Delfins egen kontroll"],
    ]);
    expect(rules("ESF+ 2021–2027", "cash flow", "en").map(([id, , severity]) => [id, severity])).toEqual([
      ["cash.advance", "error"],
      ["cash.need", "warning"],
    ]);
  });

  it("lists every rule of the programme and of no other, in the order of the catalogue", () => {
    const ids = rules("esf-plus-2021-2027").map(([id]) => id);
    expect(ids).toContain("time.payment");
    expect(ids).not.toContain("time.phases");
    expect(ids).toEqual(RULE_IDS.filter((id) => ids.includes(id)));
  });

  it("divides the rules by topic without losing one", () => {
    const byTopic = TOPICS.flatMap((topic) => rules("ESF 2014–2020", topic));
    expect(byTopic.map(([id]) => id).sort()).toEqual(
      rules("ESF 2014–2020")
        .map(([id]) => id)
        .sort(),
    );
  });

  it("leaves a project without a programme the rules that hold for all", () => {
    expect(rules("none", "andelar").map(([id]) => id)).toEqual(["balance", "recon"]);
  });

  it("refuses a topic that there is not", () => {
    expect(answerText("RULES", "ESF 2014–2020", "mat")).toMatch(
      /^#VALUE! område är "mat"; skriv andelar, medfinansiering, tid, /,
    );
  });
});
