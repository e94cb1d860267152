import { type ScreenProps } from "../book";
import { FixDialog } from "../checks/FixDialog";
import { useChecks } from "../checks/useChecks";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { OverloadCard } from "./OverloadCard";
import { PartyCostCard } from "./PartyCostCard";
import { overloads, personRows } from "./persons";
import { PersonYearsCard } from "./PersonYearsCard";
import { SharesCard } from "./SharesCard";

/** Who works how much when: the matrix of shares of full time, everybody who has too much, and what it costs. */
export function Staff({ book, actions }: ScreenProps) {
  const { words } = usePane();
  const styles = useScreenStyles();
  const { proposed, told, toldRef, suggest, close, onApplied } = useChecks(actions);
  const { project, calculation } = book;
  const { grid } = calculation.budget;
  const rows = personRows(project, calculation.budget);
  if (rows.length === 0) {
    return (
      <Card title={words.staff.total}>
        <p className={styles.text}>{words.staff.empty}</p>
      </Card>
    );
  }
  const over = overloads(rows, grid);
  return (
    <div className={styles.screen}>
      {told === undefined ? null : (
        <div ref={toldRef} tabIndex={-1}>
          <Notice sign="met" title={told.title}>
            {told.sentences.join(" ")}
          </Notice>
        </div>
      )}
      <SharesCard book={book} actions={actions} rows={rows} />
      {over.length === 0 ? <p className={styles.small}>{words.staff.noneOver}</p> : null}
      {over.map((overload) => (
        <OverloadCard
          key={overload.person}
          overload={overload}
          book={book}
          actions={actions}
          onSuggest={suggest}
        />
      ))}
      <PersonYearsCard budget={calculation.budget} rows={rows} />
      <PartyCostCard project={project} budget={calculation.budget} />
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
