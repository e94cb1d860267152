import { rmSync } from "node:fs";
import { dirname } from "node:path";

import { readXlsxSafely } from "../../../src/workbook/file/node";
import { smallPackage, smallWorkbook } from "../support/package";
import { bundledWorker } from "../support/worker";
import { zipOf } from "../support/zip";

const worker = bundledWorker();

afterAll(() => {
  rmSync(dirname(worker), { recursive: true });
});

/** So many rows of ten numbers. */
function rows(count: number): string {
  const cells = "<c><v>1</v></c>".repeat(10);
  return `<sheetData>${`<row>${cells}</row>`.repeat(count)}</sheetData>`;
}

test("a workbook is read in a thread of its own", async () => {
  const bytes = Buffer.concat([Buffer.from("before"), smallWorkbook({ sheet: rows(3) })]).subarray(6);
  const read = await readXlsxSafely(bytes, worker);
  expect(read.ok && read.value.sheets[0]?.cell(2, 9)).toEqual({ value: 1 });
});

test("a workbook that the thread refuses is refused for its own reason", async () => {
  const parts = smallPackage().map((part) =>
    part.name === "xl/workbook.xml" ? { ...part, contents: "<" } : part,
  );
  expect(await readXlsxSafely(zipOf(parts), worker)).toEqual({
    ok: false,
    refusal: { code: "damagedContent" },
  });
});

test("reading that takes too long is stopped", async () => {
  const slow = smallWorkbook({ sheet: rows(100_000) });
  expect(await readXlsxSafely(slow, worker, { seconds: 0.05, megabytes: 512 })).toEqual({
    ok: false,
    refusal: { code: "tooSlow", seconds: 0.05 },
  });
});

test("reading that takes too much memory is stopped", async () => {
  const large = smallWorkbook({ sheet: rows(100_000) });
  expect(await readXlsxSafely(large, worker, { seconds: 30, megabytes: 24 })).toEqual({
    ok: false,
    refusal: { code: "tooMuchMemory", megabytes: 24 },
  });
});
