import { readFileSync } from "node:fs";
import { type Report } from "../../src/project-file";
import { delfin, example } from "../support/commandLine";
import { reportOf } from "../support/reportOf";

const EXAMPLES = [
  "vagen-ut",
  "steget-vidare",
  "inkluderande-rehabilitering",
  "kunskapsutveckling",
  "samspelet",
];

function calculated(id: string): Report {
  return reportOf(JSON.parse(readFileSync(example(id), "utf8")));
}

describe("the report for people", () => {
  it.each(EXAMPLES)("of %s ends well, and says nothing on the error stream", async (id) => {
    const { status, out, error } = await delfin("report", example(id));
    expect([status, error]).toEqual([0, ""]);
    expect(out.split("\n")[0]).toBe(calculated(id).project.name);
  });

  it("says who pays, with amounts that can be searched for", async () => {
    const { out } = await delfin("report", example("steget-vidare"));
    expect(out).toContain(
      "Stödet kan som mest vara 6 138 857 kr: gränsen är det som återstår att finansiera.",
    );
    expect(out).toContain("Budgeten är fullt finansierad.");
    expect(out).toMatch(/^Total projektbudget .* 29 944 143$/m);
    expect(out).toMatch(/^ESF-stöd +6 138 857 +6 138 857 +20,50 %$/m);
  });

  it("is in English where that is asked for", async () => {
    const { out } = await delfin("report", example("steget-vidare"), "--lang", "en");
    expect(out).toContain(
      "The grant can be SEK 6,138,857 at most: the limit is what remains to be financed.",
    );
    expect(out).toMatch(/^Total project budget .* 29,944,143$/m);
  });

  it("names the deepest need, and from when to when the balance is negative", async () => {
    const { cashFlow } = calculated("steget-vidare");
    const deepest = cashFlow?.months.reduce((low, month) =>
      Number(month.balance) < Number(low.balance) ? month : low,
    );
    expect([deepest?.month, cashFlow?.firstNegative, cashFlow?.lastNegative]).toEqual([
      "2013-02",
      "2011-07",
      "2014-05",
    ]);
    const { out } = await delfin("report", example("steget-vidare"));
    expect(out).toContain("i februari 2013; saldot är negativt från juli 2011 till maj 2014.");
  });

  it("says who has more than full time, and when", async () => {
    const { out } = await delfin("report", example("steget-vidare"));
    expect(out).toContain(
      "Coach 3 är belagd till som mest 120,00 %, över heltid i 6 månader mellan januari 2012 och juni 2012.",
    );
  });

  it("shows the sub-budgets of a project with phases, and none of one without", async () => {
    expect((await delfin("report", example("inkluderande-rehabilitering"))).out).toContain("Delbudgetar, kr");
    expect((await delfin("report", example("samspelet"))).out).not.toContain("Delbudgetar");
  });

  it.each(EXAMPLES)("of %s has tables whose columns end together", async (id) => {
    const { out } = await delfin("report", example(id));
    const tables = out
      .trimEnd()
      .split("\n\n")
      .map((section) => section.split("\n"));
    const lined = tables.filter(([title]) => title?.endsWith(", kr") === true);
    expect(lined.length).toBeGreaterThanOrEqual(2);
    for (const [title, ...lines] of lined) {
      const rows = lines.filter((line) => !line.endsWith("."));
      expect([title, new Set(rows.map((line) => line.length)).size]).toEqual([title, 1]);
    }
  });
});

describe("the report as JSON", () => {
  it.each(EXAMPLES)("of %s is the stable document, every figure as calculated", async (id) => {
    const { status, out } = await delfin("report", example(id), "--format", "json");
    expect(JSON.parse(out)).toEqual(calculated(id));
    expect(status).toBe(0);
  });

  it("is the same in both languages", async () => {
    const [sv, en] = await Promise.all(
      ["sv", "en"].map((language) =>
        delfin("report", example("samspelet"), "--format=json", "--lang", language),
      ),
    );
    expect(sv?.out).toBe(en?.out);
  });
});

describe("the report as CSV", () => {
  const rowsOf = (out: string, separator: string): string[][] =>
    out
      .replace("\ufeff", "")
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split(separator));

  it("begins with a byte order mark and ends its lines as a spreadsheet expects", async () => {
    const { out } = await delfin("report", example("vagen-ut"), "--format", "csv");
    expect(out.startsWith("\ufefftabell;rad;kolumn;belopp\r\n")).toBe(true);
    expect(out.endsWith("\r\n")).toBe(true);
    expect(out).not.toContain("\ufffd");
  });

  it("has the figures of the calculation, with the language's separators", async () => {
    const { byYear } = calculated("vagen-ut");
    const total = byYear["2010"]?.total ?? "";
    const sv = await delfin("report", example("vagen-ut"), "--format", "csv");
    expect(rowsOf(sv.out, ";")).toContainEqual([
      "år",
      "Total projektbudget",
      "2010",
      total.replace(".", ","),
    ]);
    const en = await delfin("report", example("vagen-ut"), "--format", "csv", "--lang", "en");
    expect(rowsOf(en.out, ",")).toContainEqual(["year", "Total project budget", "2010", total]);
  });

  it("names phases, organisations and what is assigned to no sub-project in words", async () => {
    const { out } = await delfin("report", example("inkluderande-rehabilitering"), "--format", "csv");
    const columns = new Set(rowsOf(out, ";").map(([table = "", , column = ""]) => `${table}: ${column}`));
    expect([...columns]).toEqual(
      expect.arrayContaining([
        "fas: Analys och planering",
        "organisation: Samordningsförbundet Göteborg Hisingen (DELTA)",
        "delprojekt: Ej tillordnat",
        "månad: 2015-10",
      ]),
    );
  });
});
