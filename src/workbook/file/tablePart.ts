import { type TableRange } from "../model/cells";
import { readArea } from "../model/area";
import { visitXml } from "./xml";

/** The table of a part; undefined where it shows no headings, since its columns then have no names in the sheet. */
export function tablePart(bytes: Uint8Array, sheet: string): TableRange | undefined {
  let table: TableRange | undefined;
  visitXml(bytes, {
    open: (tag, attribute) => {
      const name = attribute("displayName") ?? attribute("name");
      const area = readArea(attribute("ref") ?? "");
      if (tag !== "table" || name === undefined || area === undefined || attribute("headerRowCount") === "0")
        return;
      const totals = Number(attribute("totalsRowCount") ?? "0");
      table = { name, sheet, ...area, bottom: Math.max(area.top, area.bottom - totals) };
    },
  });
  return table;
}
