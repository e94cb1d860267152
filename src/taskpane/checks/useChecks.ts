import { type RefObject, useEffect, useRef, useState } from "react";
import { type Finding } from "../../rules";
import { type Actions } from "../book";
import { usePane } from "../language";

/** What became of something that was asked for. */
export interface Told {
  readonly ok: boolean;
  readonly title: string;
  readonly sentences: readonly string[];
}

export interface ChecksState {
  /** The finding whose fix is being looked at. */
  readonly proposed: Finding | undefined;
  readonly told: Told | undefined;
  readonly toldRef: RefObject<HTMLDivElement | null>;
  readonly suggest: (finding: Finding) => void;
  readonly close: () => void;
  readonly onApplied: (cells: number) => void;
  readonly write: () => void;
  readonly rebuild: () => void;
}

/** What the view Kontroller has been asked to do, and how it went. */
export function useChecks(actions: Actions): ChecksState {
  const { checks } = usePane().words;
  const [proposed, setProposed] = useState<Finding>();
  const [told, setTold] = useState<Told>();
  const toldRef = useRef<HTMLDivElement>(null);

  // The button that was pressed may be gone with its finding; the focus must not be lost with it.
  useEffect(() => {
    if (told !== undefined && document.activeElement === document.body) toldRef.current?.focus();
  }, [told]);

  const tell = (next: Told): void => {
    setTold(next);
    if (next.ok) actions.announce([next.title, ...next.sentences].join(" "));
  };

  return {
    proposed,
    told,
    toldRef,
    suggest: setProposed,
    close: () => {
      setProposed(undefined);
    },
    onApplied: (cells) => {
      setProposed(undefined);
      tell({ ok: true, title: checks.done, sentences: [checks.doneText(cells)] });
    },
    write: () => {
      void actions.writeFindings().then((applied) => {
        tell(
          applied.ok
            ? { ok: true, title: checks.written(applied.cells), sentences: [] }
            : { ok: false, title: checks.notWritten, sentences: applied.sentences },
        );
      });
    },
    rebuild: () => {
      void actions.rebuild().then((rebuilt) => {
        if (!rebuilt.ok) {
          tell({ ok: false, title: checks.notWritten, sentences: rebuilt.sentences });
          return;
        }
        const { kept } = rebuilt;
        const sentences = kept.length === 0 ? [] : [checks.kept(kept.join(", "))];
        tell({ ok: true, title: checks.rebuilt, sentences });
      });
    },
  };
}
