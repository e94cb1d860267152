import { Button } from "@fluentui/react-components";
import { type ScreenProps } from "../book";
import { usePane } from "../language";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { VERDICTS, verdictsOf } from "../verdicts";
import { FixDialog } from "./FixDialog";
import { Group } from "./Group";
import { useChecks } from "./useChecks";

/** Everything that was found, worst first: what is wrong, why, where, and what would mend it. */
export function Checks({ book, actions }: ScreenProps) {
  const styles = useScreenStyles();
  const { words } = usePane();
  const { proposed, told, toldRef, suggest, close, onApplied, write, rebuild } = useChecks(actions);
  const verdicts = verdictsOf(book);
  const toMend = VERDICTS.some((verdict) => verdict !== "met" && verdicts[verdict].length > 0);
  return (
    <div className={styles.screen}>
      {told === undefined ? null : (
        <div ref={toldRef} tabIndex={-1}>
          <Notice sign={told.ok ? "met" : "error"} title={told.title} {...(told.ok ? {} : { role: "alert" })}>
            {told.sentences.join(" ")}
          </Notice>
        </div>
      )}
      {toMend ? null : <Notice sign="met" title={words.checks.allMet(verdicts.met.length)} />}
      {VERDICTS.filter((verdict) => verdicts[verdict].length > 0).map((verdict) => (
        <Group
          key={verdict}
          verdict={verdict}
          found={verdicts[verdict]}
          show={actions.show}
          onSuggest={suggest}
          onRebuild={rebuild}
        />
      ))}
      <div className={styles.actions}>
        <Button size="small" onClick={write}>
          {words.checks.write}
        </Button>
      </div>
      <p className={styles.small}>{words.checks.aid}</p>
      {proposed === undefined ? null : (
        <FixDialog
          book={book}
          finding={proposed}
          apply={actions.apply}
          onApplied={onApplied}
          onClose={close}
        />
      )}
    </div>
  );
}
