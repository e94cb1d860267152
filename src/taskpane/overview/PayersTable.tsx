import { makeStyles } from "@fluentui/react-components";
import { share } from "../../money";
import { formatThatAddsUp } from "../addingUp";
import { Swatch } from "../charts/Swatch";
import { usePane } from "../language";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { isNonCash, type Payers, SOURCE_COLOURS } from "./payers";

const useStyles = makeStyles({ source: { display: "flex" } });

/** The payers with amount and share: the legend of the bar and its text form. */
export function PayersTable({ payers: { payments, gap, length, total } }: { readonly payers: Payers }) {
  const styles = useStyles();
  const { words, formats } = usePane();
  const { overview } = words;
  const write = formatThatAddsUp(formats, {
    parts: [...payments.map(({ amount }) => amount), gap],
    total: length,
  });
  return (
    <Table aria-label={overview.whoPays}>
      <thead>
        <tr>
          <ColumnHeading>{overview.columns.source}</ColumnHeading>
          <ColumnHeading look={["figure"]}>{overview.columns.amount}</ColumnHeading>
          <ColumnHeading look={["figure"]}>{overview.columns.share}</ColumnHeading>
        </tr>
      </thead>
      <tbody>
        {payments.map(({ source, amount, share: part }) => (
          <tr key={source}>
            <RowHeading>
              <div className={styles.source}>
                <span>
                  <Swatch colour={SOURCE_COLOURS[source]} surface={isNonCash(source) ? "striped" : "solid"} />
                </span>
                {overview.sources[source]}
              </div>
            </RowHeading>
            <Cell look={["figure"]}>{write(amount)}</Cell>
            <Cell look={["figure"]}>{formats.percent(part)}</Cell>
          </tr>
        ))}
        {gap > 0 ? (
          <tr>
            <RowHeading>{overview.sources.gap}</RowHeading>
            <Cell look={["figure"]}>{write(gap)}</Cell>
            <Cell look={["figure"]}>{formats.percent(share(gap, total))}</Cell>
          </tr>
        ) : null}
      </tbody>
      <tfoot>
        <tr>
          <RowHeading look={["sum"]}>{overview.sum}</RowHeading>
          <Cell look={["figure", "sum"]}>{write(length)}</Cell>
          <Cell look={["figure", "sum"]}>{formats.percent(share(length, total))}</Cell>
        </tr>
      </tfoot>
    </Table>
  );
}
