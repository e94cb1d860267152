import { useMemo, useState } from "react";
import { adjust, type AdjustmentProblem } from "../../adjustments";
import { type Adjustment, type Scenario } from "../../budget";
import { type Assessment, runScenario, type ScenarioOutcome } from "../../scenarios";

export interface EditorState {
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly nameFault: "noName" | "nameTaken" | undefined;
  readonly adjustments: readonly Adjustment[];
  readonly outcome: ScenarioOutcome;
  readonly busy: boolean;
  /** Adds an adjustment after the others; or tells why it cannot be. */
  readonly add: (adjustment: Adjustment) => readonly AdjustmentProblem[];
  readonly remove: (position: number) => void;
  /** Gives an adjustment the place of the next or the one before. */
  readonly move: (position: number, by: 1 | -1) => void;
  readonly save: () => void;
}

export interface EditorNeeds {
  readonly base: Assessment;
  readonly initial: Scenario;
  /** The names of the other scenarios. */
  readonly taken: readonly string[];
  readonly onSave: (scenario: Scenario) => Promise<void>;
}

/** A scenario that is being made, recalculated at every change of its adjustments. */
export function useEditor({ base, initial, taken, onSave }: EditorNeeds): EditorState {
  const [name, setName] = useState(initial.name);
  const [adjustments, setAdjustments] = useState(initial.adjustments);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const outcome = useMemo(() => runScenario(base, { name: "", adjustments }), [base, adjustments]);
  const fault = faultOf(name.trim(), taken);
  return {
    name,
    setName,
    nameFault: tried ? fault : undefined,
    adjustments,
    outcome,
    busy,
    add: (adjustment) => {
      const next = [...adjustments, adjustment];
      const adjusted = adjust(base.project, next);
      const problems = adjusted.ok
        ? []
        : adjusted.problems.filter(({ index }) => index === adjustments.length);
      if (problems.length === 0) setAdjustments(next);
      return problems;
    },
    remove: (position) => {
      setAdjustments(adjustments.toSpliced(position, 1));
    },
    move: (position, by) => {
      const moved = adjustments[position];
      if (moved !== undefined)
        setAdjustments(adjustments.toSpliced(position, 1).toSpliced(position + by, 0, moved));
    },
    save: () => {
      setTried(true);
      if (fault !== undefined) return;
      setBusy(true);
      void onSave({ name: name.trim(), adjustments }).then(() => {
        setBusy(false);
      });
    },
  };
}

function faultOf(name: string, taken: readonly string[]): "noName" | "nameTaken" | undefined {
  if (name === "") return "noName";
  return taken.includes(name) ? "nameTaken" : undefined;
}
