import { esf, refusal } from "../support/esf";

describe("PARTICIPANTCOST", () => {
  it.each([
    ["two full months", [10, 5000, "2011-01-01", "2011-02-28"], 100_000],
    ["only the time attended", [10, 5000, "2011-01-01", "2011-02-28", "80 %"], 80_000],
    ["a broken month by its days", [1, 3000, "2011-04-16", "2011-04-30"], 1500],
    ["nothing for no participants", [0, 5000, "2011-01-01", "2011-02-28"], 0],
  ])("counts %s", (_, given, cost) => {
    expect(esf("PARTICIPANTCOST", ...given)).toBe(cost);
  });

  it.each([
    [
      "an attendance in percent without the sign",
      [10, 5000, "2011-01-01", "2011-02-28", 85],
      "#VALUE! närvaro är 85; skriv 0,85 eller 85 % / attendance is 85; write 0.85 or 85 %",
    ],
    [
      "a negative number",
      [-10, 5000, "2011-01-01", "2011-02-28"],
      "#VALUE! deltagare är −10; skriv ett tal, 0 eller mer och högst 1 000 000 / participants is −10; write a number, 0 or more and at most 1,000,000",
    ],
  ])("refuses %s", (_, given, message) => {
    expect(refusal("PARTICIPANTCOST", ...given).replaceAll("\u00a0", " ")).toBe(message);
  });
});

describe("PERPARTICIPANT", () => {
  it.each([
    ["an amount a head, rounded to öre", [100, 3], 33.33],
    ["a dash for no participants", [100, 0], "—"],
    ["a dash for a blank cell", [100, null], "—"],
  ])("gives %s", (_, given, result) => {
    expect(esf("PERPARTICIPANT", ...given)).toBe(result);
  });

  it("refuses a word for the amount", () => {
    expect(refusal("PERPARTICIPANT", "tio", 1)).toMatch(/^#VALUE! belopp är "tio"; skriv ett belopp/);
  });
});
