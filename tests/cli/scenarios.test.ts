import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLES } from "../golden/example";
import { delfin, example } from "../support/commandLine";

interface Document {
  readonly base: { readonly figures: readonly { readonly id: string; readonly value: string | null }[] };
  readonly indirectOptions: Options;
  readonly scenarios: readonly {
    readonly name: string;
    readonly preset?: string;
    readonly adjustments?: readonly Readonly<Record<string, unknown>>[];
    readonly figures?: readonly Readonly<Record<"id" | "unit" | "base" | "value" | "difference", string>>[];
    readonly checks?: readonly {
      readonly rule: string;
      readonly from: { readonly status: string };
      readonly to: { readonly status: string };
      readonly base: Cited | null;
      readonly scenario: Cited | null;
    }[];
    readonly problems?: readonly { readonly code: string; readonly message: string }[];
    readonly unavailable?: { readonly code: string; readonly message: string };
  }[];
}
interface Options {
  readonly options: readonly {
    readonly option: string;
    readonly isOwn: boolean;
    readonly indirect: string;
    readonly against: readonly string[];
  }[];
  readonly highestGrant: string | null;
  readonly breakEvens: readonly { readonly otherDirect: string }[];
}
interface Cited {
  readonly cite: readonly { readonly act: string; readonly article?: string }[];
  readonly message: string;
}

async function document(file: string): Promise<Document> {
  const { out } = await delfin("scenarios", file, "--format", "json");
  return JSON.parse(out) as Document;
}

describe("the scenarios of a project", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "delfin-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** A file of Steget Vidare with other parts in the place of its own. */
  function steget(parts: object): string {
    const file = join(folder, "budget.delfin.json");
    const project = JSON.parse(readFileSync(example("steget-vidare"), "utf8")) as object;
    writeFileSync(file, JSON.stringify({ ...project, ...parts }));
    return file;
  }

  it.each(EXAMPLES)("of %s are told without complaint", async (id) => {
    const { status, out, error } = await delfin("scenarios", example(id));
    expect([status < 2, error]).toEqual([true, ""]);
    expect(out).toContain("Scenarier jämförda med basen, kr");
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });

  it("stand in one table under the base, the file's own first", async () => {
    const { out } = await delfin("scenarios", example("steget-vidare"));
    const names = [...out.matchAll(/^(\S.*?) {2,}\d\d \d\d\d \d\d\d /gm)].map(([, name]) => name);
    expect(names.slice(0, 7)).toEqual([
      "Bas",
      "Lön +3 %",
      "Utan VIVA Resurs",
      "ESF+ i dag",
      "Utan största medfinansiären",
      "Sex månader senare",
      "40 %-schablon",
    ]);
  });

  it("say which checks change under ESF+ and why, with the articles of both laws", async () => {
    const { out } = await delfin("scenarios", example("steget-vidare"));
    const [, ofEsfPlus = ""] = out.split("ESF+ I DAG\n");
    expect(ofEsfPlus).toMatch(
      /\[time\.window\]: godkänd → fel\n {4}Bas: .*\n.*1083\/2006.*artikel 56\(1\)\n {4}Scenario: .*\n.*2021\/1060.*artikel 63\(2\)\n/,
    );
  });

  it("speak English where that is asked for", async () => {
    const { out } = await delfin("scenarios", example("steget-vidare"), "--lang", "en");
    expect(out).toContain("Scenarios compared with the base, SEK");
    expect(out).toMatch(/^ {2}.*\[time\.window\]: met → error$/m);
    expect(out).not.toMatch(/Kontroller|Skillnad/);
  });

  it("say of each figure how it was and how it becomes, with the difference", async () => {
    const { out } = await delfin("scenarios", example("steget-vidare"));
    expect(out).toMatch(/^Total projektbudget +29 944 143 +30 196 880,36 +\+252 737,36$/m);
    expect(out).toMatch(/^ESF-andel +20,50 % +20,33 % +−0,17 procentenheter$/m);
    expect(out).toMatch(/^Månad med störst behov +februari 2013 +augusti 2013 +\+6 månader$/m);
  });

  it("say so where a scenario changes nothing, and why a question cannot be asked", async () => {
    const { out, status } = await delfin(
      "scenarios",
      steget({ scenarios: [{ name: "Ingenting", adjustments: [] }], indirect: { option: "staff40" } }),
    );
    expect(out).toContain(
      "INGENTING\n\nScenariot ändrar ingenting i budgeten.\n\nNyckeltalen är desamma som i basen.\n\nInga kontroller ändras.",
    );
    expect(out).toContain("40 %-schablon: går inte att pröva, projektet är redan så.");
    // The flat rate leaves the base unfinanced.
    expect(status).toBe(1);
  });

  it("that cannot be calculated are told with every problem, beside those that can", async () => {
    const adjustments = [
      { kind: "salary", factor: "1.1", role: "Kock" },
      { kind: "participants", factor: "3" },
    ];
    const { status, out } = await delfin("scenarios", steget({ scenarios: [{ name: "Fel", adjustments }] }));
    expect(status).toBe(2);
    expect(out).toMatch(/^FEL\nScenariot ”Fel” går inte att räkna:\n {2}Ändring \d .*\n {2}Ändring \d /m);
    expect(out).toContain("ESF+ I DAG");
  });
});

