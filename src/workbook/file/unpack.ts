import { crc32 } from "./crc32";
import { accepted, type Accepted, refused } from "./refusal";
import { type ZipPart } from "./zipDirectory";

/**
 * The contents of a part. Unpacking stops as soon as more comes out than the directory declares, so that a lying
 * directory gains nothing; a part that is shorter, or whose checksum differs, is refused as damaged.
 */
export async function unpack(file: Uint8Array, part: ZipPart): Promise<Accepted<Uint8Array>> {
  const packed = file.subarray(part.from, part.to);
  const contents = part.method === 0 ? packed : await inflate(packed, part.bytes);
  return contents?.length === part.bytes && crc32(contents) === part.crc
    ? accepted(contents)
    : refused({ code: "damagedPart", part: part.name });
}

/** The inflated bytes, or undefined where they are no deflated stream or more than declared. */
async function inflate(packed: Uint8Array, declared: number): Promise<Uint8Array | undefined> {
  const contents = new Uint8Array(declared);
  let filled = 0;
  const reader = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (filled + read.value.length > declared) {
        await reader.cancel();
        return undefined;
      }
      contents.set(read.value, filled);
      filled += read.value.length;
    }
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
  return filled === declared ? contents : undefined;
}

/** What platforms throw for a stream that is not deflated: browsers a TypeError, Node an error of its zlib. */
function isUnreadable(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return code.startsWith("Z_") || ("name" in error && error.name === "TypeError");
}
