import { Button } from "@fluentui/react-components";
import { type ScreenProps } from "../book";
import { usePane } from "../language";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { type Verdict, VERDICTS } from "../verdicts";
import { AllMet } from "./AllMet";
import { SHOWN } from "./filter";
import { Filters } from "./Filters";
import { FixDialog } from "./FixDialog";
import { Group } from "./Group";
import { useChecks } from "./useChecks";
import { useFilter } from "./useFilter";

/** Groups that wait until they are asked for: there is nothing to do about what they hold. */
const CLOSED: readonly Verdict[] = ["info", "met"];

/** Everything that was found, worst first: what is wrong, why, where, and what would mend it. */
export function Checks(props: ScreenProps) {
  const { book, actions } = props;
  const styles = useScreenStyles();
  const { words } = usePane();
  const { proposed, told, toldRef, suggest, close, onApplied, write, rebuild } = useChecks(actions);
  const filter = useFilter(props);
  const { choice, all, within } = filter;
  const toMend = VERDICTS.some((verdict) => verdict !== "met" && all[verdict].length > 0);
  return (
    <div className={styles.screen}>
      {told === undefined ? null : (
        <div ref={toldRef} tabIndex={-1}>
          <Notice sign={told.ok ? "met" : "error"} title={told.title} {...(told.ok ? {} : { role: "alert" })}>
            {told.sentences.join(" ")}
          </Notice>
        </div>
      )}
      {toMend ? null : <AllMet findings={book.findings} count={all.met.length} />}
      <Filters filter={filter} />
      {SHOWN[choice]
        .filter((verdict) => within[verdict].length > 0)
        .map((verdict) => (
          <Group
            key={verdict}
            verdict={verdict}
            found={within[verdict]}
            open={choice !== "all" || !CLOSED.includes(verdict)}
            cellOf={book.cellOf}
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
