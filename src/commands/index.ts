export { registerCommands } from "./registerCommands";
export { onWanted, type Wanted } from "./wanted";
