import { type Change } from "../../adjustments";
import { type Book } from "../book";
import { usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { changedCell } from "./changedCell";

interface ChangesTableProps {
  readonly changes: readonly Change[];
  readonly book: Book;
}

/** Every cell that a fix writes, with what stands there now and what would stand there. */
export function ChangesTable({ changes, book }: ChangesTableProps) {
  const styles = useScreenStyles();
  const pane = usePane();
  const { checks } = pane.words;
  return (
    <Table aria-label={checks.changedCells}>
      <thead>
        <tr>
          <ColumnHeading>{checks.columns.cell}</ColumnHeading>
          <ColumnHeading look={["figure"]}>{checks.columns.now}</ColumnHeading>
          <ColumnHeading look={["figure"]}>{checks.columns.after}</ColumnHeading>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const { cell, what, now, after } = changedCell(change, book, pane);
          return (
            <tr key={`${change.line?.id ?? ""} ${change.path}`}>
              <RowHeading>
                <div>{cell ?? checks.newLine}</div>
                <div className={styles.small}>{what}</div>
              </RowHeading>
              <Cell look={["figure"]}>{now}</Cell>
              <Cell look={["figure", "strong"]}>{after}</Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
