import { type Budget } from "../../budget";
import { sumOre } from "../../money";
import { formatThatAddsUp, sumOf } from "../addingUp";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { personYears } from "./costs";
import { personName, zeroAsDash } from "./matrixRows";
import { type PersonRow } from "./persons";

interface PersonYearsCardProps {
  readonly budget: Budget;
  readonly rows: readonly PersonRow[];
}

/** Each person's share of full time and cost, year by year. */
export function PersonYearsCard({ budget, rows }: PersonYearsCardProps) {
  const { words, formats } = usePane();
  const styles = useScreenStyles();
  const persons = rows.map((row) => {
    const years = personYears(row, budget);
    return { row, years, cost: sumOre(years.map(({ cost }) => cost)) };
  });
  const write = formatThatAddsUp(
    formats,
    ...persons.map(({ years }) => sumOf(years.map(({ cost }) => cost))),
    { parts: persons.map(({ cost }) => cost), total: budget.totals.staff },
  );
  return (
    <Card title={words.staff.yearsTitle}>
      <p className={styles.small}>{words.staff.yearsHelp}</p>
      <Table aria-label={words.staff.yearsTitle}>
        <thead>
          <tr>
            <ColumnHeading>{words.staff.year}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{words.staff.share}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{words.staff.amount}</ColumnHeading>
          </tr>
        </thead>
        {persons.map(({ row, years, cost }) => (
          <tbody key={row.key}>
            <tr>
              <RowHeading look={["strong"]} colSpan={2} scope="rowgroup">
                {personName(row, words)}
              </RowHeading>
              <Cell look={["figure", "strong"]}>{write(cost)}</Cell>
            </tr>
            {years.map((year) => (
              <tr key={year.year}>
                <RowHeading look={["indented"]}>{year.year}</RowHeading>
                <Cell look={["figure"]}>{zeroAsDash(year.share, formats)}</Cell>
                <Cell look={["figure"]}>{year.cost === 0 ? words.staff.nothing : write(year.cost)}</Cell>
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <RowHeading look={["sum"]} colSpan={2}>
              {words.staff.total}
            </RowHeading>
            <Cell look={["figure", "sum"]}>{write(budget.totals.staff)}</Cell>
          </tr>
        </tfoot>
      </Table>
    </Card>
  );
}
