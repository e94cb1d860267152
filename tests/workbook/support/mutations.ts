import { checkZip } from "../../../src/workbook/file/checkZip";
import { unpack } from "../../../src/workbook/file/unpack";
import { type PartToZip, zipOf } from "./zip";

/** A source of chance that gives the same numbers for the same seed: from 0 up to, not including, `below`. */
export type Chance = (below: number) => number;

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A workbook taken apart, so that it can be put together wrongly. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly parts: readonly PartToZip[];
}

export async function opened(bytes: Uint8Array): Promise<Opened> {
  const zip = checkZip(bytes);
  if (!zip.ok) throw new Error(zip.refusal.code);
  const parts: PartToZip[] = [];
  for (const part of zip.value) {
    const contents = await unpack(bytes, part);
    if (!contents.ok) throw new Error(contents.refusal.code);
    parts.push({ name: part.name, contents: contents.value });
  }
  return { bytes, parts };
}

type Mutation = (workbook: Opened, chance: Chance) => Uint8Array;

/** What goes wrong with files, and what people do to them. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "bytes of the file flipped": ({ bytes }, chance) => flipped(bytes, chance),
  "the file cut off": ({ bytes }, chance) => bytes.slice(0, chance(bytes.length)),
  "a part dropped": ({ parts }, chance) => zipOf(without(parts, chance(parts.length))),
  "two parts swapped": ({ parts }, chance) => {
    const [one, other] = [chance(parts.length), chance(parts.length)];
    return zipOf(
      parts.map((part, index) => {
        const from = index === one ? other : index === other ? one : index;
        return { ...part, contents: parts[from]?.contents ?? "" };
      }),
    );
  },
  "bytes of a part flipped": (workbook, chance) =>
    changed(workbook, chance, (contents) => flipped(contents, chance)),
  "a part cut off": (workbook, chance) =>
    changed(workbook, chance, (contents) => contents.slice(0, chance(contents.length + 1))),
  "types of cells swapped": (workbook, chance) =>
    sheetChanged(workbook, chance, / t="[a-zA-Z]+"/g, () =>
      pick([' t="s"', ' t="b"', ' t="e"', ' t="n"', ' t="str"', ' t="d"', ""], chance),
    ),
  "addresses of cells moved": (workbook, chance) =>
    sheetChanged(workbook, chance, / r="[A-Z]+\d+"/g, () =>
      pick([' r="A1"', ' r="XFD1048576"', ' r="B7"', ' r="ZZZZ9"', ""], chance),
    ),
  "values replaced": (workbook, chance) =>
    sheetChanged(workbook, chance, /<v>[^<]*<\/v>/g, () =>
      pick(["<v>-1</v>", "<v>1e308</v>", "<v>NaN</v>", "<v/>", "<v>99999</v>", "<v>0.1</v><v>2</v>"], chance),
    ),
  "elements dropped": (workbook, chance) =>
    sheetChanged(workbook, chance, /<(?:row|c|v|f|is|t)\b[^>]*\/?>/g, () => ""),
};

function flipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let count = 1 + chance(6); count > 0 && copy.length > 0; count--) {
    const at = chance(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << chance(8));
  }
  return copy;
}

function without<Item>(items: readonly Item[], dropped: number): readonly Item[] {
  return items.filter((_, index) => index !== dropped);
}

function changed(
  { parts }: Opened,
  chance: Chance,
  change: (contents: Uint8Array) => Uint8Array,
): Uint8Array {
  const at = chance(parts.length);
  return zipOf(
    parts.map((part, index) =>
      index === at ? { ...part, contents: change(Buffer.from(part.contents)) } : part,
    ),
  );
}

/** Replaces some of what matches in one of the sheets. */
function sheetChanged(
  { parts }: Opened,
  chance: Chance,
  pattern: RegExp,
  replacement: () => string,
): Uint8Array {
  const sheets = parts.filter(({ name }) => name.startsWith("xl/worksheets/sheet"));
  const chosen = pick(sheets, chance);
  return zipOf(
    parts.map((part) => {
      if (part !== chosen) return part;
      const text = Buffer.from(part.contents).toString();
      return {
        ...part,
        contents: text.replace(pattern, (found) => (chance(4) === 0 ? replacement() : found)),
      };
    }),
  );
}

function pick<Item>(items: readonly Item[], chance: Chance): Item {
  const item = items[chance(items.length)];
  if (item === undefined) throw new RangeError("nothing to choose from");
  return item;
}
