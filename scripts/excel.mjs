/*
 * `npm run excel`: serves the add-in to Excel on this computer over https, with certificates that are made for it, and
 * says how Excel is told of it. Stops with Ctrl+C.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

console.log(`Delfin for Excel: https://localhost:4300/ (the first time, the computer asks whether to trust its certificate)

Sideload the manifest dist/add-in/manifest.xml, which is written as soon as the build is done:
  Windows  Share a folder that holds manifest.xml, add it in Excel under File > Options > Trust Center >
           Trust Center Settings > Trusted Add-in Catalogs, tick "Show in Menu", start Excel again,
           then Home > Add-ins > More Add-ins > Shared Folder > Delfin.
  Mac      Copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, start Excel again,
           then Home > Add-ins > Delfin.
  Web      Open a workbook at excel.cloud.microsoft, then Home > Add-ins > More Settings > Upload My Add-in.

All of it, and what to look at when it runs: docs/excel.md
`);

const server = spawn(
  process.execPath,
  ["node_modules/webpack/bin/webpack.js", "serve", "--mode", "development"],
  {
    stdio: "inherit",
  },
);
server.on("exit", (status) => {
  process.exitCode = status ?? 1;
});
