import { type Budget, type Project } from "../../budget";
import { ONE } from "../../money";
import { formatThatAddsUp } from "../addingUp";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { partyCosts } from "./costs";

interface PartyCostCardProps {
  readonly project: Project;
  readonly budget: Budget;
}

/** Staff costs by organisation, and each one's share of them. */
export function PartyCostCard({ project, budget }: PartyCostCardProps) {
  const { words, formats } = usePane();
  const rows = partyCosts(project, budget);
  const total = budget.totals.staff;
  const write = formatThatAddsUp(formats, { parts: rows.map(({ cost }) => cost), total });
  return (
    <Card title={words.staff.partiesTitle}>
      <Table aria-label={words.staff.partiesTitle}>
        <thead>
          <tr>
            <ColumnHeading>{words.staff.party}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{words.staff.amount}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{words.staff.share}</ColumnHeading>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cost, share }) => (
            <tr key={id}>
              <RowHeading>{name}</RowHeading>
              <Cell look={["figure"]}>{write(cost)}</Cell>
              <Cell look={["figure"]}>{formats.percent(share)}</Cell>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <RowHeading look={["sum"]}>{words.staff.total}</RowHeading>
            <Cell look={["figure", "sum"]}>{write(total)}</Cell>
            <Cell look={["figure", "sum"]}>{total === 0 ? "–" : formats.percent(ONE)}</Cell>
          </tr>
        </tfoot>
      </Table>
    </Card>
  );
}
