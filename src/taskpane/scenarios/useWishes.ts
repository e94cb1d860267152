import { type RefObject, useEffect, useRef, useState } from "react";
import { type Scenario } from "../../budget";
import { type ScreenProps } from "../book";
import { type Told } from "../checks/useChecks";
import { usePane } from "../language";
import { type Question } from "./questions";
import { scenarioTable } from "./scenarioTable";
import { type ScenariosState } from "./useScenarios";

/** A scenario that is being made or changed; without a place among the others it will be a new one. */
export interface Edited {
  readonly scenario: Scenario;
  readonly position?: number;
}

export interface Wishes {
  readonly edited: Edited | undefined;
  /** The scenario that may become the base. */
  readonly used: Question | undefined;
  readonly told: Told | undefined;
  readonly toldRef: RefObject<HTMLDivElement | null>;
  readonly isWriting: boolean;
  readonly create: () => void;
  readonly edit: (question: Question) => void;
  readonly leave: () => void;
  readonly save: (scenario: Scenario) => Promise<void>;
  readonly remove: (question: Question) => void;
  readonly use: (question: Question) => void;
  readonly leaveBase: () => void;
  readonly onBecameBase: (cells: number) => void;
  readonly writeSheet: () => void;
}

const EMPTY: Edited = { scenario: { name: "", adjustments: [] } };

/** What the view Scenarier has been asked to do, and how it went. */
export function useWishes(
  { book, actions }: ScreenProps,
  { base, questions, answerTo }: ScenariosState,
): Wishes {
  const { scenarioView: say, checks } = usePane().words;
  const [edited, setEdited] = useState<Edited>();
  const [used, setUsed] = useState<Question>();
  const [told, setTold] = useState<Told>();
  const [isWriting, setWriting] = useState(false);
  const toldRef = useRef<HTMLDivElement>(null);
  const { scenarios } = book.project;

  // The button that was pressed may be gone with its view; the focus must not be lost with it.
  useEffect(() => {
    if (told !== undefined && document.activeElement === document.body) toldRef.current?.focus();
  }, [told]);

  const tell = (next: Told): void => {
    setTold(next);
    if (next.ok) actions.announce([next.title, ...next.sentences].join(" "));
  };
  const saveAll = async (all: readonly Scenario[], done: string): Promise<void> => {
    const saved = await actions.save({ ...book.project, scenarios: all });
    if (saved.ok) setEdited(undefined);
    tell(
      saved.ok
        ? { ok: true, title: done, sentences: [] }
        : { ok: false, title: say.notWritten, sentences: saved.sentences },
    );
  };

  return {
    edited,
    used,
    told,
    toldRef,
    isWriting,
    create: () => {
      setEdited(EMPTY);
    },
    edit: ({ name, adjustments, own }) => {
      setEdited({ scenario: { name, adjustments }, ...(own === undefined ? {} : { position: own }) });
    },
    leave: () => {
      setEdited(undefined);
    },
    save: (scenario) =>
      saveAll(
        edited?.position === undefined ? [...scenarios, scenario] : scenarios.with(edited.position, scenario),
        say.editor.saved(scenario.name),
      ),
    remove: ({ name, own }) => {
      void saveAll(
        scenarios.filter((_, position) => position !== own),
        say.removed(name),
      );
    },
    use: setUsed,
    leaveBase: () => {
      setUsed(undefined);
    },
    onBecameBase: (cells) => {
      setUsed(undefined);
      tell({ ok: true, title: say.baseDone(used?.name ?? ""), sentences: [checks.doneText(cells)] });
    },
    writeSheet: () => {
      setWriting(true);
      const answers = questions.asked.map((question) => ({ question, answer: answerTo(question) }));
      const table = scenarioTable(book, base.figures, answers);
      void actions.writeScenarios(table).then((written) => {
        setWriting(false);
        tell(
          written.ok
            ? { ok: true, title: say.sheetWritten(table.sheet), sentences: [] }
            : { ok: false, title: say.notWritten, sentences: written.sentences },
        );
      });
    },
  };
}
