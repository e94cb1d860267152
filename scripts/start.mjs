/*
 * `npm start`: the workbench. Runs from the project's folder wherever it is called from.
 */
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.argv.splice(2, 0, "scripts/workbench/start.ts");
await import("./run.mjs");
