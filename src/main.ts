/*
 * The add-in's only entry. Functions are registered as the script loads, before anything is awaited: a cell that asks
 * for a function before it is known shows #NAME?. Commands follow. The pane, a chunk of its own, is fetched while Office
 * makes itself ready, so that a cell never waits for it.
 */
import "./functions";
import { registerCommands } from "./commands";

registerCommands();
void showPane();

async function showPane(): Promise<void> {
  const [{ mount }] = await Promise.all([
    import(/* webpackChunkName: "pane" */ "./taskpane"),
    Office.onReady(),
  ]);
  const { displayLanguage, contentLanguage } = Office.context;
  // Office on a Mac tells no theme, whatever the types promise.
  const context: { readonly officeTheme?: Office.OfficeTheme } = Office.context;
  const background = context.officeTheme?.bodyBackgroundColor;
  await mount({ displayLanguage, contentLanguage, ...(background !== undefined && { background }) });
}
