import { type WorkerAnswer, type WorkerRequest } from "../../scenarios";
import { type Thread } from "./thread";

/** A thread beside the page; its script is a chunk of its own. */
export function workerThread(told: (answer: WorkerAnswer) => void, lost: () => void): Thread {
  const worker = new Worker(
    /* webpackChunkName: "scenario-worker" */ new URL("./scenarioWorker.ts", import.meta.url),
  );
  worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
    told(data);
  });
  worker.addEventListener("error", () => {
    worker.terminate();
    lost();
  });
  return {
    send: (request: WorkerRequest) => {
      worker.postMessage(request);
    },
    close: () => {
      worker.terminate();
    },
  };
}
