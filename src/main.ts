/*
 * The add-in's only entry. Functions are registered as the script loads, before anything is awaited: a cell that asks
 * for a function before it is known shows #NAME?. Commands follow. The pane is loaded when Office is ready, so that a
 * cell never waits for it.
 */
import "./functions";
import { registerCommands } from "./commands";

registerCommands();

void Office.onReady(async () => {
  const { mount } = await import(/* webpackChunkName: "pane" */ "./taskpane");
  const { displayLanguage, contentLanguage } = Office.context;
  // Office on a Mac tells no theme, whatever the types promise.
  const context: { readonly officeTheme?: Office.OfficeTheme } = Office.context;
  const background = context.officeTheme?.bodyBackgroundColor;
  await mount({ displayLanguage, contentLanguage, ...(background !== undefined && { background }) });
});
