import { type WorkerAnswer, type WorkerRequest } from "../../scenarios";

/** Who calculates: a thread beside the page, or the page itself in turns. */
export interface Thread {
  readonly send: (request: WorkerRequest) => void;
  /** Gives up whatever is under way. */
  readonly close: () => void;
}

/** Opens a thread that tells of its answers; one that cannot be started is reported, once, by `lost`. */
export type OpenThread = (told: (answer: WorkerAnswer) => void, lost: () => void) => Thread;
