import { type Book } from "../book";
import { isEmptyBudget } from "../emptyBudget";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { Tag } from "../pieces/Tag";
import { isNonCash, type Payers, payersOf } from "./payers";
import { PayersBar } from "./PayersBar";
import { PayersTable } from "./PayersTable";

/** Who pays for the project: a bar, and the table that is its legend and its text. */
export function WhoPaysCard({ book: { project, calculation } }: { readonly book: Book }) {
  const styles = useScreenStyles();
  const { overview } = usePane().words;
  const payers = payersOf(project, calculation);
  return (
    <Card
      title={overview.whoPays}
      aside={isEmptyBudget(calculation) ? undefined : <Balance payers={payers} />}
    >
      <PayersBar payers={payers} />
      <PayersTable payers={payers} />
      {payers.payments.some(({ source }) => isNonCash(source)) ? (
        <p className={styles.small}>{overview.striped}</p>
      ) : null}
    </Card>
  );
}

/** Whether the payers together pay what it costs. */
function Balance({ payers: { gap, excess } }: { readonly payers: Payers }) {
  const { words, formats } = usePane();
  const { overview } = words;
  const isBalanced = gap === 0 && excess === 0;
  const sentence = isBalanced
    ? overview.fullyFinanced
    : gap > 0
      ? overview.gap(formats.preciseAmount(gap))
      : overview.excess(formats.preciseAmount(excess));
  return <Tag sign={isBalanced ? "met" : "error"}>{sentence}</Tag>;
}
