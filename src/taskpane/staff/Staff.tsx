import { type ScreenProps } from "../book";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
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
  const { project, calculation } = book;
  const { grid } = calculation.budget;
  const rows = personRows(project, grid);
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
      <SharesCard book={book} actions={actions} rows={rows} />
      {over.length === 0 ? <p className={styles.small}>{words.staff.noneOver}</p> : null}
      {over.map((overload) => (
        <OverloadCard key={overload.person} overload={overload} book={book} actions={actions} />
      ))}
      <PersonYearsCard budget={calculation.budget} rows={rows} />
      <PartyCostCard project={project} budget={calculation.budget} />
    </div>
  );
}
