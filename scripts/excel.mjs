/*
 * `npm run excel`: serves the add-in to Excel on this computer over https, with certificates that are made for it, and
 * says how Excel is told of it. Stops with Ctrl+C. What keeps it from serving is said in a sentence, with what to do.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

/** The address that the manifest names. */
const PORT = 4300;
const WEBPACK = "node_modules/webpack/bin/webpack.js";

const HOW_TO_SIDELOAD = `Delfin for Excel: https://localhost:${PORT}/ (stop it with Ctrl+C)

Sideload the manifest dist/add-in/manifest.xml, which is written as soon as the build is done:
  Windows  Share a folder that holds manifest.xml, add it in Excel under File > Options > Trust Center >
           Trust Center Settings > Trusted Add-in Catalogs, tick "Show in Menu", start Excel again,
           then Home > Add-ins > More Add-ins > Shared Folder > Delfin.
  Mac      Copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, start Excel again,
           then Home > Add-ins > Delfin.
  Web      Open a workbook at excel.cloud.microsoft, then Home > Add-ins > More Settings > Upload My Add-in.

All of it, and what to look at when it runs: docs/excel.md
`;

const NOT_INSTALLED = "The project's packages are not installed. Run npm ci, then npm run excel again.";

const PORT_TAKEN = `Port ${PORT} is taken, perhaps by another npm run excel. Stop what uses it, then run npm run excel again;
the manifest names this port, so that no other will do.`;

const ON_LINUX = `As root, run
  mkdir -p /usr/local/share/ca-certificates/office-addin-dev-certs
  cp ~/.office-addin-dev-certs/ca.crt /usr/local/share/ca-certificates/office-addin-dev-certs
  update-ca-certificates
with ~ for your own home folder, then npm run excel again.`;

const ELSEWHERE = `Run npm run excel again and answer yes when the computer asks whether to trust it. Where that is not
yours to decide, whoever looks after the computer can trust ca.crt in the folder .office-addin-dev-certs of your home folder.`;

const untrusted = (
  reason,
) => `The certificate for https://localhost was made, but this computer does not trust it yet:
  ${reason}
Excel opens no add-in without. ${process.platform === "linux" ? ON_LINUX : ELSEWHERE}`;

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const obstacle = await whatIsInTheWay();
if (obstacle === undefined) serve();
else {
  console.error(obstacle);
  process.exitCode = 1;
}

/** Why the add-in cannot be served, with what to do; undefined where it can. */
async function whatIsInTheWay() {
  if (!existsSync(WEBPACK)) return NOT_INSTALLED;
  if (await isTaken(PORT)) return PORT_TAKEN;
  const { ensureCertificatesAreInstalled, verifyCertificates } = await import("office-addin-dev-certs");
  try {
    // The first time, and when the certificate is a month old.
    if (!verifyCertificates()) await ensureCertificatesAreInstalled();
    return undefined;
  } catch (error) {
    return untrusted(error.message.trim());
  }
}

function isTaken(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(true));
    probe.listen(port, "localhost", () => probe.close(() => resolve(false)));
  });
}

function serve() {
  console.log(HOW_TO_SIDELOAD);
  const server = spawn(process.execPath, [WEBPACK, "serve", "--mode", "development"], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.kill(signal));
  server.on("exit", (status) => {
    process.exitCode = status ?? 0;
  });
}
