import { formatCsv } from "../../src/cli/csv";

const line = (text: string, language: "sv" | "en" = "sv"): string => {
  const [first = ""] = formatCsv([[{ text }, { amount: "-1234.50" }]], language)
    .slice(1)
    .split("\r\n");
  return first;
};

describe("a line of CSV", () => {
  it("has the separator and the decimal point that a spreadsheet of the language expects", () => {
    expect(line("Resor", "sv")).toBe("Resor;-1234,50");
    expect(line("Resor", "en")).toBe("Resor,-1234.50");
  });

  it.each(["=1+1", "+46", "-1", "@SUM(A1)", "\t=1"])(
    "never begins a text with what would run as a formula: %j",
    (text) => {
      expect(line(text)).toBe(`'${text};-1234,50`);
    },
  );

  it.each([
    ["Resor; logi", '"Resor; logi"'],
    ['Projekt "Futuro"', '"Projekt ""Futuro"""'],
    ["två\nrader", '"två\nrader"'],
    ["Resor, logi", "Resor, logi"],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ])("quotes %j where it must", (text, quoted) => {
    expect(line(text)).toBe(`${quoted};-1234,50`);
  });

  it("quotes a comma where that separates", () => {
    expect(line("Resor, logi", "en")).toBe('"Resor, logi",-1234.50');
  });
});
