import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Proof } from "../../src/review";
import { delfin, example } from "../support/commandLine";
import { reportOf } from "../support/reportOf";

const STEGET = example("steget-vidare");
let folder: string;
const at = (name: string): string => join(folder, name);
const textOf = (name: string): string => readFileSync(at(name), "utf8");
const sha256 = (bytes: string | Buffer): string => createHash("sha256").update(bytes).digest("hex");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "delfin-proof-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the proof of a budget", () => {
  it("is the same, byte for byte, when it is made again", async () => {
    await delfin("proof", STEGET, "-o", at("one"));
    await delfin("proof", STEGET, "-o", at("other"));
    expect(textOf("other/proof.json")).toBe(textOf("one/proof.json"));
    expect(textOf("other/proof.html")).toBe(textOf("one/proof.html"));
  });

  it("holds the report, the checks that apply, the law and the checksum of its file", async () => {
    await delfin("proof", STEGET, "-o", at("p"));
    const proof = JSON.parse(textOf("p/proof.json")) as Proof;
    expect(proof.input).toEqual({ name: "steget-vidare.delfin.json", sha256: sha256(readFileSync(STEGET)) });
    expect(proof.report).toEqual(reportOf(JSON.parse(readFileSync(STEGET, "utf8"))));
    expect(proof.findings.map(({ status }) => status)).not.toContain("notApplicable");
    expect(proof.findings.map(({ rule }) => rule)).toContain("balance");
    expect(proof.law.every(({ from, cite }) => from <= "2011-02-01" && cite.act !== "")).toBe(true);
    expect(proof.illustrative).toBe(true);
  });

  it("holds no line of the input, and no salary", async () => {
    await delfin("proof", STEGET, "-o", at("p"));
    expect(textOf("p/proof.json")).not.toMatch(/monthlySalary|unitPrice|"staff":\s*\[/);
  });

  it("names on its page the checksum of the document beside it", async () => {
    const { out } = await delfin("proof", STEGET, "-o", at("p"));
    const hash = sha256(textOf("p/proof.json"));
    expect(out).toContain(hash);
    expect(textOf("p/proof.html")).toContain(hash);
  });

  it("is a page in the language asked for, which loads nothing and runs nothing", async () => {
    await delfin("proof", STEGET, "-o", at("sv"));
    await delfin("proof", STEGET, "-o", at("en"), "--lang", "en");
    expect(textOf("sv/proof.html")).toContain("<h1>Bevis för budgeten: Steget Vidare</h1>");
    expect(textOf("en/proof.html")).toContain("<h1>Proof of the budget: Steget Vidare</h1>");
    for (const page of [textOf("sv/proof.html"), textOf("en/proof.html")]) {
      expect(page).toContain("default-src 'none'");
      expect(page).not.toMatch(/<script|<link|<img|src=/);
    }
  });

  it("shows markup in a name as text", async () => {
    const file = JSON.parse(readFileSync(STEGET, "utf8")) as { project: { name: string } };
    const name = '<img src=x onerror="alert(1)"> & co';
    writeFileSync(at("hostile.delfin.json"), JSON.stringify({ ...file, project: { ...file.project, name } }));
    await delfin("proof", at("hostile.delfin.json"), "-o", at("p"));
    expect(textOf("p/proof.html")).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; co");
    expect(textOf("p/proof.html")).not.toContain("<img");
  });

  it("never writes over another proof, and leaves its own as it is", async () => {
    await delfin("proof", STEGET, "-o", at("p"));
    expect((await delfin("proof", STEGET, "-o", at("p"))).status).toBe(0);
    const before = textOf("p/proof.json");
    const { status, error } = await delfin("proof", example("samspelet"), "-o", at("p"));
    expect(status).toBe(2);
    expect(error).toContain("skrivs inte över");
    expect(textOf("p/proof.json")).toBe(before);
  });

  it("asks for a folder where none is named, or where a file is", async () => {
    expect((await delfin("proof", STEGET)).error).toContain("delfin proof FIL -o MAPP");
    const { status, error } = await delfin("proof", STEGET, "-o", STEGET);
    expect([status, error]).toEqual([
      2,
      `${STEGET} är en fil. Ange en mapp, som skapas om den inte finns.\n`,
    ]);
  });
});
