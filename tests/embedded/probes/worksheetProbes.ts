import { freshSheet, type Probe } from "./probe";

export const worksheetProbes: readonly Probe[] = [
  {
    shows: "a new worksheet takes values, and gives them back in the same batch",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const range = freshSheet(context, "Budget").getRange("A1:B2");
        range.values = [
          [1, 2],
          [3, true],
        ];
        range.load("values,address");
        await context.sync();
        return [range.values, range.address];
      }),
    answer: [
      [
        [1, 2],
        [3, true],
      ],
      "Budget!A1:B2",
    ],
  },
  {
    shows: "a range can be read, changed and read again over several syncs",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const range = freshSheet(context, "Flera").getRange("A1:B2");
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.load("values");
        await context.sync();
        range.values = range.values.map((row) => row.map((value) => Number(value) * 10));
        const last = range.getCell(1, 1).load("values,rowIndex,columnIndex");
        await context.sync();
        return [last.values, last.rowIndex, last.columnIndex];
      }),
    answer: [[[40]], 1, 1],
  },
  {
    shows: "worksheets are listed, renamed and counted",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        freshSheet(context, "Gammal");
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        const before = worksheets.items.length;
        const sheet = worksheets.items.find(({ name }) => name === "Gammal");
        sheet?.set({ name: "Ny" });
        const found = worksheets.getItemOrNullObject("Ny").load("name");
        const gone = worksheets.getItemOrNullObject("Gammal");
        const count = worksheets.getCount();
        await context.sync();
        const { value } = count;
        return { same: value === before, found: found.name, gone: gone.isNullObject };
      }),
    answer: { same: true, found: "Ny", gone: true },
  },
  {
    shows: "what is missing is a null object, without a load too, and so is what hangs on it",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        freshSheet(context, "Finns");
        const { worksheets, names, tables } = context.workbook;
        const missing = worksheets.getItemOrNullObject("Saknas");
        const below = missing.getRange("A1");
        const found = worksheets.getItemOrNullObject("Finns").load("name");
        const name = names.getItemOrNullObject("Saknas");
        const table = tables.getItemOrNullObject("Saknas");
        await context.sync();
        return [missing, below, found, name, table].map(({ isNullObject }) => isNullObject);
      }),
    answer: [true, true, false, true, true],
  },
  {
    shows: "the used range holds what has been written",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = freshSheet(context, "Använt");
        sheet.getRange("B2:C3").values = [
          [1, 2],
          [3, 4],
        ];
        const used = sheet.getUsedRange(true).load("address");
        await context.sync();
        return used.address;
      }),
    answer: "Använt!B2:C3",
  },
  {
    shows: "what an add-in selects is what is selected",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = freshSheet(context, "Markering");
        sheet.activate();
        sheet.getRange("B2:C3").select();
        await context.sync();
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return selected.address;
      }),
    answer: "Markering!B2:C3",
  },
  {
    shows: "a worksheet can be deleted",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        freshSheet(context, "Tillfälligt").delete();
        const gone = context.workbook.worksheets.getItemOrNullObject("Tillfälligt");
        await context.sync();
        return gone.isNullObject;
      }),
    answer: true,
  },
];
