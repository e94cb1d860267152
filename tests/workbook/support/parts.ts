import { inflateRawSync } from "node:zlib";

const LOCAL_HEADER = 0x04034b50;

/** The parts of a workbook as text, by name; read from the local headers alone. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  const parts = new Map<string, string>();
  let at = 0;
  while (file.readUInt32LE(at) === LOCAL_HEADER) {
    const packed = file.readUInt32LE(at + 18);
    const nameEnd = at + 30 + file.readUInt16LE(at + 26);
    const from = nameEnd + file.readUInt16LE(at + 28);
    const contents = inflateRawSync(file.subarray(from, from + packed));
    parts.set(file.subarray(at + 30, nameEnd).toString("utf8"), contents.toString("utf8"));
    at = from + packed;
  }
  return parts;
}