describe("the options of indirect costs on the command line", () => {
  it("stand in one table with what is held against them, and the best for grant and owner", async () => {
    const { out } = await delfin("scenarios", example("steget-vidare"));
    expect(out).toMatch(/^egen sats \(budgetens\) +29 944 143 +942 717 +7 569 887 +0$/m);
    expect(out).toMatch(/^15 % av personal +30 150 232 .* flat\.rate$/m);
    expect(out).toContain("Högst ESF-stöd ger ”20 % av direkta kostnader”: 8 512 604 kr.");
  });

  it("tell where two of them come to the same, beside what the budget has", async () => {
    const { out } = await delfin("scenarios", example("inkluderande-rehabilitering"), "--lang", "en");
    expect(out).toMatch(/^Other direct costs are SEK [\d,]+\.$/m);
    // A quarter of the staff costs, 24 561 593.04 kr.
    expect(out).toMatch(
      /^Break-even at SEK 6,140,398 of other direct costs: below it “40 % .*, above it “15 % /m,
    );
  });

  it("are in the document with amounts to the öre, and the rules against them", async () => {
    const { indirectOptions } = await document(example("inkluderande-rehabilitering"));
    expect(indirectOptions.options.find(({ option }) => option === "direct20")?.against).toEqual([
      "flat.rate",
    ]);
    expect(indirectOptions.options.find(({ isOwn }) => isOwn)).toMatchObject({
      option: "staff15",
      indirect: "3684238.96",
    });
    expect([indirectOptions.highestGrant, indirectOptions.breakEvens.length]).toEqual(["direct25", 2]);
  });
});

describe("the scenarios as a document", () => {
  it("have the base's figures, and each scenario's beside them with their difference", async () => {
    const { base, scenarios } = await document(example("steget-vidare"));
    expect(base.figures.slice(0, 2)).toEqual([
      { id: "total", unit: "kr", value: "29944143.00" },
      { id: "cash", unit: "kr", value: "10369887.00" },
    ]);
    const [salary] = scenarios;
    expect(salary?.name).toBe("Lön +3 %");
    expect(salary?.adjustments).toEqual([{ kind: "salary", factor: "1.03" }]);
    expect(salary?.figures?.[0]).toEqual({
      id: "total",
      unit: "kr",
      base: "29944143.00",
      value: "30196880.36",
      difference: "252737.36",
    });
  });

  it("have null where a figure has no value", async () => {
    const file = JSON.parse(readFileSync(example("steget-vidare"), "utf8")) as Record<string, unknown>;
    const folder = mkdtempSync(join(tmpdir(), "delfin-"));
    const path = join(folder, "utan.delfin.json");
    writeFileSync(path, JSON.stringify({ ...file, cashFlow: undefined }));
    const { base } = await document(path);
    rmSync(folder, { recursive: true });
    expect(base.figures.find(({ id }) => id === "liquidityNeed")?.value).toBeNull();
  });

  it("have the checks that change with both findings, each with its own citations", async () => {
    const { scenarios } = await document(example("steget-vidare"));
    const esfPlus = scenarios.find(({ preset }) => preset === "esfPlusToday");
    const window = esfPlus?.checks?.find(({ rule }) => rule === "time.window");
    expect([window?.from, window?.to]).toEqual([{ status: "pass" }, { status: "fail", severity: "error" }]);
    expect([window?.base, window?.scenario].map((side) => side?.cite[0]?.article)).toEqual([
      "56(1)",
      "63(2)",
    ]);
  });
});
