import { Worker } from "node:worker_threads";

import { type WorkbookCells } from "../../model/cells";
import { cellsOfWorkbook, type PlainWorkbook } from "../../model/sparseSheet";
import { checkZip } from "../checkZip";
import { accepted, type Accepted, refused } from "../refusal";

export interface ReadingLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const USUAL: ReadingLimits = { seconds: 30, megabytes: 1_024 };

/**
 * The cells of an .xlsx, parsed in a thread that is stopped when it takes too long or too much memory; or why it is
 * refused. `worker` is the path of the bundle of `xlsxWorker.ts`.
 */
export async function readXlsxSafely(
  bytes: Uint8Array,
  worker: string,
  limits: ReadingLimits = USUAL,
): Promise<Accepted<WorkbookCells>> {
  // Most bad files are told apart at once, without a thread.
  const zip = checkZip(bytes);
  if (!zip.ok) return zip;
  const parsed = await parsedInThread(bytes, worker, limits);
  return parsed.ok ? accepted(cellsOfWorkbook(parsed.value)) : parsed;
}

function parsedInThread(
  bytes: Uint8Array,
  worker: string,
  { seconds, megabytes }: ReadingLimits,
): Promise<Accepted<PlainWorkbook>> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      // A copy of these bytes alone: a Buffer may share its memory with others.
      workerData: new Uint8Array(bytes),
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const settle = (settled: () => void): void => {
      clearTimeout(timer);
      void thread.terminate();
      settled();
    };
    const timer = setTimeout(() => {
      settle(() => {
        resolve(refused({ code: "tooSlow", seconds }));
      });
    }, seconds * 1_000);
    thread.once("message", (parsed: Accepted<PlainWorkbook>) => {
      settle(() => {
        resolve(parsed);
      });
    });
    thread.once("error", (error) => {
      settle(() => {
        if (isOutOfMemory(error)) resolve(refused({ code: "tooMuchMemory", megabytes }));
        else reject(error);
      });
    });
  });
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}
