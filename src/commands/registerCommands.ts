import { type CommandEvent, complete, showPane } from "./completing";
import { help } from "./help";
import { want } from "./wanted";

/** The commands by the ids that the manifest and the shortcuts call them by. */
const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  NewBudget: () => {
    want({ view: "start" });
    return showPane();
  },
  Check: async () => {
    const { check } = await import(/* webpackChunkName: "commands" */ "./check");
    await check();
  },
  Overview: () => {
    want({ view: "overview" });
    return showPane();
  },
  Repair: async () => {
    const { repair } = await import(/* webpackChunkName: "commands" */ "./repair");
    await repair();
  },
  Help: help,
};

/**
 * Makes the commands of the ribbon and the keyboard known to Office. They are registered as the script loads, with what
 * they do fetched when they are first used, so that the cells' functions never wait for them.
 */
export function registerCommands(): void {
  for (const [id, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(id, (event?: CommandEvent) => {
      void complete(command, event);
    });
  }
}
