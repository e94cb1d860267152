import { parentPort, workerData } from "node:worker_threads";

import { parseXlsx } from "../parseXlsx";

/*
 * The thread that parses a workbook for `readXlsxSafely`. It is a bundle of its own, since a thread starts from a file.
 */

const given: unknown = workerData;
if (!(given instanceof Uint8Array)) throw new TypeError("the thread was given no bytes to read");
void parseXlsx(given).then((parsed) => {
  parentPort?.postMessage(parsed);
});
