import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { describeFinding } from "../../i18n";
import { usePane } from "../language";
import { Dialog } from "../pieces/Dialog";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { ChangesTable } from "./ChangesTable";
import { ConsequencesTable } from "./ConsequencesTable";
import { FixChoice } from "./FixChoice";
import { type LookedAt, useFix } from "./useFix";

const useStyles = makeStyles({
  buttons: { display: "flex", justifyContent: "end", gap: tokens.spacingHorizontalS },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What a fix would change and what would follow, before anything is written. */
export function FixDialog(props: LookedAt) {
  const { book, finding, onClose } = props;
  const styles = useStyles();
  const screen = useScreenStyles();
  const { language, words } = usePane();
  const { fixes, chosen, choose, consequences, busy, refusal, apply } = useFix(props);
  const { checks } = words;
  return (
    <Dialog title={checks.suggestion(describeFinding(finding, language).title)} onClose={onClose}>
      <FixChoice project={book.project} fixes={fixes} chosen={chosen} onChoose={choose} />
      {consequences === undefined ? null : (
        <>
          <p className={styles.text}>{checks.changes(consequences.changes.length)}</p>
          <ChangesTable changes={consequences.changes} book={book} />
          {consequences.newProblems.length === 0 ? (
            <p className={styles.text}>{checks.noNewProblems}</p>
          ) : (
            <Notice sign="warning" title={checks.newProblems(consequences.newProblems.length)}>
              {consequences.newProblems.map((problem, position) => (
                <p key={position}>{describeFinding(problem, language).message}</p>
              ))}
            </Notice>
          )}
          <ConsequencesTable consequences={consequences} />
        </>
      )}
      {refusal.length === 0 ? null : (
        <Notice sign="error" role="alert" title={checks.notWritten}>
          {refusal.join(" ")}
        </Notice>
      )}
      <p className={screen.small}>{checks.undo}</p>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{checks.cancel}</Button>
        <Button appearance="primary" disabled={busy || consequences === undefined} onClick={apply}>
          {busy ? checks.applying : checks.apply}
        </Button>
      </div>
    </Dialog>
  );
}
