import { type Project } from "../../budget";
import { type WorkerAnswer, type WorkerRequest } from "../../scenarios";
import { type OpenThread, type Thread } from "./thread";

/** A calculation that was asked for. */
export interface Asked {
  readonly cancel: () => void;
  readonly close: () => void;
}

/**
 * Asks for a calculation of the project, beside the page where that can be. Where no thread can be started, since the
 * page's surroundings have none or forbid them, the page's own does the work in turns.
 */
export function ask(
  kind: "scenarios" | "sensitivity",
  project: Project,
  told: (answer: WorkerAnswer) => void,
): Asked {
  let thread: Thread | undefined;
  let closed = false;
  const start = async (): Promise<void> => {
    const { writeProject } = await import("../../project-file");
    const request: WorkerRequest = { kind, job: JOB, project: writeProject(project) };
    const open = (openThread: OpenThread, lost: () => void): void => {
      if (closed) return;
      thread = openThread(told, lost);
      thread.send(request);
    };
    const onThePage = (): void => {
      void import("./pageThread").then(({ pageThread }) => {
        open(pageThread, () => undefined);
      });
    };
    if (typeof Worker === "undefined") onThePage();
    else open((await import("./workerThread")).workerThread, onThePage);
  };
  start().catch((error: unknown) => {
    if (!closed) told({ kind: "failed", job: JOB, reason: "unexpected", detail: String(error) });
  });
  return {
    cancel: () => {
      if (thread !== undefined) thread.send({ kind: "cancel", job: JOB });
      else if (!closed) {
        closed = true;
        told({ kind: "cancelled", job: JOB });
      }
    },
    close: () => {
      closed = true;
      thread?.close();
    },
  };
}

/** Each calculation has a thread of its own, so that one number serves them all. */
const JOB = 1;
