import { cashFlowTerms } from "../../../budget";
import { monthIndex } from "../../../calendar";
import { type Bilingual } from "../../../law";
import { FIRST_ROW, OUTGROWN_NAME, sheetName, type TableId } from "../../layout";
import { columnOf, type Plan } from "../content/plan";
import {
  fixed,
  fixedColumn,
  fixedColumnBlock,
  type Formula,
  type SheetBuilder,
  sheetPrefix,
} from "../content/sheetBuilder";
import { cashFlowRows } from "./cashFlowSheet";

/** Columns of Översikt. */
export const OVERVIEW_COLUMNS = { label: 0, value: 1, share: 2, note: 3 } as const;
const C = OVERVIEW_COLUMNS;

const ROOM: readonly Bilingual[] = [
  { sv: "Ryms allt?", en: "Does everything fit?" },
  { sv: "I bruk", en: "In use" },
  { sv: "Ryms", en: "Room" },
];
const OUTGROWN: Bilingual = {
  sv: "Bygg om bladen: raderna nedanför räknas inte.",
  en: "Rebuild the sheets: what lies beyond is not counted.",
};

/** Tables whose rows formulas of other sheets reach, and a column that each of their rows fills. */
export const REACHED: readonly (readonly [TableId, string])[] = [
  ["organisations", "id"],
  ["subProjects", "id"],
  ["phases", "kind"],
  ["staff", "organisation"],
  ["costs", "organisation"],
  ["costMonths", "cost"],
  ["participants", "organisation"],
  ["inKind", "organisation"],
  ["income", "amount"],
  ["cash", "organisation"],
  ["finsam", "organisation"],
];

/** Rows below a table that are watched for what outgrew it. */
const WATCHED_ROWS = 1000;

interface RoomRow {
  readonly label: string;
  readonly used: Formula;
  readonly room: number;
}

/** Whether every list and every time fits the rows and months that the formulas reach. */
export function putRoom(builder: SheetBuilder, heading: number, plan: Plan): void {
  ROOM.forEach((text, column) => {
    builder.put(heading, column, text[plan.language], { look: column === 0 ? "heading" : "headingRight" });
  });
  const rows = [...REACHED.map(([table, column]) => tableRoom(table, column, plan)), ...monthRoom(plan)];
  rows.forEach(({ label, used, room }, index) => {
    const row = heading + 1 + index;
    const [inUse, fits] = [fixedColumn(row, C.value), fixedColumn(row, C.share)];
    builder.put(row, C.label, label);
    builder.calculate(row, C.value, used, { format: "whole" });
    builder.put(row, C.share, room, { look: "quiet", format: "whole" });
    const formula = `IF(${inUse}>${fits},"${OUTGROWN[plan.language]}","")`;
    const isOutgrown = typeof used.value === "number" && used.value > room;
    builder.calculate(
      row,
      C.note,
      { formula, value: isOutgrown ? OUTGROWN[plan.language] : "" },
      { look: "label", format: "number" },
    );
  });
  const last = heading + rows.length;
  const [inUse, fits] = [
    fixedColumnBlock(C.value, heading + 1, last),
    fixedColumnBlock(C.share, heading + 1, last),
  ];
  builder.put(last + 1, C.label, SUM_OF_ROOM[plan.language], { look: "totalLabel" });
  builder.calculate(
    last + 1,
    C.value,
    {
      formula: `SUMPRODUCT((${inUse}>${fits})*1)`,
      value: rows.filter(({ used, room }) => Number(used.value) > room).length,
    },
    { look: "total", format: "whole" },
  );
  builder.name(OUTGROWN_NAME, last + 1, C.value);
}

const SUM_OF_ROOM: Bilingual = {
  sv: "Listor och tider som inte ryms",
  en: "Lists and times that do not fit",
};

/** The last row in use, counted from the table's first. */
function tableRoom(table: TableId, column: string, plan: Plan): RoomRow {
  const position = columnOf(table, column);
  const last = FIRST_ROW + plan.capacity[table] + WATCHED_ROWS - 1;
  const block = `${sheetPrefix(sheetName(table, plan.language))}${fixed(FIRST_ROW, position)}:${fixed(last, position)}`;
  return {
    label: sheetName(table, plan.language),
    used: {
      formula: `SUMPRODUCT(MAX((${block}<>"")*(ROW(${block})-${FIRST_ROW})))`,
      value: plan.used[table],
    },
    room: plan.capacity[table],
  };
}

function monthRoom(plan: Plan): RoomRow[] {
  const { calculation, months, years, project, language } = plan;
  const { count, first } = calculation.budget.grid;
  const rows = cashFlowRows(plan);
  const texts: readonly Bilingual[] = [
    { sv: "Månader på Månader", en: "Months on Months" },
    { sv: "År på Budget", en: "Years on Budget" },
    { sv: "Månader på Likviditet", en: "Months on Cash flow" },
  ];
  const [onMonths, onBudget, onCashFlow] = texts.map((text) => text[language]);
  const usedYears = calculation.budget.byYear.size;
  const { lagMonths, finalLagMonths, advance } = cashFlowTerms(project.cashFlow ?? {});
  const advanceNumber = advance === undefined ? 0 : monthIndex(advance.month) - first;
  const usedRows =
    Math.max(count + lagMonths + finalLagMonths, advanceNumber + 1) - Math.min(0, advanceNumber);
  return [
    { label: onMonths ?? "", used: { formula: "ProjectMonths", value: count }, room: months.length },
    {
      label: onBudget ?? "",
      used: { formula: "YEAR(ProjectEnd)-YEAR(ProjectStart)+1", value: usedYears },
      room: years.length,
    },
    {
      label: onCashFlow ?? "",
      used: {
        formula: "MAX(ProjectMonths,FinalMonth+1,AdvanceNumber+1)-MIN(0,AdvanceNumber)",
        value: usedRows,
      },
      room: rows.last - rows.first + 1,
    },
  ];
}
