import { type ICellData, type Nullable } from "@univerjs/core";
import { type Area } from "./address";
import { areaAt, bounding } from "./area";

/** The smallest rectangle around the cells whose contents an edit touches; undefined where it only gives them styles. */
export function changedArea(cells: EditedCells): Area | undefined {
  let changed: Area | undefined;
  for (const [rowKey, columns] of Object.entries(cells)) {
    for (const [columnKey, cell] of Object.entries(columns ?? {})) {
      if (!touchesContent(cell)) continue;
      changed = bounding(changed, areaAt(Number(rowKey), Number(columnKey), 1, 1));
    }
  }
  return changed;
}

export type EditedCells = Readonly<Record<string, Nullable<Readonly<Record<string, Nullable<ICellData>>>>>>;

function touchesContent(cell: Nullable<ICellData>): boolean {
  return cell === null || cell?.v !== undefined || cell?.f !== undefined || cell?.p !== undefined;
}
