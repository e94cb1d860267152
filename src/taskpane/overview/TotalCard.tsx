import { makeStyles, tokens } from "@fluentui/react-components";
import { type Book } from "../book";
import { formatThatAddsUp } from "../addingUp";
import { usePane } from "../language";

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: { margin: 0, textAlign: "end", whiteSpace: "nowrap" },
  main: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    "@media (max-width: 339px)": {
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
    },
  },
  part: { color: tokens.colorNeutralForeground2 },
});

/** The one figure that everybody asks for, and how much of it is money. */
export function TotalCard({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const { words, formats } = usePane();
  const { total, cash, nonCash } = book.calculation.budget.totals;
  const { costKey } = words.terms;
  const format = formatThatAddsUp(formats, { parts: [cash, nonCash], total });
  return (
    <section className={styles.card} aria-label={costKey.total}>
      <dl className={styles.figures}>
        <dt>{costKey.total}</dt>
        <dd className={`${styles.figure} ${styles.main}`}>{formats.amount(total)}</dd>
      </dl>
      <dl className={styles.figures}>
        <dt className={styles.part}>{costKey.cash}</dt>
        <dd className={`${styles.figure} ${styles.part}`}>{format(cash)}</dd>
        <dt className={styles.part}>{costKey.nonCash}</dt>
        <dd className={`${styles.figure} ${styles.part}`}>{format(nonCash)}</dd>
      </dl>
    </section>
  );
}
