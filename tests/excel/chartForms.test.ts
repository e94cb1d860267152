import { CHARTS } from "../../src/excel/chartForms";
import { DATA_COLOURS } from "../../src/taskpane/charts/dataColours";
import { chartPlaces } from "../../src/workbook/model";
import { cellsOfProject, example } from "../workbook/support/made";

test("the chart of who pays gives each payer of Översikt the colour that it has in the pane", async () => {
  const cells = await cellsOfProject(example("steget-vidare"), "sv");
  const { payers } = chartPlaces(cells) ?? {};
  const sheet = cells.sheets.find(({ name }) => name === payers?.sheet);
  const { top = 0, left = 0 } = payers?.area ?? {};
  const colours = CHARTS.find(({ table }) => table === "payers")?.colours ?? [];
  const light = DATA_COLOURS.light;
  expect(colours.map((colour, row) => [sheet?.cell(top + row, left).value, colour])).toEqual([
    ["ESF-stöd", light.dataGrant],
    ["Projektägarens kontanta medel", light.dataOwnerCash],
    ["Andras kontanta medfinansiering", light.dataCash],
    ["Deltagarersättning", light.dataParticipants],
    ["Bidrag i annat än pengar", light.dataInKind],
  ]);
});
