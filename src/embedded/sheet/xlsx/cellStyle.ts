import { type Border, type BorderStyle, type Borders, type Style } from "@cj-tech-master/excelts";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { argb, rgb } from "./colour";

/** One step of Excel's indent in Univer's pixels. */
const INDENT = 9;

const BORDERS: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

/** The look of a cell in a file, for Univer. Colours of the file's theme are left out. */
export function univerStyle({ font, fill, border, alignment, numFmt }: Partial<Style>): IStyleData {
  const colour = rgb(font?.color);
  const filled = fill?.type === "pattern" && fill.pattern === "solid" ? fill : undefined;
  // In a conditional format the background is the colour; in a cell, the foreground.
  const background = rgb(filled?.fgColor) ?? rgb(filled?.bgColor);
  const pattern = typeof numFmt === "string" ? numFmt : numFmt?.formatCode;
  const horizontal = lookUp(HORIZONTAL, alignment?.horizontal);
  const vertical = lookUp(VERTICAL, alignment?.vertical);
  return {
    ...(font?.name === undefined ? {} : { ff: font.name }),
    ...(font?.size === undefined ? {} : { fs: font.size }),
    ...(font?.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(font?.italic === true ? { it: BooleanNumber.TRUE } : {}),
    ...(font?.underline === true || font?.underline === "single" ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font?.strike === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(border === undefined ? {} : { bd: univerBorders(border) }),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(alignment?.wrapText === true ? { tb: WrapStrategy.WRAP } : {}),
    ...(alignment?.indent === undefined ? {} : { pd: { l: alignment.indent * INDENT } }),
    ...(pattern === undefined || pattern === "General" ? {} : { n: { pattern } }),
  };
}

function univerBorders({ top, right, bottom, left }: Partial<Borders>): IBorderData {
  return {
    ...edge("t", top),
    ...edge("r", right),
    ...edge("b", bottom),
    ...edge("l", left),
  };
}

function edge(
  side: "t" | "r" | "b" | "l",
  border: Partial<Border> | undefined,
): Record<string, IBorderStyleData> {
  if (border?.style === undefined) return {};
  return { [side]: { s: BORDERS[border.style], cl: { rgb: rgb(border.color) ?? "#000000" } } };
}

/** The look of a cell in Univer, for a file. */
export function fileStyle(style: IStyleData): Partial<Style> {
  const { bd, n } = style;
  return {
    font: fileFont(style),
    ...(isColour(style.bg?.rgb)
      ? {
          fill: {
            type: "pattern",
            pattern: "solid",
            fgColor: { argb: argb(style.bg.rgb) },
            bgColor: { argb: argb(style.bg.rgb) },
          },
        }
      : {}),
    ...(bd === undefined || bd === null ? {} : { border: fileBorders(bd) }),
    alignment: fileAlignment(style),
    ...(n === undefined || n === null || n.pattern === "" ? {} : { numFmt: n.pattern }),
  };
}

function fileFont({ ff, fs, bl, it, ul, st, cl }: IStyleData): NonNullable<Partial<Style>["font"]> {
  return {
    ...(typeof ff === "string" ? { name: ff } : {}),
    ...(fs === undefined ? {} : { size: fs }),
    ...(bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(st?.s === BooleanNumber.TRUE ? { strike: true } : {}),
    ...(isColour(cl?.rgb) ? { color: { argb: argb(cl.rgb) } } : {}),
  };
}

function fileAlignment({ ht, vt, tb, pd }: IStyleData): NonNullable<Partial<Style>["alignment"]> {
  const horizontal = keyOf(HORIZONTAL, ht);
  const vertical = keyOf(VERTICAL, vt);
  const indent = Math.round((pd?.l ?? 0) / INDENT);
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

function fileBorders({ t, r, b, l }: IBorderData): Partial<Borders> {
  return {
    ...fileEdge("top", t),
    ...fileEdge("right", r),
    ...fileEdge("bottom", b),
    ...fileEdge("left", l),
  };
}

function fileEdge(side: keyof Borders, border: Nullable<IBorderStyleData>): Partial<Borders> {
  const style = keyOf(BORDERS, border?.s);
  if (style === undefined) return {};
  const colour = border?.cl.rgb;
  return { [side]: { style, color: { argb: argb(isColour(colour) ? colour : "#000000") } } };
}

function isColour(colour: Nullable<string>): colour is string {
  return colour !== undefined && colour !== null && /^#[0-9a-f]{6}$/i.test(colour);
}

function lookUp<Key extends string, Value>(
  known: Readonly<Record<Key, Value>>,
  key: string | undefined,
): Value | undefined {
  const found = Object.entries<Value>(known).find(([each]) => each === key);
  return found?.[1];
}

function keyOf<Key extends string, Value>(
  known: Readonly<Record<Key, Value>>,
  value: Nullable<Value>,
): Key | undefined {
  for (const key in known) if (known[key] === value) return key;
  return undefined;
}
