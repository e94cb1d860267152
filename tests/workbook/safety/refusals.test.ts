import { readXlsx } from "../../../src/workbook/file/readXlsx";
import { type Refusal } from "../../../src/workbook/file/refusal";
import { smallPackage, smallWorkbook } from "../support/package";
import { type PartToZip, zipOf } from "../support/zip";

async function refusalOf(bytes: Uint8Array): Promise<Refusal | undefined> {
  const read = await readXlsx(bytes);
  return read.ok ? undefined : read.refusal;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A compound file's header and a directory entry with the stream's name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2_048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  bytes.write(`${stream}\0`, 1_024, "utf16le");
  return new Uint8Array(bytes);
}

const part = (name: string): PartToZip => ({ name, contents: "x" });

test("a workbook without any trouble is read", async () => {
  expect(await refusalOf(smallWorkbook())).toBeUndefined();
});

test.each<[string, Uint8Array, Refusal["code"]]>([
  ["an empty file", new Uint8Array(), "emptyFile"],
  ["a file of blanks", text(" \r\n\t"), "emptyFile"],
  ["a renamed CSV file", text("Id;Lön\r\ns1;38000\r\n"), "plainText"],
  ["a CSV file in UTF-16", new Uint8Array(Buffer.from("\ufeffId;Lön", "utf16le")), "plainText"],
  [
    "a web page named .xls, as web systems export",
    text("\ufeff <html><table><tr><td>1</td></tr></table></html>"),
    "webPage",
  ],
  ["a workbook in the XML of 2003", text('<?xml version="1.0"?><Workbook/>'), "xmlText"],
  ["a project file", text('{ "delfin": 1 }'), "projectFile"],
  ["a PDF", text("%PDF-1.7\n"), "pdf"],
  ["bytes of no meaning", Uint8Array.from({ length: 512 }, (_, index) => (index * 89) % 251), "notAWorkbook"],
  ["a workbook locked with a password", compoundFile("EncryptedPackage"), "encrypted"],
  ["a workbook of Excel 97", compoundFile("Workbook"), "oldExcel"],
  ["a workbook of Excel 95", compoundFile("Book"), "oldExcel"],
  ["a workbook of Excel 4", Uint8Array.from([0x09, 0x04, 0x06, 0x00, 0, 0]), "oldExcel"],
  ["a document of Word 97", compoundFile("WordDocument"), "oldOffice"],
  ["a document of Word", zipOf([part("[Content_Types].xml"), part("word/document.xml")]), "wordDocument"],
  ["a presentation", zipOf([part("[Content_Types].xml"), part("ppt/presentation.xml")]), "presentation"],
  ["a sheet of LibreOffice", zipOf([part("mimetype"), part("content.xml")]), "openDocument"],
  ["a binary workbook", zipOf([part("[Content_Types].xml"), part("xl/workbook.bin")]), "binaryWorkbook"],
  ["a zip of something else", zipOf([part("readme.txt")]), "otherZip"],
  ["an empty zip", zipOf([]), "otherZip"],
  ["a workbook with macros", zipOf([...smallPackage(), part("xl/vbaProject.bin")]), "macros"],
  [
    "a workbook that says it has macros",
    smallWorkbook({ contentType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }),
    "macros",
  ],
  [
    "a workbook whose dates count from 1904",
    smallWorkbook({ properties: '<workbookPr date1904="1"/>' }),
    "datesFrom1904",
  ],
])("%s is recognised", async (_, bytes, code) => {
  expect((await refusalOf(bytes))?.code).toBe(code);
});

test("a file over 20 MB is refused by its size", async () => {
  expect(await refusalOf(new Uint8Array(20_000_001))).toEqual({
    code: "fileTooLarge",
    bytes: 20_000_001,
    limit: 20_000_000,
  });
});

test("a workbook that is cut off anywhere is told from one that is damaged", async () => {
  const whole = smallWorkbook();
  for (const share of [0.1, 0.5, 0.9, 0.99]) {
    expect((await refusalOf(whole.subarray(0, Math.floor(whole.length * share))))?.code).toBe("truncated");
  }
});

