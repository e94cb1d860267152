import { answerText } from "../support/answer";
import { esf } from "../support/esf";

describe("CHECKSHARE", () => {
  it.each([
    ["a share above the limit", [400, 1000, 0.5]],
    ["a share exactly on the limit", [500, 1000, "50 %"]],
    ["no grant", [0, 1000, 1]],
  ])("is content with %s", (_, given) => {
    expect(esf("CHECKSHARE", ...given)).toBe("OK");
  });

  it("says of a decision at 32.97 % under a 33 % call that it is within the tolerance, and what is missing", () => {
    const MIA = [136_883_875 - 45_131_361, 136_883_875];
    expect(answerText("CHECKSHARE", ...MIA, "0,33")).toBe(
      "ESF-stödet lämnar 32,97 % av projektbudgeten till medfinansiering, inom toleransen för 33,00 %. Det saknas 40 317,75 kr för att nå gränsen exakt.",
    );
    expect(answerText("CHECKSHARE", ...MIA, "33 %", null, "en")).toBe(
      "The ESF grant leaves 32.97 % of the project budget to co-financing, within the tolerance of 33.00 %. SEK 40,317.75 is missing to reach the limit exactly.",
    );
    expect(answerText("CHECKSHARE", ...MIA, "0,33", 0)).toMatch(/Sänk ESF-stödet med 40 317,75 kr/);
  });

  it.each([
    ["one öre over, with no tolerance", [500.01, 1000, 0.5, 0], /minst 50,00 %. Sänk ESF-stödet med 0,01 kr/],
    ["the tolerance's end, exactly", [500.5, 1000, 0.5], /inom toleransen för 50,00 %\. Det saknas 0,50 kr/],
    ["one öre beyond the tolerance", [500.51, 1000, 0.5], /minst 50,00 %\. Sänk ESF-stödet med 0,51 kr/],
    ["a tolerance of the call's own", [510, 1000, "50 %", "1 %"], /inom toleransen.*Det saknas 10 kr/],
    ["no costs, of which there is no share", [0, 0, 0.5], /^Gäller inte det här projektet\.$/],
    [
      "a share in percent without the sign",
      [400, 1000, 53],
      /^#VALUE! minsta_medfinansiering är 53; skriv 0,53 eller 53 % \/ minCoFinancing is 53; write 0\.53 or 53 %$/,
    ],
    [
      "a language that there is not",
      [400, 1000, 0.5, null, "fi"],
      /^#VALUE! språk är "fi"; skriv svenska, engelska \/ language is "fi"; write Swedish, English$/,
    ],
    ["a total left out", [400], /^#VALUE! total_kostnad saknas; /],
  ])("answers %s", (_, given, text) => {
    expect(answerText("CHECKSHARE", ...given)).toMatch(text);
  });
});

describe("CHECKGRANT", () => {
  it.each([
    ["a grant of all that is paid in cash", [620_000, 1_000_000, 380_000]],
    ["a grant exactly at the call's maximum", [400, 1000, 0, 400]],
    ["no grant", [0, 1000, 1000]],
  ])("is content with %s", (_, given) => {
    expect(esf("CHECKGRANT", ...given)).toBe("OK");
  });

  it.each([
    [
      "one öre above the cash costs",
      [620_000.01, 1_000_000, 380_000],
      /de kontanta kostnaderna är bara 620 000 kr\. Sänk stödet med 0,01 kr/,
    ],
    [
      "one öre above the call's maximum",
      [400.01, 1000, 0, 400, "English"],
      /^The ESF grant is SEK 400\.01; the call gives at most SEK 400\. Lower the grant by SEK 0\.01/,
    ],
    [
      "both at once",
      [700, 1000, 400, 500],
      /Sänk stödet med 100 kr.*utlysningen ger högst 500 kr\. Sänk stödet med 200 kr/,
    ],
    ["a word for the contributions", [1, 2, "inga"], /^#VALUE! ej_kontant är "inga"; skriv ett belopp/],
  ])("answers %s", (_, given, text) => {
    expect(answerText("CHECKGRANT", ...given)).toMatch(text);
  });
});

describe("CHECKBALANCE", () => {
  it("is content where grant and co-financing are the total", () => {
    expect(esf("CHECKBALANCE", 1000.3, 500.1, 500.2)).toBe("OK");
  });

  it.each([
    [
      "an öre missing",
      [1000, 500, 499.99],
      /^Det fattas 0,01 kr: .*eller högre ESF-stöd om utlysningen medger det\.$/,
    ],
    [
      "an öre too much",
      [1000, 500, 500.01, "en"],
      /^The financing is SEK 0\.01 too large: .*Lower the ESF grant\.$/,
    ],
    [
      "a gap in English",
      [1000, 500, 400, "en"],
      /^SEK 100 is missing: .*What is needed is more cash co-financing/,
    ],
    [
      "an error of a cell",
      ["#DIV/0!", 1, 1],
      /^#DIV\/0! total_kostnad är felet #DIV\/0!; rätta den cellen först/,
    ],
  ])("answers %s", (_, given, text) => {
    expect(answerText("CHECKBALANCE", ...given)).toMatch(text);
  });
});
