import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { delfin, example } from "../support/commandLine";

/* These commands read workbooks in the built thread, dist/cli/xlsx-worker.cjs, which `npm ci` and `npm test` make. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "delfin-cli-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const written = async (name: string, ...options: readonly string[]): Promise<string> => {
  const file = join(folder, name);
  const { status, error } = await delfin("new", file, ...options);
  expect([status, error]).toEqual([0, ""]);
  return file;
};

describe("a workbook of an example", () => {
  it("gives back the project that it was made of", async () => {
    const file = await written("round.xlsx", "--example", "vagen-ut");
    const [fromBook, fromFile] = await Promise.all([
      delfin("export", file),
      delfin("export", example("vagen-ut")),
    ]);
    expect(fromBook).toEqual(fromFile);
    expect(fromBook.out).toContain('"name": "Vägen ut"');
  });

  it("gives the same report and the same findings as its project file, with cells", async () => {
    const file = await written("check.xlsx", "--example", "steget-vidare", "--lang", "en");
    const [fromBook, fromFile] = await Promise.all([
      delfin("report", file, "--format", "json"),
      delfin("report", example("steget-vidare"), "--format", "json"),
    ]);
    expect(fromBook.out).toBe(fromFile.out);
    const { out, status } = await delfin("check", file);
    expect(out).toContain("Coach 3 är lagd på 120,00 %");
    expect(out).toContain("Celler: Staff!A8, Staff!A10");
    expect(out).not.toContain("ARBETSBOKENS FORMLER");
    expect(status).toBe(0);
  });

  it("is written from a project file, and with the same bytes again", async () => {
    const [one, other] = await Promise.all([
      written("one.xlsx", "--from", example("samspelet")),
      written("other.xlsx", "--from", example("samspelet")),
    ]);
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });
});

describe("a new workbook", () => {
  it("is empty where nothing is said, and can be checked at once", async () => {
    const { out } = await delfin("report", await written("empty.xlsx"));
    expect(out).toContain("Nytt projekt");
  });

  it("never overwrites a file", async () => {
    const file = await written("kept.xlsx");
    const { status, error } = await delfin("new", file);
    expect([status, error]).toEqual([
      2,
      `Filen ${file} finns redan och skrivs inte över. Välj ett annat namn.\n`,
    ]);
  });

  it.each([
    [["new", "budget.ods"], "namnet ska sluta på .xlsx"],
    [["new", "budget.xlsx", "--example", "steget"], "tillåtet är vagen-ut, steget-vidare"],
    [["new", "budget.xlsx", "--example", "samspelet", "--from", "x.json"], "inte båda"],
  ])("says of %j what to write instead", async (args, words) => {
    const { status, error } = await delfin(...args);
    expect(error).toContain(words);
    expect(status).toBe(2);
  });
});

it("a picture is refused with a sentence", async () => {
  const { status, out, error } = await delfin("check", "assets/icon-16.png");
  expect(error).toContain("kunde inte läsas: ett fel.");
  expect([status, out]).toEqual([2, ""]);
});
