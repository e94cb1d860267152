import { type CashFlow } from "../../funding";
import { formatMonthSpan } from "../../i18n";
import { type Decimal, exact, roundToOre } from "../../money";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { accountMonths, leastBy } from "./months";

interface NeedCardProps {
  readonly cashFlow: CashFlow;
  /** Kronor that the owner says carry the need. */
  readonly ownMeans: Decimal | undefined;
}

/** How low the account falls, in a sentence, and the months when it is below zero. */
export function NeedCard({ cashFlow, ownMeans }: NeedCardProps) {
  const { words, formats } = usePane();
  const styles = useScreenStyles();
  const { liquidityNeed, firstNegative, lastNegative } = cashFlow;
  const lowest = leastBy(accountMonths(cashFlow), ({ balance }) => balance);
  return (
    <Card
      title={words.liquidity.need}
      aside={<span className={styles.figure}>{formats.amount(liquidityNeed)}</span>}
    >
      <p className={styles.text}>
        {lowest === undefined
          ? null
          : words.liquidity.lowest(formats.amount(lowest.balance), formats.month(lowest.month))}{" "}
        {firstNegative === undefined || lastNegative === undefined
          ? words.liquidity.neverNegative
          : words.liquidity.negative(formatMonthSpan(firstNegative, lastNegative, formats.monthNames))}
      </p>
      {ownMeans === undefined ? null : (
        <dl className={styles.facts}>
          <dt>{words.liquidity.ownMeans}</dt>
          <dd>{formats.preciseAmount(roundToOre(exact(ownMeans)))}</dd>
        </dl>
      )}
    </Card>
  );
}
