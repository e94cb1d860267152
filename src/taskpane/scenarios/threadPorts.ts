import { readProject } from "../../project-file";
import { type WorkerAnswer, type WorkerPorts } from "../../scenarios";

/** What any thread lends the protocol: its reader, and a pause in which messages are heard and pages drawn. */
export function threadPorts(send: (answer: WorkerAnswer) => void): WorkerPorts {
  return {
    send,
    read: (text) => {
      const read = readProject(text);
      return read.ok ? read.project : undefined;
    },
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  };
}
