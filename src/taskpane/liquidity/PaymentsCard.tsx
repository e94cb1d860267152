import { type ReactNode } from "react";
import { type CashFlowTerms, cashFlowTerms } from "../../budget";
import { type MonthIndex } from "../../calendar";
import { type CashFlow } from "../../funding";
import { formatShortMonth, shortMonthName } from "../../i18n";
import { exact, sumOre } from "../../money";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { paymentRows, type PaymentRow } from "./payments";

interface PaymentsCardProps {
  readonly cashFlow: CashFlow;
  readonly terms: CashFlowTerms;
  /** The project's first month. */
  readonly first: MonthIndex;
  readonly aside: ReactNode;
}

/** When the grant is paid: the terms in words, then the advance, every claim and the final payment, to the öre. */
export function PaymentsCard({ cashFlow, terms, first, aside }: PaymentsCardProps) {
  const { words, formats } = usePane();
  const styles = useScreenStyles();
  const { claimMonths, lagMonths, holdBackRate, advance } = cashFlowTerms(terms);
  const heldBack = holdBackRate.isZero() ? "" : formats.percent(exact(holdBackRate));
  const rows = paymentRows(cashFlow, first);
  return (
    <Card title={words.liquidity.payments} aside={aside}>
      <p className={styles.small}>
        {words.liquidity.terms(claimMonths, lagMonths, heldBack)}{" "}
        {advance === undefined ? null : words.liquidity.advanceFirst}
      </p>
      <Table aria-label={words.liquidity.payments}>
        <thead>
          <tr>
            <ColumnHeading>{words.liquidity.number}</ColumnHeading>
            <ColumnHeading look={["apart"]}>{words.liquidity.covers}</ColumnHeading>
            <ColumnHeading look={["apart"]}>{words.liquidity.paid}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{words.liquidity.amount}</ColumnHeading>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind === "claim" ? row.number : row.kind}>
              <RowHeading>{nameOf(row)}</RowHeading>
              <Cell look={["apart"]}>{coversOf(row)}</Cell>
              <Cell look={["apart", "noWrap"]}>{formatShortMonth(row.paidIn, formats.monthNames)}</Cell>
              <Cell look={["figure"]}>
                {row.amount === 0 ? words.liquidity.nothing : formats.ore(row.amount)}
              </Cell>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <RowHeading look={["sum"]} colSpan={3}>
              {words.liquidity.sum}
            </RowHeading>
            <Cell look={["figure", "sum"]}>{formats.ore(sumOre(rows.map(({ amount }) => amount)))}</Cell>
          </tr>
        </tfoot>
      </Table>
    </Card>
  );

  function nameOf(row: PaymentRow): string {
    return row.kind === "claim" ? formats.count(row.number) : words.liquidity[row.kind];
  }

  function coversOf(row: PaymentRow): string {
    switch (row.kind) {
      case "advance":
        return words.liquidity.nothing;
      case "claim": {
        const [from, to] = [row.from, row.to].map((month) => shortMonthName(month, formats.monthNames));
        return from === to ? (from ?? "") : `${from ?? ""}–${to ?? ""}`;
      }
      case "final":
        if (row.amount < 0) return words.liquidity.paidBack;
        return heldBack === "" ? words.liquidity.rest : words.liquidity.heldBack(heldBack);
    }
  }
}
