import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExplanationDocument } from "../../src/cli/explain/json";
import { delfin, delfinIn, example } from "../support/commandLine";

const STEGET = example("steget-vidare");

describe("delfin explain", () => {
  it("shows a figure as a tree with values, signs and names", async () => {
    const { status, out, error } = await delfin("explain", STEGET, "balance", "--depth", "1");
    expect([status, error]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 5)).toEqual([
      "Saldo: 0 kr  = skillnad  [financing.balance]",
      "  Total projektbudget: 29 944 143 kr  = summa  [totals.total]",
      "    … 2 delar till",
      "  − ESF-stöd: 6 138 857 kr  = avrundas till hela ören, hälften uppåt  [financing.grant]",
      "    … en del till",
    ]);
    expect(out).toContain("Visa fler led med --depth 2.");
  });

  it("speaks English where that is asked for", async () => {
    const { out } = await delfinIn("en_GB.UTF-8", "explain", STEGET, "coFinancingShare");
    expect(out).toMatch(/^The co-financing's share: ≈ 79\.50 %  = share  \[financing\.coFinancingShare\]$/m);
    expect(out).toMatch(/^ {2}Co-financing: SEK 23,805,286  = sum/m);
  });

  it("tells the source of a number of law, since when it holds, and how well it was read", async () => {
    const { out } = await delfin("explain", example("inkluderande-rehabilitering"), "totals.indirect");
    expect(out).toMatch(/15,00 %\s+\(källa: .*artikel 68\(1\) b; gäller från 2014-01-01\)/);
  });

  it("takes apart once what stands in several places", async () => {
    const { out } = await delfin("explain", STEGET, "lines.staff[s1].months[2012-04]", "--depth", "9");
    expect(out.match(/^ *en hel månad: .*$/gm)?.filter((line) => !line.endsWith("(se ovan)"))).toHaveLength(
      1,
    );
    expect(out).not.toContain("--depth");
  });

  it("lists the figures where none is named", async () => {
    const { status, out } = await delfin("explain", STEGET);
    expect(status).toBe(0);
    expect(out).toMatch(/^financing\.grant +ESF-stöd +6 138 857 kr$/m);
    expect(out).toMatch(/^byYear\[2011\]\.staff +Personal, 2011 +1 950 261,89 kr$/m);
    expect(out).not.toMatch(/^months\[/m);
  });

  it.each([
    ["grannt", "Menade du grant?"],
    ["totals.staf", "Menade du totals.staff?"],
    ["byYear[2011].stafff", "Menade du byYear[2011].staff?"],
  ])("suggests the nearest figure for %s", async (asked, suggestion) => {
    const { status, out, error } = await delfin("explain", STEGET, asked);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toContain(`Projektet har ingen siffra ”${asked}”. ${suggestion}`);
  });

  it("refuses a depth that is no number", async () => {
    const { status, error } = await delfin("explain", STEGET, "grant", "--depth", "djupt");
    expect([status, error]).toEqual([2, "Valet --depth är ”djupt”; tillåtet är 0–99.\n"]);
  });

  it("says that a cell needs a workbook", async () => {
    const { status, error } = await delfin("explain", STEGET, "Budget!C7");
    expect(status).toBe(2);
    expect(error).toContain("Budget!C7 är en cell; ange en arbetsbok");
  });

  it("hands the tree as a document whose fractions lose nothing", async () => {
    const { out } = await delfin("explain", STEGET, "grantShare", "--format", "json", "--depth", "1");
    const document = JSON.parse(out) as ExplanationDocument;
    expect(document).toMatchObject({
      subject: { kind: "figure", name: "financing.grantShare" },
      label: "Stödets andel",
      unit: "share",
      operation: { kind: "share" },
      operands: [{ value: "6138857.00" }, { value: "29944143.00" }],
    });
    const [part = 0n, whole = 1n] = (document.fraction ?? "").split("/").map(BigInt);
    expect(part * 29944143n).toBe(whole * 6138857n);
    expect(document.operands?.[0]).not.toHaveProperty("operands");
  });

  it("hands the names of all figures where none is named, those by month too", async () => {
    const { out } = await delfin("explain", STEGET, "--format", "json");
    expect(JSON.parse(out)).toEqual(expect.arrayContaining(["financing.grant", "months[2011-02].staff"]));
  });
});

describe("delfin explain of a workbook", () => {
  const folder = mkdtempSync(join(tmpdir(), "delfin-explain-"));
  const book = join(folder, "steget.xlsx");
  beforeAll(() => delfin("new", book, "--example", "steget-vidare"));

  it("explains what a cell shows, and names the cells that it comes from", async () => {
    const { status, out, error } = await delfin("explain", book, "Finansiering!B17");
    expect([status, error]).toEqual([0, ""]);
    expect(out).toMatch(/^ESF-stöd: 6 138 857 kr .* \[Finansiering!B17\]$/m);
    expect(out).toMatch(/^ {2}beloppet: 6 138 857 kr {2}\[Projekt!C\d+\]$/m);
  });

  it("tells of an input cell what it is", async () => {
    const { status, out } = await delfin("explain", book, "Personal!H5");
    expect([status, out]).toEqual([
      0,
      "Personal!H5 är inmatning: månadslönen. Värdet skrivs in och räknas inte fram.\n",
    ]);
  });

  it.each([
    ["Budget!A1", 0, "är text"],
    ["Budget!ZZ999", 0, "är tom"],
    ["Regler!B5", 0, "är ett tal ur lag"],
    ["Underlag!I28", 0, "led på vägen"],
    ["Nope!A1", 2, "inget sådant blad"],
  ])("says kindly what %s is", async (cell, wanted, words) => {
    const { status, out, error } = await delfin("explain", book, cell);
    expect(status).toBe(wanted);
    expect(out + error).toContain(words);
  });
});

describe("the operands of a command", () => {
  it("that may be left out stand in brackets in its help", async () => {
    const { out } = await delfin("explain", "--help");
    expect(out).toContain("delfin explain FIL [SIFFRA] [--format text|json] [--depth N]");
  });

  it("are at most those that it knows", async () => {
    const { status, error } = await delfin("explain", STEGET, "grant", "more");
    expect([status, error]).toEqual([2, "”explain” vill ha FIL [SIFFRA], men fick 3 filer.\n"]);
  });
});
