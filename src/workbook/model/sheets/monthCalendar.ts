import { phaseOfMonths } from "../../../budget";
import { monthIndex, monthOf, yearOf } from "../../../calendar";
import { type Bilingual } from "../../../law";
import { FIRST_ROW, HEADING_ROW } from "../../layout";
import { serialOf } from "../content/cellValue";
import { columnBlock, MONTH_COLUMNS, MONTH_ROWS, type Plan } from "../content/plan";
import { fixedRow, type SheetBuilder } from "../content/sheetBuilder";
import { TEXTS } from "../content/texts";
import { choiceNumber, numberOfChoice } from "../content/wordLists";

const CALENDAR_LABELS: readonly (readonly [number, Bilingual])[] = [
  [MONTH_ROWS.lastDay, { sv: "Månadens sista dag", en: "Last day of the month" }],
  [MONTH_ROWS.number, { sv: "12 × år + månad", en: "12 × year + month" }],
  [MONTH_ROWS.year, { sv: "År", en: "Year" }],
  [
    MONTH_ROWS.phase,
    {
      sv: "Fas (1 planering, 2 genomförande, 3 avslut)",
      en: "Phase (1 planning, 2 implementation, 3 closing)",
    },
  ],
];

/** The months above the lines: what each is called, how long it is, and which phase it belongs to. */
export function putCalendar(builder: SheetBuilder, plan: Plan): void {
  builder.put(HEADING_ROW, MONTH_COLUMNS.label, TEXTS.line[plan.language], { look: "heading" });
  builder.put(HEADING_ROW, MONTH_COLUMNS.total, TEXTS.sum[plan.language], { look: "headingRight" });
  for (const [row, label] of CALENDAR_LABELS)
    builder.put(row, MONTH_COLUMNS.label, label[plan.language], { look: "note" });
  const phases = phaseOfMonths(plan.project.project, plan.calculation.budget.grid);
  plan.months.forEach((month, position) => {
    const column = MONTH_COLUMNS.first + position;
    const first = fixedRow(MONTH_ROWS.firstDay, column);
    const opens = serialOf(month) ?? 0;
    const closes = (serialOf(monthOf(monthIndex(month) + 1)) ?? 0) - 1;
    const index = monthIndex(month);
    const quiet = { look: "quiet", format: "whole" } as const;
    builder.calculate(
      MONTH_ROWS.firstDay,
      column,
      { formula: `DATE(YEAR(ProjectStart),MONTH(ProjectStart)+${position},1)`, value: opens },
      { look: "headingRight", format: "month" },
    );
    builder.calculate(
      MONTH_ROWS.lastDay,
      column,
      { formula: `DATE(YEAR(${first}),MONTH(${first})+1,1)-1`, value: closes },
      { look: "quiet", format: "date" },
    );
    builder.calculate(
      MONTH_ROWS.number,
      column,
      { formula: `12*YEAR(${first})+MONTH(${first})`, value: index + 1 },
      quiet,
    );
    builder.calculate(MONTH_ROWS.year, column, { formula: `YEAR(${first})`, value: yearOf(index) }, quiet);
    builder.calculate(
      MONTH_ROWS.phase,
      column,
      { formula: phaseFormula(first, plan), value: numberOfChoice("phaseKind", phases[position], 0) },
      quiet,
    );
  });
}

/** The number of the phase that holds the month's first project day; phases do not overlap. */
function phaseFormula(first: string, plan: Plan): string {
  const [start, end] = [columnBlock(plan, "phases", "start"), columnBlock(plan, "phases", "end")];
  const day = `MAX(ProjectStart,${first})`;
  const row = `SUMPRODUCT((${start}<=${day})*(${end}>=${day})*(ROW(${start})-${FIRST_ROW}))`;
  const kind = `INDEX(${columnBlock(plan, "phases", "kind")},${row})`;
  // INDEX(…,0) would be the whole column: the 0 stands apart.
  return `IF(${first}>ProjectEnd,0,IF(${row}=0,0,${choiceNumber("phaseKind", kind, 0, plan.language)}))`;
}
