import { useEffect, useState } from "react";
import { type Session } from "../session/session";

export interface PaneState {
  readonly shown: boolean;
  /** How many times it was loaded anew. */
  readonly loads: number;
  readonly hide: () => void;
  readonly reload: () => void;
}

/** Whether the pane is shown: by its buttons, the ribbon, and the add-in itself (Office.addin.hide). */
export function usePane(session: Session): PaneState {
  const [shown, setShown] = useState(true);
  const [loads, setLoads] = useState(0);
  useEffect(() => session.onPane(setShown), [session]);
  useEffect(
    () =>
      session.onRestart(() => {
        setLoads((count) => count + 1);
      }),
    [session],
  );
  return {
    shown,
    loads,
    hide: session.hidePane,
    reload: () => {
      setLoads((count) => count + 1);
    },
  };
}
