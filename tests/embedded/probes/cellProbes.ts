import { freshSheet, type Probe } from "./probe";

export const cellProbes: readonly Probe[] = [
  {
    shows: "formulas are calculated in the batch that writes them",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = freshSheet(context, "Formler");
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        const range = sheet.getRange("C1:C2");
        range.formulas = [["=A1+B1"], ["=SUM(A1:A2)*2"]];
        range.load("values,formulas");
        await context.sync();
        return [range.values, range.formulas];
      }),
    answer: [
      [[3], [8]],
      [["=A1+B1"], ["=SUM(A1:A2)*2"]],
    ],
  },
  {
    shows: "a number format changes the text and not the value",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const range = freshSheet(context, "Format").getRange("A1:B1");
        range.values = [[1234.5, 0.4]];
        range.numberFormat = [["0.00", "0%"]];
        range.load("values,text,numberFormat");
        await context.sync();
        return [range.values, range.text.map((row) => row.slice(1)), range.numberFormat];
      }),
    answer: [[[1234.5, 0.4]], [["40%"]], [["0.00", "0%"]]],
  },
  {
    shows: "fill and font are set and read two steps down",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const range = freshSheet(context, "Färg").getRange("A1:B1");
        range.format.fill.color = "#FFE699";
        range.format.font.bold = true;
        range.load("format/fill/color,format/font/bold");
        await context.sync();
        return [range.format.fill.color, range.format.font.bold];
      }),
    answer: ["#FFE699", true],
  },
  {
    shows: "properties can be set and loaded as one object",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const range = freshSheet(context, "Objekt").getRange("C1");
        range.set({ values: [[5]], format: { font: { italic: true } } });
        range.load({ values: true, format: { font: { italic: true } } });
        await context.sync();
        return range.toJSON();
      }),
    answer: { values: [[5]], format: { font: { italic: true } } },
  },
  {
    shows: "60,000 cells are written and read",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const range = freshSheet(context, "Stort").getRange("A1:T3000");
        range.values = Array.from({ length: 3000 }, (_, i) =>
          Array.from({ length: 20 }, (__, j) => i * 20 + j),
        );
        await context.sync();
        const last = range.getCell(2999, 19).load("values,address");
        await context.sync();
        return [last.values, last.address];
      }),
    answer: [[[59_999]], "Stort!T3000"],
  },
];
