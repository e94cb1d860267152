import {
  CALLS,
  type Citation,
  EXCHANGE_RATE_SAMPLES,
  PARAMETERS,
  PROGRAMME_FACTS,
  PROVISIONS,
  type Verified,
  VERIFIED,
} from "../../src/law";

interface Sourced {
  readonly where: string;
  readonly citation: Citation;
  readonly verified: Verified;
}

const SOURCED: readonly Sourced[] = [
  ...PARAMETERS.flatMap(({ id, series }) =>
    series.map(({ from, citation, verified }) => ({ where: `${id} ${from}`, citation, verified })),
  ),
  ...PROVISIONS.flatMap(({ id, texts }) =>
    texts.map(({ programme, citation, verified }) => ({ where: `${id} ${programme}`, citation, verified })),
  ),
  ...CALLS.map(({ id, citation, verified }) => ({ where: `call ${id}`, citation, verified })),
  ...EXCHANGE_RATE_SAMPLES.map(({ use, citation, verified }) => ({ where: use.en, citation, verified })),
  ...Object.values(PROGRAMME_FACTS).flatMap(({ id, regions }) =>
    Object.entries(regions).map(([region, { citation, verified }]) => ({
      where: `${id} ${region}`,
      citation,
      verified,
    })),
  ),
];

/** An act cited at its own address; a page that quotes an act stands at an address of its own. */
const ADDRESS_OF_AN_ACT = /^https:\/\/(eur-lex\.europa\.eu\/eli|lagen\.nu)\//;
const NUMBER_OF_AN_ACT = /^(3\d{4}[RL]\d{4}|SFS \d{4}:\d+|TVFS \d{4}:\d+)$/;

describe("the sources of the law's values", () => {
  it("cover parameters, provisions, calls, rates and regions", () => {
    expect(SOURCED.length).toBeGreaterThan(300);
  });

  it("name an act or a publisher, a title in both languages and a secure address", () => {
    const incomplete = SOURCED.filter(
      ({ citation: { act, title, url } }) =>
        act === "" || title.sv.length < 8 || title.en.length < 8 || !/^https:\/\/[a-z0-9.-]+\/\S*$/.test(url),
    );
    expect(incomplete).toEqual([]);
  });

  it("name the article where an act is cited at its own address", () => {
    const withoutArticle = SOURCED.filter(
      ({ citation }) => ADDRESS_OF_AN_ACT.test(citation.url) && !citation.article?.trim(),
    );
    expect(withoutArticle).toEqual([]);
  });

  it("write numbers of acts as CELEX, SFS or TVFS wherever an article is named", () => {
    const misnumbered = SOURCED.filter(
      ({ citation }) => citation.article !== undefined && !NUMBER_OF_AN_ACT.test(citation.act),
    );
    expect(misnumbered).toEqual([]);
  });

  it("say how far each of them was read", () => {
    expect(SOURCED.filter(({ verified }) => !VERIFIED.includes(verified))).toEqual([]);
    expect(new Set(SOURCED.map(({ verified }) => verified))).toEqual(new Set(VERIFIED));
  });

  it("explain what is missing where an amount was not read", () => {
    const silent = PARAMETERS.flatMap(({ id, series }) =>
      series.filter(({ verified, note }) => verified === "unread" && note === undefined).map(() => id),
    );
    expect(silent).toEqual([]);
  });
});
