import { columnBlock, type LineBlock, type Plan } from "../content/plan";
import { financingPrefix } from "../content/sheetPlaces";
import { fixed, fixedColumn } from "../content/sheetBuilder";
import { choiceNumber } from "../content/wordLists";
import { keyRows, KEY_COLUMNS } from "./keyPlaces";
import { BASIS_COLUMNS, type BasisColumn } from "./basisColumns";

/** A product or quotient in floating point lies a hair off; this settles ties at half an öre. */
export const HAIR = "*(1+1E-15)";
/** The same for sums and longer expressions. */
export const HAIR_OF_SUM = "*(1+1E-14)";

/**
 * The constants of a row as formulas. A row counts as soon as it names a partner; what is blank has the value that
 * docs/project-file.md gives it.
 */
export function basisFormulas(
  { row, block }: { row: number; block: LineBlock },
  plan: Plan,
): [BasisColumn, string][] {
  const line = lineFormulas(row, block, plan);
  switch (block) {
    case "staff":
      return [...line.facts, ...line.dates, ...staffFormulas(line, plan)];
    case "costs":
      return [...line.facts, ...line.dates, ...line.parts, ...costFormulas(line, plan)];
    case "participants":
      return [
        ...line.facts,
        ...line.dates,
        ...line.parts,
        ["amount", line.ifActive(participantAmount(line))],
      ];
    case "inKind":
      return [...line.facts, ...line.dates, ["amount", line.ifActive(inKindAmount(line))]];
    case "cash":
      return [...line.facts, ...line.dates, ...line.parts, ...cashFormulas(line, row, plan)];
  }
}

interface LineFormulas {
  readonly facts: [BasisColumn, string][];
  readonly dates: [BasisColumn, string][];
  readonly parts: [BasisColumn, string][];
  readonly cell: (column: BasisColumn) => string;
  /** The row's value in a column of the table; 0 in arithmetic and "" in comparison where blank. */
  readonly input: (column: string) => string;
  readonly ifUsed: (formula: string, otherwise?: number) => string;
  readonly ifActive: (formula: string) => string;
}

function lineFormulas(row: number, block: LineBlock, plan: Plan): LineFormulas {
  const cell = (column: BasisColumn): string => fixedColumn(row, BASIS_COLUMNS[column]);
  const input = (column: string): string => `INDEX(${columnBlock(plan, block, column)},${cell("number")})`;
  const ifUsed = (formula: string, otherwise = 0): string =>
    `IF(${cell("organisation")}=0,${otherwise},${formula})`;
  const ifActive = (formula: string): string =>
    `IF(OR(${cell("organisation")}=0,${cell("end")}<${cell("start")}),0,${formula})`;
  const [start, end] = [cell("start"), cell("end")];
  const monthNumber = (date: string): string => `12*YEAR(${date})+MONTH(${date})`;
  const opens = (date: string, months = 0): string =>
    `DATE(YEAR(${date}),MONTH(${date})${months === 0 ? "" : `+${months}`},1)`;
  return {
    cell,
    input,
    ifUsed,
    ifActive,
    facts: [
      ["label", labelFormula(block, cell, input)],
      [
        "organisation",
        referenceFormula(
          cell("number"),
          columnBlock(plan, block, "organisation"),
          columnBlock(plan, "organisations", "id"),
        ),
      ],
      ...(block === "cash" ? [] : [subProjectFormula(input, ifUsed, plan)]),
    ],
    dates: [
      ["start", ifUsed(`MAX(ProjectStart,${input("start")})`)],
      ["end", ifUsed(`IF(${input("end")}>0,MIN(ProjectEnd,${input("end")}),ProjectEnd)`, -1)],
    ],
    parts: [
      ["firstMonth", ifUsed(monthNumber(start))],
      ["lastMonth", ifActive(monthNumber(end))],
      [
        "firstPart",
        ifActive(`(MIN(${end}+1,${opens(start, 1)})-${start})/(${opens(start, 1)}-${opens(start)})`),
      ],
      [
        "lastPart",
        ifActive(
          `IF(${cell("firstMonth")}=${cell("lastMonth")},0,(${end}+1-${opens(end)})/(${opens(end, 1)}-${opens(end)}))`,
        ),
      ],
    ],
  };
}

/** The text that says most about a row, its id where it has none. */
function labelFormula(block: LineBlock, cell: LineFormulas["cell"], input: LineFormulas["input"]): string {
  const text = { staff: "role", costs: "text", participants: "group", inKind: "text", cash: "organisation" }[
    block
  ];
  return `IF(${cell("organisation")}=0,"",IF(${input(text)}="",${input("id")},${input(text)})&"")`;
}

