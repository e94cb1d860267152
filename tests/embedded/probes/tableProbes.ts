import { freshSheet, type Probe } from "./probe";

export const tableProbes: readonly Probe[] = [
  {
    shows: "a table has its header, its body and its columns",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = freshSheet(context, "Tabell");
        sheet.getRange("E3:F5").values = [
          ["Post", "Kr"],
          ["Lön", 100],
          ["Resa", 50],
        ];
        const table = sheet.tables.add("E3:F5", true);
        table.name = "Kostnad";
        table.columns.load("items/name");
        const body = table.getDataBodyRange().load("values,address");
        const header = table.getHeaderRowRange().load("values");
        await context.sync();
        return [table.columns.items.map(({ name }) => name), body.address, body.values, header.values];
      }),
    answer: [
      ["Post", "Kr"],
      "Tabell!E4:F5",
      [
        ["Lön", 100],
        ["Resa", 50],
      ],
      [["Post", "Kr"]],
    ],
  },
  {
    shows: "a formula over a column of a table follows when the table gets longer",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = freshSheet(context, "Växer");
        sheet.getRange("A3:B5").values = [
          ["Post", "Kr"],
          ["Lön", 100],
          ["Resa", 50],
        ];
        const table = sheet.tables.add("A3:B5", true);
        table.name = "Rader";
        const sum = sheet.getRange("H1");
        sum.formulas = [["=SUM(Rader[Kr])"]];
        sum.load("values");
        await context.sync();
        const before: unknown = sum.values[0]?.[0];
        sheet.getRange("A6:B6").values = [["Hyra", 25]];
        table.resize("A3:B6");
        sum.load("values");
        const whole = table.getRange().load("address");
        await context.sync();
        const after: unknown = sum.values[0]?.[0];
        return [before, after, whole.address];
      }),
    answer: [150, 175, "Växer!A3:B6"],
  },
  {
    shows: "a name of a range is found by its name, and formulas know it",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = freshSheet(context, "Namn");
        sheet.getRange("A4").values = [[40]];
        context.workbook.names.add("Stod", sheet.getRange("A4"));
        const formula = sheet.getRange("C4");
        formula.formulas = [["=Stod*2"]];
        formula.load("values");
        const item = context.workbook.names.getItemOrNullObject("Stod").load("name,formula");
        const range = item.getRangeOrNullObject().load("address");
        await context.sync();
        const twice: unknown = formula.values;
        return { name: item.name, formula: String(item.formula), address: range.address, twice };
      }),
    answer: { name: "Stod", formula: "=Namn!$A$4", address: "Namn!A4", twice: [[80]] },
  },
];
