import { ESF_PROGRAMMES, PROGRAMME_FACTS } from "../../../src/law";
import { inForce } from "../../../src/taskpane/rules/entries";
import { found } from "../../../src/taskpane/rules/search";
import { matching } from "../../../src/taskpane/rules/useRules";
import { date } from "../../support/projectBuilder";

describe("the law in force", () => {
  it.each(ESF_PROGRAMMES)("in %s holds on the day asked for, and nothing stands twice", (programme) => {
    const day = PROGRAMME_FACTS[programme].inForce;
    const { rules, others } = inForce(programme, day);
    const law = [...rules.flatMap((rule) => rule.law), ...others];
    for (const { from, to } of law) {
      expect(from <= day).toBe(true);
      expect(to === undefined || day <= to).toBe(true);
    }
    const read = new Set(rules.flatMap((rule) => rule.law.map(({ id }) => id)));
    expect(others.filter(({ id }) => read.has(id))).toEqual([]);
    expect(rules.length).toBeGreaterThan(0);
  });

  it("leaves out a rule before its law was there, and keeps one that needs none", () => {
    const ids = inForce("esf-2007-2013", date("2006-12-31")).rules.map(({ rule }) => rule.id);
    expect(ids).not.toContain("share.ceiling");
    expect(ids).toContain("balance");
  });

  it("has nothing of the fund for a project without ESF money", () => {
    const { rules } = inForce("none", date("2014-01-01"));
    expect(rules.map(({ rule }) => rule.id)).not.toContain("share.call");
    expect(rules.map(({ rule }) => rule.id)).toContain("recon");
  });
});

describe("the search", () => {
  it.each([
    ["högsta EU", true],
    ["ARTIKEL 53(2)", true],
    ["eu 1083/2006", true],
    ["eu 2021/1060", false],
    ["", true],
  ])("for ”%s” wants every word, in any order and case", (search, expected) => {
    expect(found(["EU:s högsta andel", "Förordning (EG) nr 1083/2006, artikel 53(2)"], search)).toBe(
      expected,
    );
  });

  it("looks in the words of the language, and within the level asked for", () => {
    const law = inForce("esf-2007-2013", date("2011-02-01"));
    const ids = (search: string, language: "sv" | "en", layer: "all" | "call" = "all") =>
      matching(law, { layer, search }, language).rules.map(({ rule }) => rule.id);
    expect(ids("artikel 53(2)", "sv")).toEqual(["share.ceiling"]);
    expect(ids("article 53(2)", "en")).toEqual(["share.ceiling"]);
    expect(ids("artikel 53(2)", "sv", "call")).toEqual([]);
  });
});
