import { useCallback, useEffect, useRef, useState } from "react";
import { type Host } from "../host";
import { quietly } from "./quietly";
import { type Reading, readNow, withLast } from "./reading";

/** How long the workbook must be left alone before it is read again, in milliseconds: a person types on. */
const PAUSE = 300;

export interface UsedBook {
  readonly reading: Reading;
  readonly readAgain: () => void;
}

/** The open workbook, read and calculated now and after every change. A run that a later one overtook is dropped. */
export function useBook(host: Host, clock: () => number): UsedBook {
  const [reading, setReading] = useState<Reading>({ state: "loading" });
  const latest = useRef(0);

  const readAgain = useCallback(() => {
    const run = ++latest.current;
    void readNow(host, clock).then((next) => {
      if (run === latest.current) setReading((before) => withLast(next, before));
    });
  }, [host, clock]);

  useEffect(() => {
    const changes = quietly(readAgain, PAUSE);
    let unsubscribe: (() => void) | undefined;
    let gone = false;
    host.watchBook(changes.ask).then(
      (stop) => {
        if (gone) stop();
        else unsubscribe = stop;
      },
      (error: unknown) => {
        setReading((before) => withLast({ state: "failed", error }, before));
      },
    );
    readAgain();
    return () => {
      gone = true;
      changes.stop();
      unsubscribe?.();
    };
  }, [host, readAgain]);

  return { reading, readAgain };
}
