import { freshSheet, type Probe } from "./probe";

/* The add-in's own functions in cells; they need a page that has loaded the add-in. */
export const functionProbes: readonly Probe[] = [
  {
    shows: "a custom function answers in its cell, and follows when its cells change",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = freshSheet(context, "Andel");
        sheet.getRange("A1:B1").values = [[40, 100]];
        const share = sheet.getRange("C1");
        share.formulas = [["=ESF.SHARE(A1,B1)"]];
        share.load("values");
        await context.sync();
        const before: unknown = share.values[0]?.[0];
        sheet.getRange("A1").values = [[25]];
        share.load("values");
        await context.sync();
        const after: unknown = share.values[0]?.[0];
        return [before, after];
      }),
    answer: [0.4, 0.25],
  },
  {
    shows: "a custom function that answers rows spills into the cells beside it",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = freshSheet(context, "Spill");
        sheet.getRange("A1:C1").values = [[1, 1, 1]];
        sheet.getRange("A3").formulas = [["=ESF.SPLIT(100,A1:C1)"]];
        const spilled = sheet.getRange("A3:C3").load("values");
        await context.sync();
        return spilled.values;
      }),
    answer: [[33.34, 33.33, 33.33]],
  },
  {
    shows: "an error of a custom function is an error in the cell, which formulas can catch",
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = freshSheet(context, "Felvärde");
        const range = sheet.getRange("A1:A2");
        range.formulas = [['=ESF.SHARE(40,"x")'], ['=IFERROR(ESF.SHARE(40,"x"),"fel")']];
        range.load("values");
        await context.sync();
        return range.values;
      }),
    answer: [["#VALUE!"], ["fel"]],
  },
];
