import { crc32 } from "../crc32";

/** A part of the archive before it is packed. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

interface PackedPart {
  readonly name: Uint8Array;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly bytes: number;
  readonly crc: number;
}

/** 1 January 2000, 00:00: the same time in every file, so that the same workbook gives the same bytes. */
const DOS_DATE = ((2000 - 1980) << 9) | (1 << 5) | 1;
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;
const VERSION = 20;

/** The parts as a zip archive, in their order (APPNOTE 4.3). */
export async function zipArchive(parts: readonly Part[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await Promise.all(parts.map(pack));
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of packed) {
    const header = record([[LOCAL_HEADER, 4], ...common(part), [0, 2]], part.name);
    directory.push(
      record(
        [
          [CENTRAL_HEADER, 4],
          [VERSION, 2],
          ...common(part),
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 4],
          [offset, 4],
        ],
        part.name,
      ),
    );
    chunks.push(header, part.packed);
    offset += header.length + part.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record([
    [END_OF_DIRECTORY, 4],
    [0, 2],
    [0, 2],
    [packed.length, 2],
    [packed.length, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return joined([...chunks, ...directory, end]);
}

async function pack({ name, text }: Part): Promise<PackedPart> {
  const contents = new TextEncoder().encode(text);
  const stream = new Blob([contents]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  return { name: new TextEncoder().encode(name), packed, bytes: contents.length, crc: crc32(contents) };
}

/** From "version needed" to the length of the name, the same in both headers. */
function common({ crc, packed, bytes, name }: PackedPart): [number, number][] {
  return [
    [VERSION, 2],
    [0, 2],
    [DEFLATED, 2],
    [0, 2],
    [DOS_DATE, 2],
    [crc, 4],
    [packed.length, 4],
    [bytes, 4],
    [name.length, 2],
  ];
}

/** Fields of so many bytes each, low byte first, and what follows them. */
function record(
  fields: readonly (readonly [number, number])[],
  tail: Uint8Array = new Uint8Array(),
): Uint8Array<ArrayBuffer> {
  const length = fields.reduce((sum, [, size]) => sum + size, 0);
  const bytes = new Uint8Array(length + tail.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 4) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
    at += size;
  }
  bytes.set(tail, length);
  return bytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
