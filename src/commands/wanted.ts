/** What a command leaves for the pane to show: a view, and what came of the command. */
export interface Wanted {
  readonly view?: "start" | "overview" | "checks";
  /** Formulas that were repaired. */
  readonly repaired?: number;
  /** What stopped the command: an ExcelProblem, or a fault of our own. */
  readonly failure?: unknown;
}

type Listener = (wanted: Wanted) => void;

/*
 * Ribbon and pane run in one page, and a command may come before the pane is there: the last wish waits for it. Nothing
 * of value is lost with it when the page goes.
 */
let waiting: Wanted | undefined;
let listener: Listener | undefined;

/** Tells the pane what to show; kept for it where it is not there yet. */
export function want(wanted: Wanted): void {
  if (listener === undefined) waiting = wanted;
  else listener(wanted);
}

/** Has the pane told what commands want, at once what waits for it; answers how to stop. */
export function onWanted(told: Listener): () => void {
  listener = told;
  if (waiting !== undefined) told(waiting);
  waiting = undefined;
  return () => {
    if (listener === told) listener = undefined;
  };
}
