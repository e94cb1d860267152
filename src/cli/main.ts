import { consoleOn } from "./console";
import { run } from "./run";

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

// A reader such as `head` may close the pipe before everything is written; that is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const streams = {
  out: (text: string) => process.stdout.write(text),
  error: (text: string) => process.stderr.write(text),
};

/** The entry of the command line: the shell's streams and locale. */
void run(process.argv.slice(2), consoleOn(streams, LC_ALL || LC_MESSAGES || LANG || "")).then((status) => {
  process.exitCode = status;
});
