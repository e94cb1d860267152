import { answerRequests, type WorkerAnswer } from "../../scenarios";
import { type Thread } from "./thread";
import { threadPorts } from "./threadPorts";

/** The page's own thread, which lets the page draw and hear between the turns. */
export function pageThread(told: (answer: WorkerAnswer) => void): Thread {
  const jobs = new Set<number>();
  let closed = false;
  const answer = answerRequests(
    threadPorts((message) => {
      if (!closed) told(message);
    }),
  );
  return {
    send: (request) => {
      jobs.add(request.job);
      void answer(request);
    },
    close: () => {
      closed = true;
      for (const job of jobs) void answer({ kind: "cancel", job });
    },
  };
}
