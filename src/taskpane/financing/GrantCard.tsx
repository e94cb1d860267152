import { negateOre } from "../../money";
import { formatWithoutLoss } from "../addingUp";
import { type ScreenProps } from "../book";
import { LengthBar } from "../charts/LengthBar";
import { isEmptyBudget } from "../emptyBudget";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { Tag } from "../pieces/Tag";
import { boundRows } from "./bounds";
import { boundSentence } from "./boundSentence";
import { LargestGrantOffer } from "./LargestGrantOffer";

/** The grant, why it is not larger, and the four bounds with a bar each; the table is the bars' text form. */
export function GrantCard({ book, actions }: ScreenProps) {
  const pane = usePane();
  const { words, formats } = pane;
  const styles = useScreenStyles();
  const { project, calculation } = book;
  const { grant, balance } = calculation.financing;
  const rows = boundRows(project, calculation);
  const write = formatWithoutLoss(
    formats,
    rows.flatMap(({ amount }) => amount ?? []),
  );
  return (
    <Card
      title={words.financing.grant}
      aside={<span className={styles.figure}>{formats.preciseAmount(grant)}</span>}
    >
      <p className={styles.text}>{boundSentence(book, pane)}</p>
      <Table aria-label={words.financing.boundsTitle}>
        <thead>
          <tr>
            <ColumnHeading>{words.financing.boundsTitle}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{words.financing.amountColumn}</ColumnHeading>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ bound, amount, share, assumed, ...row }) => (
            <tr key={bound}>
              <RowHeading>
                {share === undefined
                  ? words.financing.bounds[bound]
                  : words.financing.boundWithShare(
                      words.financing.bounds[bound],
                      formats.percent(share),
                    )}{" "}
                {row.binds ? <Tag>{words.financing.binding}</Tag> : null}{" "}
                {assumed ? <Tag sign="unknown">{words.financing.assumed}</Tag> : null}
                <LengthBar length={row.length} marked={row.binds} />
              </RowHeading>
              <Cell look={row.binds ? ["figure", "strong"] : ["figure"]}>
                {amount === undefined ? words.financing.notGiven : write(amount)}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {isEmptyBudget(calculation) ? null : (
        <dl className={styles.facts}>
          <dt>
            {balance === 0
              ? words.financing.fullyFinanced
              : balance > 0
                ? words.financing.left
                : words.financing.over}
          </dt>
          <dd>{formats.preciseAmount(balance < 0 ? negateOre(balance) : balance)}</dd>
        </dl>
      )}
      <LargestGrantOffer book={book} actions={actions} />
    </Card>
  );
}
