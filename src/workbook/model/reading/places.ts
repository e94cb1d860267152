import { type Bilingual } from "../../../law";
import { type CellForm } from "../../layout";

/** Where a value of the project file comes from. */
export type Place =
  | {
      readonly kind: "cell";
      /** `Personal!E12` */
      readonly cell: string;
      readonly heading: Bilingual;
      readonly form: CellForm;
      /** What was read from it; absent for a blank cell. */
      readonly json?: unknown;
    }
  /** A whole row or table: the cell that it begins with. */
  | { readonly kind: "start"; readonly cell: string }
  /** A cell that holds nothing usable, which has been reported. */
  | { readonly kind: "reported"; readonly cell: string }
  | { readonly kind: "noColumn"; readonly cell: string; readonly heading: Bilingual }
  | {
      readonly kind: "noFact";
      readonly name: string;
      readonly sheet: Bilingual;
      readonly heading: Bilingual;
    };

/** Places by the path that problems name, `staff[3].workload`. */
export type Places = ReadonlyMap<string, Place>;

/** The place of a path, or of the nearest thing around it that the workbook has. */
export function placeOf(places: Places, path: string): Place | undefined {
  for (let at = path; at !== ""; at = around(at)) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The address of a path's place; undefined where the workbook has no cell for it. */
export function cellOf(places: Places, path: string): string | undefined {
  const place = placeOf(places, path);
  return place === undefined || place.kind === "noFact" ? undefined : place.cell;
}

/** The path whose value each cell holds. */
export function pathsByCell(places: Places): ReadonlyMap<string, string> {
  return new Map(
    [...places].flatMap(([path, place]) => (place.kind === "cell" ? [[place.cell, path] as const] : [])),
  );
}

/** `staff[3].workload` stands in `staff[3]`, which stands in `staff`. */
export function around(path: string): string {
  return path.replace(/(?:^|\.)[^.[\]]+$|\[(?:\d+|"[^"]*")\]$/, "");
}

/** What was read from a cell, as a text without quotation marks. */
export function shownJson(json: unknown): string {
  return typeof json === "string" ? json : JSON.stringify(json);
}
