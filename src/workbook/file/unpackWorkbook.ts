import { checkZip } from "./checkZip";
import { accepted, type Accepted, type Refusal, refused } from "./refusal";
import { unpack } from "./unpack";
import { type ZipPart } from "./zipDirectory";

/** The unpacked parts of a workbook that its cells are read from, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Sheets, texts, tables and what ties them together; pictures, charts, comments and the like are left packed. */
const WANTED = /\.rels$|^\[Content_Types\]\.xml$|^xl\/(?:[^/]+|worksheets\/[^/]+|tables\/[^/]+)\.xml$/i;

/** The parts of an .xlsx that passed the zip check, or why it is refused; other documents of Office are named. */
export async function unpackWorkbook(bytes: Uint8Array): Promise<Accepted<Parts>> {
  const zip = checkZip(bytes);
  if (!zip.ok) return zip;
  const foreign = foreignPackage(zip.value);
  if (foreign !== undefined) return refused(foreign);
  const parts = new Map<string, Uint8Array>();
  for (const part of zip.value.filter(({ name }) => WANTED.test(name))) {
    const contents = await unpack(bytes, part);
    if (!contents.ok) return contents;
    parts.set(part.name, contents.value);
  }
  return withMacros(parts) ? refused({ code: "macros" }) : accepted(parts);
}

/** What a zip without a plain workbook is, by the names of its parts. */
function foreignPackage(zip: readonly ZipPart[]): Refusal | undefined {
  const names = new Set(zip.map(({ name }) => name.toLowerCase()));
  const holds = (start: string): boolean => [...names].some((name) => name.startsWith(start));
  if (names.has("xl/vbaproject.bin")) return { code: "macros" };
  if (names.has("xl/workbook.xml") && names.has("[content_types].xml")) return undefined;
  if (names.has("xl/workbook.bin")) return { code: "binaryWorkbook" };
  if (holds("word/")) return { code: "wordDocument" };
  if (holds("ppt/")) return { code: "presentation" };
  return { code: names.has("mimetype") && names.has("content.xml") ? "openDocument" : "otherZip" };
}

/** A workbook may say that it has macros though their part was taken out. */
function withMacros(parts: Parts): boolean {
  const types = parts.get("[Content_Types].xml");
  return types !== undefined && /macroEnabled/i.test(new TextDecoder().decode(types));
}
