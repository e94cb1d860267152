import { type Bilingual } from "../../../law";
import { FIRST_ROW, HEADING_ROW } from "../../layout";
import { type Plan } from "../content/plan";
import { type SheetBuilder, sheetBuilder } from "../content/sheetBuilder";

/** A finding in words, as the sheet Kontroller shows it. */
export interface WrittenFinding {
  readonly title: string;
  readonly message: string;
  readonly status: string;
  readonly severity: string;
  readonly source: string;
}

const HEADINGS: readonly Bilingual[] = [
  { sv: "Nr", en: "No" },
  { sv: "Utfall", en: "Outcome" },
  { sv: "Allvar", en: "Severity" },
  { sv: "Kontroll", en: "Check" },
  { sv: "Vad Delfin fann", en: "What Delfin found" },
  { sv: "Källa", en: "Source" },
];

const NOT_CHECKED: Bilingual = {
  sv: "Inga kontroller skrevs med arbetsboken.",
  en: "No checks were written with the workbook.",
};

/** Kontroller: findings as values, in the order given. */
export function findingsSheet(
  findings: readonly WrittenFinding[],
  { language }: Plan,
): ReturnType<SheetBuilder["finish"]> {
  const builder = sheetBuilder("findings", language);
  HEADINGS.forEach((heading, column) => {
    builder.put(HEADING_ROW, column, heading[language], { look: "heading" });
  });
  findings.forEach(({ status, severity, title, message, source }, index) => {
    const row = FIRST_ROW + index;
    builder.put(row, 0, index + 1, { look: "quiet", format: "whole" });
    [status, severity, title, message, source].forEach((text, column) => {
      builder.put(row, column + 1, text, { look: "text" });
    });
  });
  if (findings.length === 0) builder.put(FIRST_ROW, 1, NOT_CHECKED[language]);
  return builder.finish({ widths: [5, 16, 14, 38, 80, 44], frozenColumns: 0 });
}
