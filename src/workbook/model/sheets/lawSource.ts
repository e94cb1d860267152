import { type IsoDate } from "../../../calendar";
import {
  type AnyParameter,
  type Bilingual,
  type Citation,
  type Unit,
  valueAtStart,
  type Verified,
} from "../../../law";
import { serialOf } from "../content/cellValue";
import { type Plan } from "../content/plan";
import { type SheetBuilder } from "../content/sheetBuilder";

/** Columns of Regler. */
export const LAW_COLUMNS = {
  title: 0,
  value: 1,
  base: 2,
  from: 3,
  act: 4,
  article: 5,
  source: 6,
  verified: 7,
  note: 8,
} as const;

const C = LAW_COLUMNS;

/** Where a number comes from. */
export interface Source {
  readonly from?: IsoDate;
  readonly citation?: Citation;
  readonly verified?: Verified;
  readonly note?: Bilingual;
}

export function putSource(
  builder: SheetBuilder,
  row: number,
  { from, citation, verified, note }: Source,
  { language }: Plan,
): void {
  builder.put(row, C.from, from === undefined ? undefined : serialOf(from), {
    look: "figure",
    format: "date",
  });
  builder.put(row, C.act, citation?.act);
  builder.put(
    row,
    C.article,
    citation?.article === undefined
      ? undefined
      : [citation.article, citation.point].filter(Boolean).join(" "),
  );
  builder.put(row, C.source, citation?.title[language], { look: "text" });
  builder.put(row, C.verified, verified === undefined ? undefined : VERIFIED_WORDS[verified][language]);
  builder.put(row, C.note, note?.[language], { look: "text" });
}

export const VERIFIED_WORDS: Readonly<Record<Verified, Bilingual>> = {
  read: { sv: "läst", en: "read" },
  partly: { sv: "delvis läst", en: "read in part" },
  secondary: { sv: "andrahandskälla", en: "second hand" },
  unread: { sv: "obekräftad", en: "unconfirmed" },
};

/** The value that holds at the project's start, or the first that the series has. */
export function inForce(parameter: AnyParameter, { project }: Plan): Source {
  const { programme, start } = project.project;
  return valueAtStart<Unit>(parameter, programme, start) ?? {};
}
