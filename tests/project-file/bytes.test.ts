import { readFileSync } from "node:fs";
import { join } from "node:path";

import { words } from "../../src/i18n";
import { readProjectBytes } from "../../src/project-file";

const SMALL = readFileSync(join(__dirname, "small.delfin.json"));

function swedish(bytes: Uint8Array): string {
  const read = readProjectBytes(bytes);
  return read.ok ? "läst" : read.problems.map(words("sv").problems.sentence).join("\n");
}

test("a file in UTF-8 is read, with a byte order mark too", () => {
  expect(swedish(SMALL)).toBe("läst");
  expect(swedish(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), SMALL]))).toBe("läst");
});

test.each([
  ["a file of 50 MB", new Uint8Array(50_000_000).fill(0x20), "filen är 50 MB; tillåtet är högst 10 MB"],
  ["an empty file", new Uint8Array(0), "filen är tom"],
  ["a file of spaces and line breaks", Buffer.from(" \r\n\t\n"), "filen är tom"],
  ["a binary file", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 2), "filen är binär"],
  ["a workbook", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0), "zip-fil, till exempel en arbetsbok"],
  ["a file in UTF-16", Buffer.from("\ufeff{}", "utf16le"), "filen är inte UTF-8"],
  ["a file in Latin-1", Buffer.from('{ "name": "Vägen ut" }', "latin1"), "filen är inte UTF-8"],
])("%s is refused with its reason", (_, bytes, sentence) => {
  expect(swedish(bytes)).toContain(sentence);
  expect(swedish(bytes).split("\n")).toHaveLength(1);
});

test("a file of ten thousand brackets is refused by its depth, not by the stack", () => {
  const brackets = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
  expect(swedish(Buffer.from(brackets))).toContain(
    "rad 1, kolumn 41: listor och objekt ligger djupare än 40 nivåer",
  );
});

test("a text of nine megabytes is shown by its beginning", () => {
  const problem = swedish(
    Buffer.from(JSON.stringify({ ...JSON.parse(SMALL.toString()), delfin: "x".repeat(9_000_000) })),
  );
  expect(problem).toContain(`formens version är "${"x".repeat(59)}…"; tillåten är 1`);
});
