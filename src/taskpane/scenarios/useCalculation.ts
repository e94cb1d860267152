import { useCallback, useEffect, useRef, useState } from "react";
import { type Project } from "../../budget";
import { type WorkerAnswer, type WorkerFailure } from "../../scenarios";
import { ask, type Asked } from "./ask";

type Kind = "scenarios" | "sensitivity";

/** How far a calculation has come. */
export type Progress<Results> =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly done: number }
  | { readonly state: "done"; readonly of: Project; readonly results: Results }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly reason: WorkerFailure; readonly detail?: string };

export interface Calculated<Results> {
  readonly progress: Progress<Results>;
  /** Calculates the project; what is under way of another is given up. */
  readonly run: (project: Project) => void;
  readonly cancel: () => void;
}

/** A calculation that takes its time, beside the page; it ends with the view. */
export function useCalculation<Results>(
  kind: Kind,
  resultsIn: (answer: WorkerAnswer) => Results | undefined,
): Calculated<Results> {
  const [progress, setProgress] = useState<Progress<Results>>({ state: "idle" });
  const asked = useRef<Asked>(undefined);

  useEffect(
    () => () => {
      asked.current?.close();
    },
    [],
  );

  const run = useCallback(
    (project: Project) => {
      asked.current?.close();
      setProgress({ state: "running", done: 0 });
      const mine = ask(kind, project, (answer) => {
        if (answer.kind === "progress") {
          setProgress({ state: "running", done: answer.done });
          return;
        }
        mine.close();
        const results = resultsIn(answer);
        if (results !== undefined) setProgress({ state: "done", of: project, results });
        else if (answer.kind === "failed") {
          const { reason, detail } = answer;
          setProgress({ state: "failed", reason, ...(detail === undefined ? {} : { detail }) });
        } else setProgress({ state: "cancelled" });
      });
      asked.current = mine;
    },
    [kind, resultsIn],
  );

  const cancel = useCallback(() => asked.current?.cancel(), []);
  return { progress, run, cancel };
}
