import { deflateRawSync } from "node:zlib";

import { crc32 } from "../../../src/workbook/file/crc32";

/** A part to be put into a zip; `declared` and the like lie about it. */
export interface PartToZip {
  readonly name: string;
  readonly contents: Uint8Array | string;
  readonly stored?: true;
  readonly declaredBytes?: number;
  readonly declaredCrc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Says that its local header stands here, and brings no bytes of its own. */
  readonly headerAt?: number;
}

/** A zip of these parts, made here so that a test can make one that no program would write. */
export function zipOf(parts: readonly PartToZip[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const contents = Buffer.from(part.contents);
    const packed = part.stored ? contents : deflateRawSync(contents);
    const name = Buffer.from(part.name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    const fields = [20, part.flags ?? 0, part.method ?? (part.stored ? 0 : 8), 0, 0];
    fields.forEach((value, index) => header.writeUInt16LE(value, 4 + 2 * index));
    header.writeUInt32LE(part.declaredCrc ?? crc32(contents), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(part.declaredBytes ?? contents.length, 22);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    header.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(part.headerAt ?? at, 42);
    directory.push(entry, name);
    if (part.headerAt === undefined) {
      files.push(header, name, packed);
      at += header.length + name.length + packed.length;
    }
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...files, central, end]));
}
