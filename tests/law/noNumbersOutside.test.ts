import { readFileSync } from "node:fs";
import { join, relative } from "node:path";

import { LAW_NUMBERS, numbersIn, writtenLimitsIn } from "../support/numbersInCode";
import { sourceFiles } from "../support/sourceFiles";

const ROOT = join(__dirname, "../../src");

/** Folders that read the law and must not repeat it. */
const FOLDERS = [
  "budget",
  "funding",
  "adjustments",
  "rules",
  "scenarios",
  "project-file",
  "workbook",
  "functions",
  "i18n",
  "cli",
];

/** Numbers that are equal to one of law by chance, and what they are. */
const BY_CHANCE: Readonly<Record<string, readonly string[]>> = {
  // The version of the sheets.
  "workbook/model/makeWorkbook.ts": ["0.1"],
};

/** Sample arguments that the help of a function shows; they decide nothing. */
const SAMPLES: readonly string[] = ["functions/examples.ts"];

/** What the sentences about findings may write out: limits come from the finding, but these are no limits. */
const WRITTEN_OUT: ReadonlySet<string> = new Set([
  // The whole of something.
  "100 %",
  "100%",
  // What the flat rate for all other costs is called.
  "40 procent",
  "40 per cent",
]);

function filesOf(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => sourceFiles(join(ROOT, folder))).map((file) => relative(ROOT, file));
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

function lawIn(code: string): string[] {
  return numbersIn(code).filter((number) => LAW_NUMBERS.has(number));
}

describe("a number of law", () => {
  test.each(filesOf(FOLDERS).filter((file) => !SAMPLES.includes(file)))("does not stand in %s", (file) => {
    const byChance = BY_CHANCE[file] ?? [];
    expect(lawIn(textOf(file)).filter((number) => !byChance.includes(number))).toEqual([]);
  });

  test.each(Object.entries(BY_CHANCE))("still is excused in %s for a reason", (file, numbers) => {
    expect(lawIn(textOf(file))).toEqual(expect.arrayContaining([...numbers]));
  });

  const sentences = filesOf(["i18n/sv/findings", "i18n/en/findings"]);

  test.each(sentences)("is not written out in a sentence of %s", (file) => {
    expect(writtenLimitsIn(textOf(file)).filter((limit) => !WRITTEN_OUT.has(limit))).toEqual([]);
  });

  test("is looked for in every folder that there is", () => {
    expect(sentences.length).toBeGreaterThan(0);
    for (const folder of [
      "budget",
      "funding",
      "adjustments",
      "rules",
      "project-file",
      "workbook",
      "i18n",
      "cli",
    ]) {
      expect(filesOf([folder])).not.toEqual([]);
    }
  });
});

describe("the search for numbers of law", () => {
  test.each([
    ["a rate", "0.15", 'const rate = new Decimal("0.15");'],
    ["a rate with more zeros", "0.4", "total * 0.40"],
    ["an amount", "400000", "if (advance > 400_000) return;"],
    ["a count of hours", "1720", "const hours = 1720n;"],
    ["hours in a template", "1862", "const hours = `1862`;"],
    ["days", "80", "lag <= 80"],
    ["a share that a call asks for", "0.33", "minimum ?? 0.33"],
    ["a date", "2023-12-31", 'date > "2023-12-31"'],
    ["euro", "5000000", "total < 5e6"],
  ])("finds %s", (_, number, code) => {
    expect(lawIn(code)).toEqual([number]);
  });

  test.each([
    ["months of a year", "months / 12"],
    ["öre of a krona", "kronor * 100"],
    ["a bound below zero", "least: -0.5"],
    ["a byte", "[0x50, 0x4b]"],
    ["a number inside a name", 'option === "staff15"'],
    ["a comment", "// 1720 hours"],
    ["the width of a column", "({ widths: [16, 80] })"],
    ["whole kronor an hour of a table of many", "margin = 420"],
  ])("leaves %s alone", (_, code) => {
    expect(lawIn(code)).toEqual([]);
  });

  test.each([
    ["a percentage", '"högst 15 % av personalen"', "15 %"],
    ["kronor", "`högst 400 000 kr för ${x}`", "400 000 kr"],
    ["euro", '"below EUR 5,000,000 in all"', "EUR 5,000,000"],
    ["hours", '"1 720 timmar"', "1 720 timmar"],
  ])("finds %s in a sentence", (_, code, limit) => {
    expect(writtenLimitsIn(code)).toEqual([limit]);
  });

  test("leaves numbers that a sentence takes from its finding, years and periods alone", () => {
    expect(writtenLimitsIn("`högst ${limit} sedan 2018, i 2014–2020`")).toEqual([]);
  });
});
