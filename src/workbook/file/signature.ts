import { type Refusal } from "./refusal";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const PDF = [0x25, 0x50, 0x44, 0x46];
/** The record that begins a workbook of Excel 2–4 (BIFF), kept outside a compound file. */
const OLDEST_EXCEL = [0x09, [0x00, 0x02, 0x04, 0x08], [0x04, 0x06, 0x08, 0x10], 0x00] as const;
const LOOKED_AT = 4_096;

/** What bytes that are no zip are instead, by signature and content; undefined where they begin as a zip does. */
export function foreignForm(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length === 0) return { code: "emptyFile" };
  if (beginsWith(bytes, ZIP_ENTRY) || beginsWith(bytes, EMPTY_ZIP)) return undefined;
  if (beginsWith(bytes, COMPOUND_FILE)) return compoundForm(bytes);
  if (beginsWith(bytes, OLDEST_EXCEL)) return { code: "oldExcel" };
  if (beginsWith(bytes, PDF)) return { code: "pdf" };
  return textForm(bytes);
}

function beginsWith(bytes: Uint8Array, signature: readonly (number | readonly number[])[]): boolean {
  return signature.every((byte, position) => {
    const found = bytes[position];
    return typeof byte === "number" ? found === byte : found !== undefined && byte.includes(found);
  });
}

/**
 * A compound file is the container of Office before 2007, and of a workbook locked with a password ([MS-OFFCRYPTO]
 * 2.3). Its directory names the streams in UTF-16.
 */
function compoundForm(bytes: Uint8Array): Refusal {
  if (holdsStream(bytes, "EncryptedPackage")) return { code: "encrypted" };
  return { code: holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book") ? "oldExcel" : "oldOffice" };
}

function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  // A directory entry stands at a multiple of 128 bytes and begins with the name, which a zero ends.
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    if ([...wanted, 0, 0].every((byte, position) => bytes[at + position] === byte)) return true;
  }
  return false;
}

function textForm(bytes: Uint8Array): Refusal {
  const start = beginningAsText(bytes);
  if (start === undefined) return { code: "notAWorkbook" };
  if (start === "") return { code: "emptyFile" };
  if (/^<(?:!doctype html|html|head|body|table|meta)\b/i.test(start)) return { code: "webPage" };
  if (start.startsWith("<")) return { code: "xmlText" };
  return { code: start.startsWith("{") ? "projectFile" : "plainText" };
}

/** How the bytes begin, as text without leading blanks; undefined where they are no text. */
function beginningAsText(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, LOOKED_AT);
  const wide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const text = new TextDecoder(wide ? (start[0] === 0xff ? "utf-16le" : "utf-16be") : "windows-1252").decode(
    start,
  );
  return Array.from(text).some(isControl) ? undefined : text.replace(/^(?:\ufeff|ï»¿)/, "").trimStart();
}

/** Characters that no text file holds: controls other than tabs and line ends. */
function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 32 && (code < 9 || code > 13);
}
