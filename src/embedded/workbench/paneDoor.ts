/*
 * Stands in the add-in's page before office.js: asks the workbench around it to be the host. Alone in a tab the page
 * finds no host, as a browser without Excel.
 */
// Not `import { type … }`: that would load the module, and with it the whole workbench, in every pane.
import type { PaneDoor } from "./session/paneHost";

const { delfinHost }: { readonly delfinHost?: PaneDoor } = window.parent;
delfinHost?.install(window);