/** The number of the row that a cell names; 0 where the cell is blank, names none, or lies below the table's reach. */
function referenceFormula(number: string, references: string, ids: string): string {
  const reference = `INDEX(${references},${number})`;
  return `IF(${number}>ROWS(${references}),0,IF(${reference}="",0,IFERROR(MATCH(${reference},${ids},0),0)))`;
}

function subProjectFormula(
  input: LineFormulas["input"],
  ifUsed: LineFormulas["ifUsed"],
  plan: Plan,
): [BasisColumn, string] {
  const ids = columnBlock(plan, "subProjects", "id");
  return [
    "subProject",
    ifUsed(`IF(${input("subProject")}="",0,IFERROR(MATCH(${input("subProject")},${ids},0),0))`),
  ];
}

function staffFormulas(
  { cell, input, ifUsed, ifActive }: LineFormulas,
  { language }: Plan,
): [BasisColumn, string][] {
  const method = cell("method");
  const byHour = `ROUND(${input("annualEmploymentCost")}/AnnualHours${HAIR},2)*AnnualHours/12`;
  const byUnit = `${input("hourlyRate")}*IF(${input("fullTimeHours")}="",UnitCostHours,${input("fullTimeHours")})/12`;
  const aFullMonth = `IF(${method}=1,${input("monthlySalary")}*(1+${input("onCostRate")}),IF(${method}=2,${byHour},IF(${method}=3,${byUnit},0)))`;
  const first = `12*YEAR(${cell("start")})+MONTH(${cell("start")})`;
  return [
    ["method", ifUsed(choiceNumber("staffMethod", input("method"), 0, language))],
    ["amount", ifActive(`${aFullMonth}*${input("workload")}`)],
    ["growth", `IF(${method}=1,1+${input("revisionRate")},1)`],
    [
      "revisionMonth",
      ifUsed(`IF(${input("revisionMonth")}="",DefaultRevisionMonth,${input("revisionMonth")})`, 1),
    ],
    ["revisionsBefore", ifUsed(`INT((${first}-${cell("revisionMonth")})/12)`)],
  ];
}

function costFormulas({ cell, input, ifUsed }: LineFormulas, plan: Plan): [BasisColumn, string][] {
  const profile = cell("method");
  const custom = 5;
  const recovers = `INDEX(${columnBlock(plan, "organisations", "recoversVat")},${cell("organisation")})`;
  const withVat = `IF(${choiceNumber("yesNo", recovers, 2, plan.language)}=1,1,1+${input("vatRate")})`;
  const price = `IF(${profile}=${custom},1,IF(${input("quantity")}="",1,${input("quantity")})*${input("unitPrice")})`;
  const idle = `OR(${cell("organisation")}=0,${cell("costType")}=0,AND(${profile}<>${custom},${cell("end")}<${cell("start")}))`;
  return [
    ["costType", ifUsed(choiceNumber("costType", input("type"), 0, plan.language))],
    ["method", ifUsed(choiceNumber("costProfile", input("profile"), 1, plan.language))],
    ["amount", `IF(${idle},0,CostsCount*${price}*${withVat})`],
  ];
}

function participantAmount({ input }: LineFormulas): string {
  const allowance = `IF(${input("monthlyAllowance")}="",${input("hoursPerMonth")}*${input("hourlyAllowance")},${input("monthlyAllowance")})`;
  const attendance = `IF(${input("attendance")}="",1,${input("attendance")})`;
  return `(${input("women")}+${input("men")})*${allowance}*${attendance}`;
}

function inKindAmount({ input }: LineFormulas): string {
  return `IF(${input("amount")}="",${input("hours")}*${input("hourlyRate")},${input("amount")})`;
}

/** The amount and what the key comes to stand apart, or the grant would hang on itself. */
function cashFormulas(
  { input, ifUsed, ifActive }: LineFormulas,
  row: number,
  plan: Plan,
): [BasisColumn, string][] {
  const keyRow = keyRows(plan).first + row - plan.lines.cash.first;
  return [
    ["method", ifUsed(choiceNumber("cashProfile", input("profile"), 1, plan.language))],
    ["amount", ifActive(`IF(${input("key")}="",${input("amount")},0)`)],
    ["byKey", ifActive(`${financingPrefix(plan)}${fixed(keyRow, KEY_COLUMNS.kronor)}`)],
  ];
}