describe("a bomb is refused without being unpacked", () => {
  const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_000_000);

  test("one part of a gigabyte by its declaration", async () => {
    const bomb = zipOf([
      { name: "xl/worksheets/sheet1.xml", contents: zeros(1), declaredBytes: 1_073_741_824 },
    ]);
    expect((await refusalOf(bomb))?.code).toBe("partTooLarge");
  });

  test("one part of zeros by its ratio", async () => {
    expect((await refusalOf(zipOf([{ name: "a", contents: zeros(20) }])))?.code).toBe("swollenPart");
  });

  test("many parts by their sum", async () => {
    const parts = Array.from({ length: 5 }, (_, index) => ({
      name: `part${index}`,
      contents: new Uint8Array(200_000).map((_, position) => (position * position * 31) >> 7),
      stored: true as const,
      declaredBytes: 45_000_000,
    }));
    expect((await refusalOf(zipOf(parts)))?.code).toBe("unpacksTooLarge");
  });

  test("parts that share their bytes", async () => {
    const inner = zipOf([part("b")]);
    // The inner zip's only part begins 31 bytes into the outer one: after a header and a name of one letter.
    const outer: PartToZip = { name: "a", contents: inner.subarray(0, 40), stored: true };
    expect(await refusalOf(zipOf([outer, { ...part("b"), headerAt: 31 }]))).toEqual({
      code: "overlappingParts",
      part: "a",
    });
  });

  test("a directory whose entry names another part than its header", async () => {
    const twice = zipOf([part("a"), { ...part("b"), headerAt: 0 }]);
    expect((await refusalOf(twice))?.code).toBe("damagedDirectory");
  });

  test("a part that inflates beyond its declaration stops there", async () => {
    const lying = smallPackage().map((each) =>
      each.name === "xl/worksheets/sheet1.xml"
        ? { ...each, contents: zeros(50), declaredBytes: 1_000 }
        : each,
    );
    expect(await refusalOf(zipOf(lying))).toEqual({ code: "damagedPart", part: "xl/worksheets/sheet1.xml" });
  });

  test("more parts than any workbook has", async () => {
    const parts = Array.from({ length: 2_001 }, (_, index) => part(`part${index}`));
    expect(await refusalOf(zipOf(parts))).toEqual({ code: "tooManyParts", parts: 2_001, limit: 2_000 });
  });
});

test.each(["../evil.xml", "/etc/passwd", "xl\\workbook.xml", "C:evil", "xl/./workbook.xml", ""])(
  "a part named %p leads out of the workbook",
  async (name) => {
    expect(await refusalOf(zipOf([part(name)]))).toEqual({ code: "partOutside", part: name });
  },
);

test("names that differ only in case are the same part", async () => {
  const doubled = zipOf([...smallPackage(), { name: "XL/Workbook.xml", contents: "<workbook/>" }]);
  expect(await refusalOf(doubled)).toEqual({ code: "repeatedPart", part: "XL/Workbook.xml" });
});

test.each<[string, Partial<PartToZip>, Refusal["code"]]>([
  ["locked", { flags: 1 }, "lockedPart"],
  ["packed in a way that Office does not use", { method: 14 }, "unknownCompression"],
  ["of another checksum than declared", { declaredCrc: 1 }, "damagedPart"],
])("a part that is %s is named", async (_, lie, code) => {
  const parts = smallPackage().map((each) => (each.name === "xl/workbook.xml" ? { ...each, ...lie } : each));
  expect(await refusalOf(zipOf(parts))).toEqual({ code, part: "xl/workbook.xml" });
});

describe("contents that are no workbook's are refused, not half read", () => {
  test.each<[string, Parameters<typeof smallWorkbook>[0]]>([
    ["XML that does not close", { sheet: "<sheetData><row>" }],
    [
      "a cell beyond the last column",
      { sheet: '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>' },
    ],
    ["a row beyond the last", { sheet: '<sheetData><row r="9999999"/></sheetData>' }],
    ["a number that is none", { sheet: '<sheetData><row r="1"><c r="A1"><v>12x</v></c></row></sheetData>' }],
    ["a number without end", { sheet: '<sheetData><row r="1"><c r="A1"><v>1E999</v></c></row></sheetData>' }],
    [
      "a text that is not among the texts",
      { sheet: '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>' },
    ],
    [
      "entities of its own",
      { sheet: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&boom;</t></is></c></row></sheetData>' },
    ],
    ["a table that is not there", { sheet: '<sheetData/><tableParts><tablePart r:id="rId9"/></tableParts>' }],
  ])("%s", async (_, workbook) => {
    expect((await refusalOf(smallWorkbook(workbook)))?.code).toBe("damagedContent");
  });

  test("a missing sheet part", async () => {
    const parts = smallPackage().filter(({ name }) => name !== "xl/worksheets/sheet1.xml");
    expect((await refusalOf(zipOf(parts)))?.code).toBe("damagedContent");
  });

  test("a workbook without worksheets", async () => {
    const parts = smallPackage().map((each) =>
      each.name === "xl/workbook.xml" ? { ...each, contents: "<workbook><sheets/></workbook>" } : each,
    );
    expect((await refusalOf(zipOf(parts)))?.code).toBe("noSheets");
  });
});
