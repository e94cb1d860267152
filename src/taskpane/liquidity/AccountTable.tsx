import { makeStyles, tokens } from "@fluentui/react-components";
import { shortMonthName } from "../../i18n";
import { type Ore, sumOre } from "../../money";
import { formatWithoutLoss } from "../addingUp";
import { usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { type AccountMonth, accountYears } from "./months";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: `${tokens.spacingVerticalXS} 0`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** 10 million kronor: from there on three columns with öre are wider than the narrowest pane. */
const TOO_WIDE_WITH_ORE = 1_000_000_000;

/** What the charts show, in figures, year by year; folded, since it is long. */
export function AccountTable({ rows }: { readonly rows: readonly AccountMonth[] }) {
  const { words, formats } = usePane();
  const styles = useStyles();
  const { small, facts } = useScreenStyles();
  const amounts = rows.flatMap((row) => [row.in, row.out, row.balance]);
  const rounded = amounts.some((amount) => Math.abs(amount) >= TOO_WIDE_WITH_ORE);
  const write = rounded ? formats.kronor : formatWithoutLoss(formats, amounts);
  const orDash = (amount: Ore): string => (amount === 0 ? words.liquidity.nothing : write(amount));
  return (
    <details>
      <summary className={styles.summary}>{words.liquidity.asTable}</summary>
      {rounded ? <p className={small}>{words.liquidity.rounded}</p> : null}
      <Table aria-label={words.liquidity.chartTitle}>
        <thead>
          <tr>
            <ColumnHeading>{words.liquidity.month}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{words.liquidity.in}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{words.liquidity.out}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{words.liquidity.balance}</ColumnHeading>
          </tr>
        </thead>
        {accountYears(rows).map(([year, months]) => (
          <tbody key={year}>
            <tr>
              <RowHeading look={["strong"]} scope="rowgroup" colSpan={4}>
                {year}
              </RowHeading>
            </tr>
            {months.map((row) => (
              <tr key={row.month}>
                <RowHeading>{shortMonthName(row.month, formats.monthNames)}</RowHeading>
                <Cell look={["figure"]}>{orDash(row.in)}</Cell>
                <Cell look={["figure"]}>{orDash(row.out)}</Cell>
                <Cell look={["figure"]}>{write(row.balance)}</Cell>
              </tr>
            ))}
          </tbody>
        ))}
      </Table>
      <dl className={facts}>
        <dt>{words.liquidity.inTotal}</dt>
        <dd>{write(sumOre(rows.map((row) => row.in)))}</dd>
        <dt>{words.liquidity.outTotal}</dt>
        <dd>{write(sumOre(rows.map((row) => row.out)))}</dd>
      </dl>
    </details>
  );
}
