import { answerText } from "../support/answer";
import { esf } from "../support/esf";

describe("ELIGIBLEAMOUNT", () => {
  it.each([
    ["VAT that is not recovered", [8000, "25 %", false], 10_000],
    ["VAT that is not recovered, said in words", [8000, 0.06, "Nej"], 8480],
    ["half an öre up", [0.1, 0.25, "no"], 0.13],
    ["no VAT that is recovered", [8000, "25 %", "ja"], 8000],
    ["no recovered VAT in ESF+ where the total is not said", [8000, "25 %", true, "ESF+ 2021–2027"], 8000],
    [
      "recovered VAT in ESF+ below the limit in euro",
      [8000, "25 %", true, "ESF+ 2021–2027", 4_999_999.99],
      10_000,
    ],
    ["none on the limit exactly", [8000, "25 %", true, "ESF+ 2021–2027", 5_000_000], 8000],
    ["none in another programme, however small", [8000, "25 %", true, "ESF 2014–2020", 100_000], 8000],
    ["a price without VAT", [8000, 0, false], 8000],
  ])("counts %s", (_, given, amount) => {
    expect(esf("ELIGIBLEAMOUNT", ...given)).toBe(amount);
  });

  it.each([
    [
      "a rate in percent without the sign",
      [8000, 25, true],
      /^#VALUE! momssats är 25; skriv 0,25 eller 25 % \//,
    ],
    [
      "neither yes nor no",
      [8000, 0.25, "kanske"],
      /drar_av_moms är "kanske"; skriv SANT eller FALSKT \/ recoversVat is "kanske"; write TRUE or FALSE$/,
    ],
    ["a negative total", [8000, 0.25, true, "ESF+ 2021–2027", -1], /^#VALUE! total_kostnad är −1; /],
  ])("refuses %s", (_, given, text) => {
    expect(answerText("ELIGIBLEAMOUNT", ...given)).toMatch(text);
  });
});
