import { accepted, type Accepted, refused } from "./refusal";

/** One file inside a zip, as the zip's directory declares it. */
export interface ZipPart {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are refused. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its packed bytes begin and end in the file. */
  readonly from: number;
  readonly to: number;
  /** Where its local header begins. */
  readonly headerAt: number;
}

// Signatures and lengths of PKWARE's APPNOTE 4.3.
const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_ENTRY_BYTES = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const IN_ZIP64 = 0xffffffff;

/**
 * The parts of a zip by its central directory, without unpacking anything. Refused: a file that is cut off (it has no
 * directory, which stands last), one whose directory does not hold together, and zip64, which no file of our size needs.
 */
export function zipDirectory(bytes: Uint8Array): Accepted<readonly ZipPart[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return refused({ code: "truncated" });
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === IN_ZIP64) return refused({ code: "zip64" });
  const parts: ZipPart[] = [];
  for (let index = 0; index < count; index++) {
    if (at + DIRECTORY_ENTRY_BYTES > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      return refused({ code: "damagedDirectory" });
    }
    const part = partAt(bytes, view, at);
    if (part === undefined) return refused({ code: "damagedDirectory" });
    if (part.bytes === IN_ZIP64 || part.packedBytes === IN_ZIP64) return refused({ code: "zip64" });
    parts.push(part);
    at +=
      DIRECTORY_ENTRY_BYTES +
      nameLength(view, at) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return at > end ? refused({ code: "damagedDirectory" }) : accepted(parts);
}

/** Searched from the end, since a comment of any length may follow. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - END_OF_DIRECTORY_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (
      view.getUint32(at, true) === END_OF_DIRECTORY &&
      at + END_OF_DIRECTORY_BYTES + view.getUint16(at + 20, true) <= view.byteLength
    ) {
      return at;
    }
  }
  return undefined;
}

function nameLength(view: DataView, entryAt: number): number {
  return view.getUint16(entryAt + 28, true);
}

/** The part of a directory entry; undefined where its local header is missing or names another part. */
function partAt(bytes: Uint8Array, view: DataView, entryAt: number): ZipPart | undefined {
  const headerAt = view.getUint32(entryAt + 42, true);
  if (headerAt + LOCAL_HEADER_BYTES > view.byteLength || view.getUint32(headerAt, true) !== LOCAL_HEADER)
    return undefined;
  const name = textAt(bytes, entryAt + DIRECTORY_ENTRY_BYTES, nameLength(view, entryAt));
  const localNameLength = view.getUint16(headerAt + 26, true);
  if (textAt(bytes, headerAt + LOCAL_HEADER_BYTES, localNameLength) !== name) return undefined;
  const from = headerAt + LOCAL_HEADER_BYTES + localNameLength + view.getUint16(headerAt + 28, true);
  const packedBytes = view.getUint32(entryAt + 20, true);
  if (packedBytes !== IN_ZIP64 && from + packedBytes > view.byteLength) return undefined;
  return {
    name,
    encrypted: (view.getUint16(entryAt + 8, true) & 1) === 1,
    method: view.getUint16(entryAt + 10, true),
    crc: view.getUint32(entryAt + 16, true),
    packedBytes,
    bytes: view.getUint32(entryAt + 24, true),
    from,
    to: from + packedBytes,
    headerAt,
  };
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(from, from + length));
}
