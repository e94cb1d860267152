import { want } from "./wanted";

/** What Office hands a command of the ribbon; a shortcut hands nothing. */
export type CommandEvent = Pick<Office.AddinCommands.Event, "completed">;

/**
 * Runs a command to its end: the event is completed whatever happens, since Office lets no other command run before, and
 * what went wrong is shown in the pane.
 */
export async function complete(command: () => Promise<void>, event?: CommandEvent): Promise<void> {
  try {
    await command();
  } catch (failure) {
    want({ failure });
    await showPane();
  } finally {
    event?.completed();
  }
}

/** Opens the pane, or leaves it open. An Excel that cannot open it by code has its own button for that. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
