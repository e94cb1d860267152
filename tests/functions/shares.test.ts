import { esf, refusal } from "../support/esf";

describe("SHARE", () => {
  it.each([
    ["a third, to the last digit of a number", 1, 3, 1 / 3],
    ["amounts written as text", "1 234,50", "2 469", 0.5],
    ["0 where there are no costs", 5, 0, 0],
    ["more than all of it", 150, 100, 1.5],
    ["amounts rounded to öre first", 0.004, 100, 0],
  ])("gives %s", (_, grant, total, share) => {
    expect(esf("SHARE", grant, total)).toBe(share);
  });

  it.each([
    [
      "a total left out",
      [100],
      "#VALUE! total_kostnad saknas; skriv ett belopp i kronor, till exempel 1 234,50 / total is missing; write an amount in kronor, such as 1234.50",
    ],
    [
      "a word",
      ["mycket", 100],
      '#VALUE! stöd är "mycket"; skriv ett belopp i kronor, till exempel 1 234,50 / grant is "mycket"; write an amount in kronor, such as 1234.50',
    ],
    [
      "TRUE",
      [true, 100],
      "#VALUE! stöd är SANT; skriv ett belopp i kronor, till exempel 1 234,50 / grant is TRUE; write an amount in kronor, such as 1234.50",
    ],
    [
      "several cells for one",
      [[[1, 2, 3]], 100],
      "#VALUE! stöd är 1 × 3 celler; ange en cell / grant is 1 × 3 cells; give one cell",
    ],
  ])("refuses %s with what to write", (_, given, message) => {
    expect(refusal("SHARE", ...given)).toBe(message);
  });
});

describe("GRANT", () => {
  it.each([
    ["the share, cut to whole kronor", [1_000_001, 0.43], 430_000],
    ["the share, cut to öre where that is the unit", [1_000_001, 0.43, null, null, null, 0.01], 430_000.43],
    ["the share typed in percent", [1_000_000, "43 %"], 430_000],
    ["what co-financing leaves, in öre", [1_000_000, 0.6, 450_000.25], 549_999.75],
    ["the cash costs", [1_000_000, 0.6, null, 333_333.33], 333_333.33],
    ["the call's maximum", [1_000_000, 0.6, null, null, 200_000], 200_000],
    ["the smallest of all bounds", [1_000_000, 0.6, 500_000, 700_000, 499_999.99], 499_999.99],
    ["0 where co-financing is above the total", [1_000_000, 0.6, 1_200_000], 0],
    ["all of it at a share of 1", [100, 1], 100],
  ])("gives %s", (_, given, grant) => {
    expect(esf("GRANT", ...given)).toBe(grant);
  });

  it.each([
    [
      "40 for 40 %",
      [1000, 40],
      "#VALUE! högsta_stödandel är 40; skriv 0,4 eller 40 % / maxShare is 40; write 0.4 or 40 %",
    ],
    [
      "more than all",
      [1000, "140 %"],
      '#VALUE! högsta_stödandel är "140 %"; skriv en andel 0–1, till exempel 0,4 eller 40 % / maxShare is "140 %"; write a share 0–1, such as 0.4 or 40 %',
    ],
    [
      "a share below 0",
      [1000, -0.1],
      "#VALUE! högsta_stödandel är −0,1; skriv en andel 0–1, till exempel 0,4 eller 40 % / maxShare is −0.1; write a share 0–1, such as 0.4 or 40 %",
    ],
    [
      "a unit of no öre",
      [1000, 0.4, null, null, null, 0.005],
      "#VALUE! enhet är 0,005; skriv en enhet i kronor med hela ören, till exempel 1 eller 0,01 / unit is 0.005; write a unit in kronor and whole öre, such as 1 or 0.01",
    ],
  ])("refuses %s", (_, given, message) => {
    expect(refusal("GRANT", ...given)).toBe(message);
  });
});

describe("COFINANCING", () => {
  it.each([
    ["the rest of the total when the grant is cut to kronor", [1_000_001, 0.43], 570_001],
    ["the rest in öre where that is the unit", [1_000_001, 0.43, 0.01], 570_000.57],
    ["the rest in thousands", [1_999_999, 0.5, 1000], 1_000_999],
    ["nothing at a share of 1", [250.5, 1, 0.01], 0],
  ])("gives %s", (_, given, rest) => {
    expect(esf("COFINANCING", ...given)).toBe(rest);
  });

  it("refuses a share in percent without the sign", () => {
    expect(refusal("COFINANCING", 1000, 57)).toContain("skriv 0,57 eller 57 %");
  });
});
