import { type PluginCtor, type Univer } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import { IEditorBridgeService, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import "@univerjs/docs-ui/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets/facade";
import "@univerjs/ui/facade";
import { SteadyEditor } from "./steadyEditor";

/** Each core before its user interface: Univer binds what a plugin needs when it is registered. */
const PLAIN: readonly PluginCtor[] = [UniverDocsPlugin, UniverDocsUIPlugin, UniverSheetsPlugin];

const AFTER_SHEETS: readonly PluginCtor[] = [
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsConditionalFormattingUIPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
];

/** The file's own looks are enough: the first theme is the one that tables get. */
const PLAIN_TABLE = { name: "plain", style: {} };

/** Gives Univer the grid with formula bar and sheet tabs; its own toolbar is left out, for the add-in's group stands there. */
export function registerGridPlugins(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, toolbar: false, headerMenu: false });
  for (const plugin of PLAIN) univer.registerPlugin(plugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    footer: { menus: false },
    override: [[IEditorBridgeService, { useClass: SteadyEditor }]],
  });
  for (const plugin of AFTER_SHEETS) univer.registerPlugin(plugin);
  // A field to search the list would take the keys from the cell; its rules belong to those who made the sheet.
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showSearchOnDropdown: false,
    showEditOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsTablePlugin, { userThemes: [PLAIN_TABLE] });
  // The name tab of a table would lie on the row above it.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
}
