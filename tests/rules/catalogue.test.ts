import { calculate } from "../../src/funding";
import { type Citation } from "../../src/law";
import { check, RULE_HEADS, RULE_IDS, type RuleHead, RULES } from "../../src/rules";
import { example, EXAMPLES } from "../golden/example";

const place = ({ act, article, title }: Citation): string => `${act} ${article ?? title.sv}`;

function placesOf(id: RuleHead["id"]): Set<string> {
  const sources = RULE_HEADS.find((rule) => rule.id === id)?.sources ?? [];
  return new Set(
    sources.flatMap((source) =>
      "series" in source
        ? source.series.map(({ citation }) => place(citation))
        : source.texts.map(({ citation }) => place(citation)),
    ),
  );
}

describe("the catalogue of rules", () => {
  test("holds every rule in its order, and each rule checks what it says of itself", () => {
    expect(RULE_HEADS.map(({ id }) => id)).toEqual([...RULE_IDS]);
    expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
    expect(RULES).toMatchObject(RULE_HEADS);
  });

  test.each(EXAMPLES)(
    "names every text that a finding on %s cites, but for the call's own and a region's category",
    (id) => {
      const { project } = example(id);
      const findings = check(project, calculate(project)).filter(({ layer }) => layer !== "call");
      const cited = findings.flatMap(({ rule, cite }) =>
        cite.slice(0, 1).map((citation) => ({ rule, citation })),
      );
      expect(cited.length).toBeGreaterThan(2);
      for (const { rule, citation } of cited) {
        expect([rule, placesOf(rule).has(place(citation))]).toEqual([rule, true]);
      }
    },
  );

  test("gives every rule of an act or an ordinance a source", () => {
    const without = RULE_HEADS.filter(({ layer }) => layer === "eu" || layer === "national").filter(
      ({ sources = [] }) => sources.length === 0,
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
