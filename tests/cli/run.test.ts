import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { delfin, delfinIn, example } from "../support/commandLine";

describe("the command line asked for nothing or for help", () => {
  it.each([[[]], [["--help"]], [["-h"]]])("shows how it is used: %j", async (args) => {
    const { status, out, error } = await delfin(...args);
    expect(out).toContain("Användning: delfin KOMMANDO FIL [val]");
    expect(out).toContain("delfin report FIL [--format text|json|csv]");
    expect([status, error]).toEqual([0, ""]);
  });

  it("shows a command's own options", async () => {
    const { status, out } = await delfin("report", "--help");
    expect(out).toMatch(/^delfin report FIL \[--format text\|json\|csv\]\n/);
    expect(status).toBe(0);
  });
});

describe("the language", () => {
  it.each([
    ["sv_SE.UTF-8", "Användning"],
    ["en_GB.UTF-8", "Usage"],
    ["en", "Usage"],
    ["C", "Användning"],
    ["", "Användning"],
  ])("is the system's: with the locale %j it says %s", async (locale, word) => {
    expect((await delfinIn(locale)).out).toContain(word);
  });

  it("is the one asked for, in both ways of writing", async () => {
    expect((await delfin("report", "--help", "--lang", "en")).out).toContain(
      "costs, financing and cash flow",
    );
    expect((await delfinIn("en", "report", "--help", "--lang=sv")).out).toContain("kostnader, finansiering");
  });

  it("can only be one that Delfin knows", async () => {
    const { status, error } = await delfin("report", example("vagen-ut"), "--lang", "fi");
    expect(error).toBe("Valet --lang är ”fi”; tillåtet är sv, en.\n");
    expect(status).toBe(2);
  });
});

describe("what was typed wrong", () => {
  it.each<[string, string[], string]>([
    ["a command that begins as another", ["reprot", "x"], "Okänt kommando ”reprot”. Menade du ”report”?"],
    [
      "an option that the command has not",
      ["report", "x", "--fromat=csv"],
      "Valet ”--fromat” finns inte för report.",
    ],
    [
      "an option named like a member of every object",
      ["report", "x", "--constructor"],
      "Valet ”--constructor” finns inte",
    ],
    [
      "a format that is none",
      ["report", "x", "--format", "pdf"],
      "Valet --format är ”pdf”; tillåtet är text, json, csv.",
    ],
    [
      "an option without its value",
      ["report", "x", "--format"],
      "Valet --format behöver ett värde: text, json, csv.",
    ],
    ["no file", ["report"], "”report” vill ha FIL, men fick 0 filer."],
    ["two files", ["report", "x", "y"], "”report” vill ha FIL, men fick 2 filer."],
  ])("is %s: it says so and ends with 2", async (_, args, sentence) => {
    const { status, out, error } = await delfin(...args);
    expect(error).toContain(sentence);
    expect([status, out]).toEqual([2, ""]);
  });

  it("is answered with every command where none is near", async () => {
    const { error } = await delfin("budget");
    expect(error).toMatch(/^Okänt kommando ”budget”\. Kommandona är report, /);
  });

  it("is told in English too", async () => {
    const { error } = await delfinIn("en", "report", "x", "--format", "pdf");
    expect(error).toBe("The option --format is “pdf”; allowed is text, json, csv.\n");
  });
});

describe("a file that cannot be read", () => {
  const folder = mkdtempSync(join(tmpdir(), "delfin-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function fileWith(text: string): string {
    const file = join(folder, "project.delfin.json");
    writeFileSync(file, text);
    return file;
  }

  it("is missing", async () => {
    const { status, out, error } = await delfin("report", "saknas.delfin.json");
    expect(error).toBe("Filen saknas.delfin.json finns inte. Kontrollera namn och mapp.\n");
    expect([status, out]).toEqual([2, ""]);
  });

  it("is a folder", async () => {
    const { status, error } = await delfin("report", folder);
    expect(error).toContain("är en mapp. Ange en projektfil (.delfin.json)");
    expect(status).toBe(2);
  });

  it("has mistakes: all are told at once, with path, value and what to write", async () => {
    const broken = {
      delfin: 1,
      project: { name: "x", programme: "none", start: "2011-02-31", end: "2011-12-31", owner: "kommunen" },
      organisations: [{ id: "kommunen", name: "Kommunen", kind: "municipality" }],
      staff: [
        { id: "s", organisation: "komunen", method: "actual", workload: 120, monthlySalary: "1e5", lon: 1 },
      ],
    };
    const file = fileWith(JSON.stringify(broken));
    const { status, out, error } = await delfin("report", file);
    const [heading, ...sentences] = error.trimEnd().split("\n");
    expect(heading).toBe(`${file} kunde inte läsas: 5 fel.`);
    const told = [
      "project.start",
      "staff[0].monthlySalary",
      "staff[0].workload",
      "staff[0].lon",
      "staff[0].organisation",
    ];
    for (const path of told) expect(sentences).toContainEqual(expect.stringContaining(`  ${path}: `));
    expect(sentences).toHaveLength(told.length);
    expect(error).toContain('tjänstgöringsgraden är 120; tillåtet är 0–10; skriv "1.2" för 120 %');
    expect([status, out]).toEqual([2, ""]);
  });

  it("is no JSON", async () => {
    const { status, error } = await delfin("report", fileWith('{"delfin": 1,'));
    expect(error).toContain("kunde inte läsas: ett fel.");
    expect(status).toBe(2);
  });

  it("has amounts that together lie beyond what Delfin calculates with", async () => {
    const dear = {
      delfin: 1,
      project: { name: "x", programme: "none", start: "2011-01-01", end: "2011-12-31", owner: "kommunen" },
      organisations: [{ id: "kommunen", name: "Kommunen", kind: "municipality" }],
      costs: [
        { id: "c", organisation: "kommunen", type: "other", unitPrice: "90000000000000", quantity: "2" },
      ],
    };
    const { status, out, error } = await delfin("report", fileWith(JSON.stringify(dear)));
    expect(error).toContain("ett belopp som räknas fram ligger utanför ±90 000 000 000 000 kr");
    expect([status, out]).toEqual([2, ""]);
  });
});

describe("the command's surroundings", () => {
  it("takes the language before the command as well as after it", async () => {
    const [before, after] = await Promise.all([
      delfin("--lang", "en", "report", example("vagen-ut")),
      delfin("report", example("vagen-ut"), "--lang=en"),
    ]);
    expect(before).toEqual(after);
    expect(before.out).toContain("Total project budget");
  });

  it("answers a language alone with the help in that language", async () => {
    const help = await delfin("--help", "--lang", "en");
    expect(help).toMatchObject({ status: 0, error: "" });
    expect(await delfin("--lang", "en")).toEqual(help);
    expect(await delfin("--lang=en")).toEqual(help);
  });

  it("says that a command without a file takes none", async () => {
    const { status, error } = await delfin("rules", "x");
    expect([status, error]).toEqual([2, "”rules” tar ingen fil, men fick 1.\n"]);
  });
});
