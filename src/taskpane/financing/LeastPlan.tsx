import { Button } from "@fluentui/react-components";
import { describeFinding } from "../../i18n";
import { type CoFinancingPlan } from "../../scenarios";
import { formatWithoutLoss } from "../addingUp";
import { type Book } from "../book";
import { usePane } from "../language";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { planSentences } from "./planSentences";

interface LeastPlanProps {
  readonly plan: CoFinancingPlan;
  readonly book: Book;
  readonly onSave: () => void;
}

/** What the plan comes to, who pays what, what is wrong even then, and the way to keep it. */
export function LeastPlan({ plan, book, onSave }: LeastPlanProps) {
  const styles = useScreenStyles();
  const pane = usePane();
  const { words, language, formats } = pane;
  const { least: say, party, coFinancing } = words.financing;
  const { adjustments, byOrganisation, newCash, missing } = plan;
  const payers = book.project.organisations.flatMap(({ id, name }) => {
    const pays = byOrganisation.get(id);
    return pays === undefined ? [] : [{ id, name, pays }];
  });
  const write = formatWithoutLoss(
    formats,
    payers.map(({ pays }) => pays),
  );
  // That the budget is not financed is said by what is missing.
  const failing = plan.failing.filter(({ rule }) => rule !== "balance" || missing === 0);
  return (
    <>
      <Notice sign={missing === 0 && failing.length === 0 ? "met" : "warning"}>
        {planSentences(plan, book, pane).join(" ")}
      </Notice>
      {payers.length === 0 ? null : (
        <Table aria-label={say.table}>
          <thead>
            <tr>
              <ColumnHeading>{party}</ColumnHeading>
              <ColumnHeading look={["figure"]}>{say.newCash}</ColumnHeading>
            </tr>
          </thead>
          <tbody>
            {payers.map(({ id, name, pays }) => (
              <tr key={id}>
                <RowHeading>{name}</RowHeading>
                <Cell look={["figure"]}>{write(pays)}</Cell>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <RowHeading look={["sum"]}>{coFinancing}</RowHeading>
              <Cell look={["figure", "sum"]}>{write(newCash)}</Cell>
            </tr>
          </tfoot>
        </Table>
      )}
      {failing.length === 0 ? null : (
        <Notice sign="warning" title={say.failing}>
          {failing.map((finding) => (
            <p key={`${finding.rule} ${finding.subjects.join(" ")}`}>
              {describeFinding(finding, language).message}
            </p>
          ))}
        </Notice>
      )}
      {adjustments.length === 0 ? null : (
        <div className={styles.actions}>
          <Button size="small" onClick={onSave}>
            {say.save}
          </Button>
        </div>
      )}
    </>
  );
}
