import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { describeFinding } from "../../i18n";
import { type Actions, type Book } from "../book";
import { ChangesTable } from "../checks/ChangesTable";
import { consequencesOf } from "../checks/consequences";
import { ConsequencesTable } from "../checks/ConsequencesTable";
import { usePane } from "../language";
import { Dialog } from "../pieces/Dialog";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { type Question } from "./questions";

interface BaseDialogProps {
  readonly book: Book;
  readonly question: Question;
  readonly apply: Actions["apply"];
  readonly onApplied: (cells: number) => void;
  readonly onClose: () => void;
}

/** What the base becomes by a scenario, cell by cell and in all, before anything is written. */
export function BaseDialog({ book, question, apply, onApplied, onClose }: BaseDialogProps) {
  const styles = useScreenStyles();
  const { language, words } = usePane();
  const { checks, scenarioView: say } = words;
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<readonly string[]>([]);
  const consequences = useMemo(() => consequencesOf(book, question), [book, question]);

  const use = (): void => {
    setBusy(true);
    setRefusal([]);
    void apply(question.adjustments).then((applied) => {
      setBusy(false);
      if (applied.ok) onApplied(applied.cells);
      else setRefusal(applied.sentences);
    });
  };

  return (
    <Dialog title={say.baseTitle(question.name)} onClose={onClose}>
      {consequences === undefined ? (
        <Notice sign="error">{say.cannotBase}</Notice>
      ) : (
        <>
          <p className={styles.small}>{checks.changes(consequences.changes.length)}</p>
          <ConsequencesTable consequences={consequences} />
          {consequences.newProblems.length === 0 ? null : (
            <Notice sign="warning" title={say.newProblems(consequences.newProblems.length)}>
              {consequences.newProblems.map((problem, position) => (
                <p key={position}>{describeFinding(problem, language).message}</p>
              ))}
            </Notice>
          )}
          <ChangesTable changes={consequences.changes} book={book} />
        </>
      )}
      {refusal.length === 0 ? null : (
        <Notice sign="error" role="alert" title={say.notWritten}>
          {refusal.join(" ")}
        </Notice>
      )}
      <p className={styles.small}>{checks.undo}</p>
      <div className={styles.actions}>
        <Button onClick={onClose}>{checks.cancel}</Button>
        <Button appearance="primary" disabled={busy || consequences === undefined} onClick={use}>
          {busy ? checks.applying : checks.apply}
        </Button>
      </div>
    </Dialog>
  );
}
