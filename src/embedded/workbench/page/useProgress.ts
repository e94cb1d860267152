import { useCallback, useState } from "react";

export interface Progress {
  /** What is going on; undefined while nothing is. */
  readonly running: string | undefined;
  /** Runs the work once the page shows what it is: the work itself may keep the page from being painted. */
  readonly during: <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;
}

export function useProgress(): Progress {
  const [running, setRunning] = useState<string>();
  const during = useCallback(async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    setRunning(what);
    await painted();
    try {
      return await work();
    } finally {
      setRunning(undefined);
    }
  }, []);
  return { running, during };
}

/** The frame after the next has begun when the next one is painted; a hidden page paints none. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}
