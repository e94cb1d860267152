import { type HostObject } from "../../wire/hostObject";
import { areaAt } from "../model/area";
import { type OpenWorkbook, univerSheet } from "../model/openWorkbook";
import { addressed, LAST_COLUMN, LAST_ROW } from "../model/address";
import { optionalWhole } from "./given";
import { handleOf } from "./rangeHandle";

/** Excel.WorksheetFreezePanes. */
export function freezeObject(open: OpenWorkbook, id: string): HostObject {
  const freeze = (rows: number, columns: number): void => {
    univerSheet(open, id).setFreeze({
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  };
  return {
    className: "WorksheetFreezePanes",
    properties: {},
    methods: {
      freezeRows: (count) => {
        freeze(optionalWhole(count) ?? 1, 0);
      },
      freezeColumns: (count) => {
        freeze(0, optionalWhole(count) ?? 1);
      },
      freezeAt: (given) => {
        const { bottom, right } = typeof given === "string" ? addressed(given).area : handleOf(given).at();
        freeze(bottom + 1, right + 1);
      },
      unfreeze: () => {
        univerSheet(open, id).cancelFreeze();
      },
      getLocationOrNullObject: () => {
        const { xSplit, ySplit } = univerSheet(open, id).getFreeze();
        if (xSplit === 0 && ySplit === 0) return null;
        return open.objects.range(id, areaAt(0, 0, ySplit || LAST_ROW + 1, xSplit || LAST_COLUMN + 1));
      },
    },
  };
}
