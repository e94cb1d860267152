import { BooleanNumber, HorizontalAlign, type IStyleData, type Nullable, WrapStrategy } from "@univerjs/core";
import { type FRange } from "@univerjs/sheets/facade";
import { type Given, type HostObject, type Plain, type Property } from "../../wire/hostObject";
import { mapArea } from "../model/area";
import { type OpenWorkbook, univerSheet } from "../model/openWorkbook";
import { flag, number, oneOf, text } from "./given";
import { mayChange, type RangeHandle, univerRange } from "./rangeHandle";

/** Univer counts pixels of 1/96 inch, Excel points of 1/72. */
const POINTS_PER_PIXEL = 72 / 96;

const ALIGNMENTS = ["General", "Left", "Center", "Right"] as const;
const UNIVER_ALIGNMENT = { General: "normal", Left: "left", Center: "center", Right: "normal" } as const;

/** Excel.RangeFormat. A property that differs between the cells reads null, as in Excel. */
export function formatObject(open: OpenWorkbook, handle: RangeHandle): HostObject {
  const { read, change } = styles(open, handle);
  return {
    className: "RangeFormat",
    scalars: ["columnWidth", "horizontalAlignment", "rowHeight", "wrapText"],
    properties: {
      fill: { get: () => fillObject(open, handle) },
      font: { get: () => fontObject(open, handle) },
      columnWidth: columnWidth(open, handle),
      rowHeight: rowHeight(open, handle),
      wrapText: {
        get: () => read((style) => style?.tb === WrapStrategy.WRAP),
        set: change((range, given) => range.setWrap(flag(given))),
      },
      horizontalAlignment: {
        get: () => read((style) => alignmentOf(style)),
        set: change((range, given) => {
          const alignment = oneOf(given, ALIGNMENTS);
          if (alignment === "General") setStyle(range, { ht: null });
          else range.setHorizontalAlignment(UNIVER_ALIGNMENT[alignment]);
        }),
      },
    },
    methods: {
      autofitRows: () => {
        const { top, bottom } = handle.at();
        univerSheet(open, handle.sheetId).setRowAutoHeight(top, bottom - top + 1);
      },
    },
  };
}

function alignmentOf(style: Nullable<IStyleData>): string {
  switch (style?.ht) {
    case HorizontalAlign.LEFT:
      return "Left";
    case HorizontalAlign.CENTER:
      return "Center";
    case HorizontalAlign.RIGHT:
      return "Right";
    default:
      return "General";
  }
}

/** Excel.RangeFill. No fill reads white, as in Excel. */
function fillObject(open: OpenWorkbook, handle: RangeHandle): HostObject {
  const { read, change } = styles(open, handle);
  return {
    className: "RangeFill",
    scalars: ["color"],
    properties: {
      color: {
        get: () => read((style) => colour(style?.bg?.rgb, "#FFFFFF")),
        set: change((range, given) => range.setBackground(text(given))),
      },
    },
    methods: {
      clear: change((range) => {
        setStyle(range, { bg: null });
      }),
    },
  };
}

/** Excel.RangeFont. */
function fontObject(open: OpenWorkbook, handle: RangeHandle): HostObject {
  const { read, change } = styles(open, handle);
  return {
    className: "RangeFont",
    scalars: ["bold", "color", "italic", "name", "size"],
    properties: {
      bold: {
        get: () => read((style) => style?.bl === BooleanNumber.TRUE),
        set: change((range, given) => range.setFontWeight(flag(given) ? "bold" : "normal")),
      },
      italic: {
        get: () => read((style) => style?.it === BooleanNumber.TRUE),
        set: change((range, given) => range.setFontStyle(flag(given) ? "italic" : "normal")),
      },
      color: {
        get: () => read((style) => colour(style?.cl?.rgb, "#000000")),
        set: change((range, given) => range.setFontColor(text(given))),
      },
      size: {
        get: () => read((style) => style?.fs ?? 11),
        set: change((range, given) => range.setFontSize(number(given))),
      },
      name: {
        get: () => read((style) => style?.ff ?? "Calibri"),
        set: change((range, given) => range.setFontFamily(text(given))),
      },
    },
    methods: {},
  };
}

function colour(rgb: Nullable<string>, none: string): string {
  return rgb === undefined || rgb === null || rgb === "" ? none : rgb.toUpperCase();
}

function setStyle(range: FRange, style: Record<string, null>): void {
  range.setValues(mapRange(range, () => ({ s: style })));
}

function mapRange<T>(range: FRange, cell: () => T): T[][] {
  return Array.from({ length: range.getHeight() }, () => Array.from({ length: range.getWidth() }, cell));
}

interface Styles {
  readonly read: (property: (style: Nullable<IStyleData>) => Plain) => Plain;
  readonly change: (set: (range: FRange, given: Given) => unknown) => (given?: Given) => undefined;
}

function styles(open: OpenWorkbook, { sheetId, at }: RangeHandle): Styles {
  return {
    read: (property) => {
      const sheet = univerSheet(open, sheetId);
      const { top, left, bottom, right } = at();
      const known = sheet.getWorkbook().getStyles();
      const cells = sheet.getSheet().getCellMatrix();
      const limited = {
        top,
        left,
        bottom: Math.max(top, Math.min(bottom, sheet.getMaxRows() - 1)),
        right: Math.max(left, Math.min(right, sheet.getMaxColumns() - 1)),
      };
      const found = new Set(
        mapArea(limited, (row, column) => property(known.getStyleByCell(cells.getValue(row, column)))).flat(),
      );
      const [value = null] = found;
      return found.size === 1 ? value : null;
    },
    change:
      (set) =>
      (given = null) => {
        mayChange(open, sheetId);
        set(univerRange(open, sheetId, at()), given);
        return undefined;
      },
  };
}

function columnWidth(open: OpenWorkbook, { sheetId, at }: RangeHandle): Property {
  return {
    get: () => {
      const { left, right } = at();
      const sheet = univerSheet(open, sheetId);
      const last = Math.min(right, sheet.getMaxColumns() - 1);
      const widths = new Set<number>();
      for (let column = left; column <= last; column++) widths.add(sheet.getColumnWidth(column));
      const [width = 0] = widths;
      return widths.size === 1 ? width * POINTS_PER_PIXEL : null;
    },
    set: (given) => {
      mayChange(open, sheetId);
      const { left, right } = at();
      univerRange(open, sheetId, { ...at(), bottom: at().top });
      univerSheet(open, sheetId).setColumnWidths(left, right - left + 1, number(given) / POINTS_PER_PIXEL);
    },
  };
}

function rowHeight(open: OpenWorkbook, { sheetId, at }: RangeHandle): Property {
  return {
    get: () => {
      const { top, bottom } = at();
      const sheet = univerSheet(open, sheetId);
      const last = Math.min(bottom, sheet.getMaxRows() - 1);
      const heights = new Set<number>();
      for (let row = top; row <= last; row++) heights.add(sheet.getRowHeight(row));
      const [height = 0] = heights;
      return heights.size === 1 ? height * POINTS_PER_PIXEL : null;
    },
    set: (given) => {
      mayChange(open, sheetId);
      const { top, bottom } = at();
      univerSheet(open, sheetId).setRowHeights(top, bottom - top + 1, number(given) / POINTS_PER_PIXEL);
    },
  };
}
