import { hasChromium } from "../tests/e2e/support/browser";
import { paneWords } from "../src/i18n";
import { buildAddIn } from "../scripts/workbench/addIn";
import { buildPage } from "../scripts/workbench/buildPage";
import { serve } from "../scripts/workbench/serve";
import { makeHelloRoot } from "./pane/helloRoot";
import { type FirstScreen, timeToInteractive } from "./pane/interactive";

/*
 * How soon the pane can be used, against the least that a pane of its kind can be: both in the workbench's host, in a
 * browser started anew each time, by turns.
 */

const RUNS = 7;

const HELLO: FirstScreen = {
  content: ".fui-FluentProvider",
  control: "button[data-clicks]",
  answer: "button[data-clicks='1']",
};
/** An empty form that is sent says what it lacks. */
const START: FirstScreen = {
  content: "form",
  control: "form button[type=submit]",
  answer: "form [role=alert]",
};
const OVERVIEW: FirstScreen = {
  content: `section[aria-label="${paneWords("sv").terms.costKey.total}"] dd`,
  control: "#tab-checks",
  answer: "#tab-checks[aria-selected=true]",
};

interface Case {
  readonly name: string;
  readonly example: string | undefined;
  readonly screen: FirstScreen;
}

const CASES: readonly Case[] = [
  { name: "a workbook without a budget: Start", example: undefined, screen: START },
  { name: "Steget Vidare: Översikt with its total", example: "Steget Vidare", screen: OVERVIEW },
];

/** Times of one case, by turns so that what else the machine does falls on both. */
async function measure(
  { example, screen }: Case,
  { hello, delfin }: Readonly<Record<"hello" | "delfin", string>>,
): Promise<Readonly<Record<"hello" | "delfin", readonly number[]>>> {
  const times: Record<"hello" | "delfin", number[]> = { hello: [], delfin: [] };
  for (let run = 0; run < RUNS; run++) {
    times.hello.push(await timeToInteractive({ url: hello, example }, HELLO));
    times.delfin.push(await timeToInteractive({ url: delfin, example }, screen));
  }
  return times;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function shown(times: readonly number[]): string {
  const range = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
  return `${median(times).toFixed(0).padStart(5)} ms (${range})`.padEnd(20);
}

async function run(): Promise<void> {
  const root = process.cwd();
  buildAddIn(root, new Date());
  await buildPage(root);
  const servers = [await serve(root, 0), await serve(makeHelloRoot(root, ".cache/bench/hello"), 0)] as const;
  try {
    const [{ url: delfin }, { url: hello }] = servers;
    console.log(`the pane until its first click is answered, cold, median of ${RUNS} (least–most)`);
    console.log(`${"".padEnd(42)}${"hello-world pane".padEnd(20)}${"Delfin".padEnd(20)}ratio`);
    for (const each of CASES) {
      const times = await measure(each, { hello, delfin });
      const ratio = median(times.delfin) / median(times.hello);
      console.log(
        `${each.name.padEnd(42)}${shown(times.hello)}${shown(times.delfin)}${ratio.toFixed(2).padStart(5)}`,
      );
    }
  } finally {
    await Promise.all(servers.map(({ close }) => close()));
  }
}

if (hasChromium()) void run();
else console.log("the pane is not measured: no Chromium at /usr/bin/chromium");
