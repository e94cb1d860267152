import { type TableRange } from "../model/cells";
import { type PlainSheet, type PlainWorkbook } from "../model/sparseSheet";
import { LIMITS } from "./limits";
import { accepted, type Accepted, refused } from "./refusal";
import { type Relationship, relationshipsIn, relationshipsPart } from "./relationships";
import { sharedStrings } from "./sharedStrings";
import { sheetPart } from "./sheetPart";
import { tablePart } from "./tablePart";
import { type Parts, unpackWorkbook } from "./unpackWorkbook";
import { workbookPart } from "./workbookPart";
import { DamagedXml } from "./xml";

const WORKBOOK = "xl/workbook.xml";

/**
 * The cells, tables and names of an .xlsx, or why it is refused. Reads nothing but the bytes, writes nothing, and stays
 * within `LIMITS`; a caller that cannot wait runs it in a thread of its own (`file/node`).
 */
export async function parseXlsx(bytes: Uint8Array): Promise<Accepted<PlainWorkbook>> {
  const parts = await unpackWorkbook(bytes);
  if (!parts.ok) return parts;
  try {
    return workbookIn(parts.value);
  } catch (error) {
    if (error instanceof DamagedXml) return refused({ code: "damagedContent" });
    throw error;
  }
}

function workbookIn(parts: Parts): Accepted<PlainWorkbook> {
  const { sheets: entries, names, from1904 } = workbookPart(partOf(parts, WORKBOOK));
  if (from1904) return refused({ code: "datesFrom1904" });
  const related = relationshipsOf(parts, WORKBOOK);
  const stringsPart = related.find(({ kind }) => kind === "sharedStrings")?.part;
  const strings = stringsPart === undefined ? [] : sharedStrings(partOf(parts, stringsPart));
  const sheets: PlainSheet[] = [];
  const tables: TableRange[] = [];
  let room: number = LIMITS.cells;
  for (const { name, relationship, hidden } of entries) {
    const { kind, part } = relationshipIn(related, relationship);
    if (kind !== "worksheet") continue;
    const sheet = sheetPart(partOf(parts, part), strings, room);
    if (sheet === undefined) return refused({ code: "tooManyCells", limit: LIMITS.cells });
    room -= sheet.cells.size;
    sheets.push({ name, hidden, cells: sheet.cells });
    const own = relationshipsOf(parts, part);
    for (const id of sheet.tables) {
      const table = tablePart(partOf(parts, relationshipIn(own, id).part), name);
      if (table !== undefined) tables.push(table);
    }
  }
  return sheets.length === 0 ? refused({ code: "noSheets" }) : accepted({ sheets, tables, names });
}

function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const bytes = parts.get(relationshipsPart(part));
  return bytes === undefined ? [] : relationshipsIn(bytes, part);
}

function relationshipIn(related: readonly Relationship[], id: string): Relationship {
  const found = related.find((relationship) => relationship.id === id);
  if (found === undefined) throw new DamagedXml(`relationship ${id}`);
  return found;
}

function partOf(parts: Parts, name: string): Uint8Array {
  const part = parts.get(name);
  if (part === undefined) throw new DamagedXml(`part ${name}`);
  return part;
}
