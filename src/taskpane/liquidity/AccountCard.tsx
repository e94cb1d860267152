import { makeStyles, tokens } from "@fluentui/react-components";
import { type CashFlow } from "../../funding";
import { formatMonthSpan } from "../../i18n";
import { negateOre, type Ore } from "../../money";
import { BalanceChart } from "../charts/BalanceChart";
import { FlowChart } from "../charts/FlowChart";
import { Swatch } from "../charts/Swatch";
import { useWidth } from "../charts/useWidth";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { AccountTable } from "./AccountTable";
import { accountMonths, leastBy } from "./months";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyle: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { width: "16px", height: "12px", marginRight: tokens.spacingHorizontalS, verticalAlign: "-2px" },
});

/** In and out each month above the balance, on one time axis, with every month in a table. */
export function AccountCard({ cashFlow }: { readonly cashFlow: CashFlow }) {
  const { words, formats } = usePane();
  const styles = useStyles();
  const { small } = useScreenStyles();
  const [measure, width] = useWidth();
  const rows = accountMonths(cashFlow);
  const [first, last] = [rows[0], rows.at(-1)];
  const mostOut = leastBy(rows, ({ out }) => negateOre(out));
  const lowest = leastBy(rows, ({ balance }) => balance);
  if (first === undefined || last === undefined || mostOut === undefined || lowest === undefined) return null;
  const span = formatMonthSpan(first.month, last.month, formats.monthNames);
  const months = rows.map(({ month }) => month);
  const figure = (thousands: number): string => formats.decimal(rounded(thousands));
  const inThousands = (amount: Ore): string => figure(thousandsOf(amount));
  const legend = words.liquidity.legend;
  return (
    <Card
      title={words.liquidity.chartTitle}
      aside={<span className={small}>{words.liquidity.thousands}</span>}
    >
      <div ref={measure}>
        <FlowChart
          label={words.liquidity.flows(span, inThousands(mostOut.out), formats.month(mostOut.month))}
          months={months}
          inflows={rows.map((row) => thousandsOf(row.in))}
          outflows={rows.map((row) => thousandsOf(row.out))}
          width={width}
          figure={figure}
        />
        <BalanceChart
          label={words.liquidity.balanceChart(span, inThousands(lowest.balance), formats.month(lowest.month))}
          months={months}
          balances={rows.map((row) => thousandsOf(row.balance))}
          width={width}
          figure={figure}
        />
      </div>
      <ul className={styles.legend}>
        <li>
          <Swatch colour="dataIn" surface="solid" />
          {legend.in}
        </li>
        <li>
          <Swatch colour="dataOut" surface="solid" />
          {legend.out}
        </li>
        <li>
          <svg className={styles.line} viewBox="0 0 16 12" aria-hidden="true">
            <line x2={16} y1={6} y2={6} stroke="currentColor" strokeWidth={2} />
          </svg>
          {legend.balance}
        </li>
      </ul>
      <AccountTable rows={rows} />
    </Card>
  );
}

/** For a picture only: thousand kronor as a plain number. */
function thousandsOf(amount: Ore): number {
  return amount / 100_000;
}

/** Whole thousands; below ten with one decimal, so that small projects have an axis too. */
function rounded(thousands: number): string {
  return Math.abs(thousands) < 10 ? String(Number(thousands.toFixed(1))) : thousands.toFixed(0);
}
