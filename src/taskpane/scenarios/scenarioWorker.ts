import { answerRequests, type WorkerRequest } from "../../scenarios";
import { threadPorts } from "./threadPorts";

/*
 * The entry of the thread that calculates scenarios. It has no page: it hears requests and posts answers.
 */

const answer = answerRequests(
  threadPorts((message) => {
    postMessage(message);
  }),
);

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  void answer(data);
});
