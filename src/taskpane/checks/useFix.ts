import { useMemo, useState } from "react";
import { type Finding, type Fix } from "../../rules";
import { type Actions, type Book } from "../book";
import { consequencesOf, type Consequences } from "./consequences";

/** The finding whose fixes are looked at, and what becomes of them. */
export interface LookedAt {
  readonly book: Book;
  readonly finding: Finding;
  readonly apply: Actions["apply"];
  readonly onApplied: (cells: number) => void;
  readonly onClose: () => void;
}

export interface FixState {
  /** The ways to mend the finding, least change first. */
  readonly fixes: readonly Fix[];
  readonly chosen: number;
  readonly choose: (position: number) => void;
  readonly consequences: Consequences | undefined;
  readonly busy: boolean;
  /** Why nothing was written. */
  readonly refusal: readonly string[];
  readonly apply: () => void;
}

/** The fix that is being looked at: what follows from it, and writing it. */
export function useFix({ book, finding, apply, onApplied }: LookedAt): FixState {
  const [chosen, setChosen] = useState(0);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<readonly string[]>([]);
  const fixes = finding.fix ?? [];
  const fix = fixes[chosen];
  const consequences = useMemo(
    () => (fix === undefined ? undefined : consequencesOf(book, fix)),
    [book, fix],
  );
  return {
    fixes,
    chosen,
    choose: (position) => {
      setChosen(position);
      setRefusal([]);
    },
    consequences,
    busy,
    refusal,
    apply: () => {
      if (fix === undefined) return;
      setBusy(true);
      setRefusal([]);
      void apply(fix.adjustments).then((applied) => {
        setBusy(false);
        if (applied.ok) onApplied(applied.cells);
        else setRefusal(applied.sentences);
      });
    },
  };
}
