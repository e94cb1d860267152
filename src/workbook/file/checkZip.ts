import { LIMITS } from "./limits";
import { accepted, type Accepted, type Refusal, refused } from "./refusal";
import { foreignForm } from "./signature";
import { zipDirectory, type ZipPart } from "./zipDirectory";

const STORED = 0;
const DEFLATED = 8;

/**
 * The parts of a zip that may safely be unpacked one by one, or why the file is refused: too large, no zip at all, cut
 * off, or made to harm (a bomb, overlapping or repeated parts, names that lead out of the zip). Nothing is unpacked.
 */
export function checkZip(bytes: Uint8Array): Accepted<readonly ZipPart[]> {
  if (bytes.length > LIMITS.fileBytes) {
    return refused({ code: "fileTooLarge", bytes: bytes.length, limit: LIMITS.fileBytes });
  }
  const foreign = foreignForm(bytes);
  if (foreign !== undefined) return refused(foreign);
  const directory = zipDirectory(bytes);
  if (!directory.ok) return directory;
  const parts = directory.value;
  const refusal = tooMany(parts) ?? firstRefusal(parts, partRefusal) ?? unsafeTogether(parts);
  return refusal === undefined ? accepted(parts) : refused(refusal);
}

function tooMany(parts: readonly ZipPart[]): Refusal | undefined {
  return parts.length > LIMITS.parts
    ? { code: "tooManyParts", parts: parts.length, limit: LIMITS.parts }
    : undefined;
}

function firstRefusal(
  parts: readonly ZipPart[],
  refusalOf: (part: ZipPart, index: number) => Refusal | undefined,
): Refusal | undefined {
  for (const [index, part] of parts.entries()) {
    const refusal = refusalOf(part, index);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function partRefusal(part: ZipPart): Refusal | undefined {
  const { name, encrypted, method, bytes, packedBytes } = part;
  if (leadsOutside(name)) return { code: "partOutside", part: name };
  if (encrypted) return { code: "lockedPart", part: name };
  if (method !== STORED && method !== DEFLATED) return { code: "unknownCompression", part: name };
  if (bytes > LIMITS.partBytes) return { code: "partTooLarge", part: name, bytes, limit: LIMITS.partBytes };
  const ratio = Math.round(bytes / Math.max(1, packedBytes));
  return bytes > LIMITS.ratioFromBytes && ratio > LIMITS.ratio
    ? { code: "swollenPart", part: name, ratio, limit: LIMITS.ratio }
    : undefined;
}

/** A path from the root, with a drive letter, with backslashes, or with steps upwards. */
function leadsOutside(name: string): boolean {
  return name === "" || /^\/|[\\:\u0000]|(?:^|\/)\.\.?(?:\/|$)/.test(name);
}

function unsafeTogether(parts: readonly ZipPart[]): Refusal | undefined {
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  if (bytes > LIMITS.unpackedBytes) return { code: "unpacksTooLarge", bytes, limit: LIMITS.unpackedBytes };
  return repeatedPart(parts) ?? overlappingPart(parts);
}

/** Names of parts differ in more than case (ECMA-376-2, 6.3.5), or two programs would read two different workbooks. */
function repeatedPart(parts: readonly ZipPart[]): Refusal | undefined {
  const seen = new Set<string>();
  return firstRefusal(parts, ({ name }) => {
    const known = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return known ? { code: "repeatedPart", part: name } : undefined;
  });
}

/** Parts that share their bytes are how a small bomb passes every other limit. */
function overlappingPart(parts: readonly ZipPart[]): Refusal | undefined {
  const inOrder = parts.toSorted((one, other) => one.headerAt - other.headerAt);
  return firstRefusal(inOrder, ({ name, to }, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && next.headerAt < to ? { code: "overlappingParts", part: name } : undefined;
  });
}
