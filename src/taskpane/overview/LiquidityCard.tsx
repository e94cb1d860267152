import { makeStyles, tokens } from "@fluentui/react-components";
import { type CashFlow } from "../../funding";
import { formatMonthSpan } from "../../i18n";
import { type Actions, type Book } from "../book";
import { type Pane, usePane } from "../language";
import { Card } from "../pieces/Card";
import { TextButton } from "../pieces/TextButton";
import { Sparkline } from "./Sparkline";

const useStyles = makeStyles({
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface LiquidityCardProps {
  readonly book: Book;
  readonly open: Actions["open"];
}

/** Whether the money suffices: the course of the balance, its lowest month and when it is negative. */
export function LiquidityCard({ book: { calculation }, open }: LiquidityCardProps) {
  const styles = useStyles();
  const pane = usePane();
  const { overview, shell } = pane.words;
  const { cashFlow } = calculation;
  const sentence = cashFlow === undefined ? overview.noCashFlow : balanceSentence(cashFlow, pane);
  return (
    <Card
      title={shell.views.liquidity}
      aside={
        <TextButton
          onClick={() => {
            open("liquidity");
          }}
        >
          {overview.open(shell.views.liquidity)}
        </TextButton>
      }
    >
      {cashFlow === undefined ? null : (
        <Sparkline
          values={cashFlow.months.map(({ balance }) => balance)}
          label={overview.balanceChart(sentence)}
        />
      )}
      <p className={styles.text}>{sentence}</p>
      {calculation.financing.grant === 0 ? <p className={styles.text}>{overview.noGrantInFlow}</p> : null}
    </Card>
  );
}

/** "Lägst −702 970 kr i februari 2013. Minus juli 2011–maj 2014." */
function balanceSentence(cashFlow: CashFlow, { words: { overview }, formats }: Pane): string {
  const { deepest, firstNegative, lastNegative, months } = cashFlow;
  const lowest = months.find(({ month }) => month === deepest);
  if (lowest === undefined || firstNegative === undefined || lastNegative === undefined) {
    return overview.neverNegative;
  }
  return [
    overview.lowest(formats.amount(lowest.balance), formats.month(lowest.month)),
    overview.negative(formatMonthSpan(firstNegative, lastNegative, formats.monthNames)),
  ].join(" ");
}
