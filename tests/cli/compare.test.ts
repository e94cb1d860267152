import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { delfin, example } from "../support/commandLine";

const STEGET = example("steget-vidare");
let folder: string;
const at = (name: string): string => join(folder, name);

interface Document {
  readonly same: boolean;
  readonly lines: readonly { readonly id: string; readonly months: readonly unknown[] }[];
  readonly figures: readonly { readonly id: string; readonly before: string; readonly after: string }[];
  readonly report: readonly { readonly path: string }[];
  readonly checks: readonly { readonly rule: string }[];
}

/** The example with another monthly salary on its third line. */
function raised(): string {
  const file = JSON.parse(readFileSync(STEGET, "utf8")) as { staff: Record<string, unknown>[] };
  const staff = file.staff.map((line, index) => (index === 2 ? { ...line, monthlySalary: "28550" } : line));
  writeFileSync(at("raised.delfin.json"), JSON.stringify({ ...file, staff }));
  return at("raised.delfin.json");
}

async function compared(before: string, after: string): Promise<Document> {
  return JSON.parse((await delfin("compare", before, after, "--format", "json")).out) as Document;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "delfin-compare-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("two files compared", () => {
  it("have no difference where they are the same file", async () => {
    const { status, out } = await delfin("compare", STEGET, STEGET);
    expect(status).toBe(0);
    expect(out.endsWith("\n\nIngen skillnad.\n")).toBe(true);
  });

  it("have no difference where one is the workbook of the other", async () => {
    await delfin("new", at("steget.xlsx"), "--example", "steget-vidare");
    expect((await compared(STEGET, at("steget.xlsx"))).same).toBe(true);
    expect((await compared(at("steget.xlsx"), at("steget.xlsx"))).same).toBe(true);
  });

  it("differ, with one raised salary, in exactly that line, its months and the figures that follow", async () => {
    const { lines, report, figures, checks } = await compared(STEGET, raised());
    expect(lines.map(({ id, months }) => [id, months.length])).toEqual([["s3", 32]]);
    expect(figures[0]).toMatchObject({ id: "total", before: "29944143.00", after: "29970292.64" });
    expect(report.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["totals.staff", "months.2011-05.staff", "cashFlow.months.2013-12.balance"]),
    );
    expect(report.some(({ path }) => path.startsWith("months.2011-04"))).toBe(false);
    expect(checks.map(({ rule }) => rule)).toEqual(["balance"]);
  });

  it("are told apart in words of the trade, in both languages", async () => {
    const file = raised();
    const { out } = await delfin("compare", STEGET, file);
    expect(out).toContain(
      "Personalrad s3 (ändrad)\n    månadslönen: 28 050 → 28 550  (staff[2].monthlySalary)",
    );
    expect(out).toContain("Budgeten är finansierad  [balance]: godkänd → fel");
    const { out: english } = await delfin("compare", STEGET, file, "--lang", "en");
    expect(english).toContain("Staff line s3 (changed)");
  });

  it("are both named where neither can be read", async () => {
    const { status, error } = await delfin("compare", at("one.json"), at("other.json"));
    expect(status).toBe(2);
    expect(error).toMatch(/one\.json finns inte[^]*other\.json finns inte/);
  });
});
