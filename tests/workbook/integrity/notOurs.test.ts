import { calculate } from "../../../src/funding";
import {
  cellAddress,
  cellsNotOurs,
  chartPlaces,
  chartTables,
  type ChartTables,
} from "../../../src/workbook/model";
import { cellsAfter, type Edited, edited, setCell } from "../support/edits";
import { cellsOfProject, example } from "../support/made";

const project = example("steget-vidare");

async function notOursAfter(change: (workbook: Edited) => void): Promise<readonly string[]> {
  const workbook = edited(await cellsOfProject(project, "sv"));
  change(workbook);
  return cellsNotOurs(cellsAfter(workbook), project, calculate(project), "sv");
}

test("a workbook that only its budget was typed into holds nothing else", async () => {
  expect(await notOursAfter(() => undefined)).toEqual([]);
});

test("the sum of a row that waits for its first line is ours; another formula in its place is not", async () => {
  const empty = example("vagen-ut");
  const workbook = edited(await cellsOfProject(empty, "sv"));
  const after = (): readonly string[] => cellsNotOurs(cellsAfter(workbook), empty, calculate(empty), "sv");
  expect(after()).toEqual([]);
  setCell(workbook, "Deltagare", "O5", { value: 2, formula: "1+1" });
  expect(after()).toEqual(["Deltagare!O5"]);
});

test("a note beside a list, and a sum of the user's own, are told with their cells", async () => {
  const cells = await notOursAfter((workbook) => {
    setCell(workbook, "Personal", "Z2", { value: "fråga Anna" });
    setCell(workbook, "Budget", "B60", { value: 3, formula: "1+2" });
  });
  expect(cells).toEqual(["Personal!Z2", "Budget!B60"]);
});

test("a formula in a cell for input is the user's own: the project has its result alone", async () => {
  const cells = await notOursAfter((workbook) => {
    setCell(workbook, "Personal", "H5", { value: 38000, formula: "37000+1000" });
  });
  expect(cells).toEqual(["Personal!H5"]);
});

test("a figure beside the charts that is no figure of theirs is the user's own", async () => {
  const cells = await notOursAfter((workbook) => {
    setCell(workbook, "Översikt", "G5", { value: 7 });
  });
  expect(cells).toEqual(["'Översikt'!G5"]);
});

test("findings, live checks and figures of charts are the add-in's", async () => {
  const cells = await notOursAfter((workbook) => {
    setCell(workbook, "Kontroller", "A5", { value: 1 });
    setCell(workbook, "Kontroller", "I6", { value: "OK", formula: 'ESF.CHECKBALANCE(1,1,0,"sv")' });
    const places = chartPlaces(cellsAfter(workbook));
    const tables: ChartTables = places === undefined ? {} : chartTables(places, "sv");
    for (const { row, column, cells: texts } of [tables.payers, tables.costs, tables.balance].flatMap(
      (table) => table ?? [],
    )) {
      texts.flat().forEach((text, index) => {
        const width = texts[0]?.length ?? 1;
        const address = cellAddress(row + Math.floor(index / width), column + (index % width));
        setCell(
          workbook,
          "Översikt",
          address,
          text.startsWith("=") ? { value: 1, formula: text.slice(1) } : { value: text },
        );
      });
    }
    expect(Object.keys(tables)).toEqual(["payers", "costs", "balance"]);
  });
  expect(cells).toEqual([]);
});
