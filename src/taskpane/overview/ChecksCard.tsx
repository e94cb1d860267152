import { makeStyles, tokens } from "@fluentui/react-components";
import { type Actions, type Book } from "../book";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { TextButton } from "../pieces/TextButton";
import { VerdictIcon } from "../pieces/VerdictIcon";
import { VERDICTS, verdictsOf } from "../verdicts";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`,
    margin: 0,
  },
  count: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  number: { margin: "0 0 0 auto", fontWeight: tokens.fontWeightSemibold },
});

interface ChecksCardProps {
  readonly book: Book;
  readonly open: Actions["open"];
}

/** How many findings there are of each outcome. */
export function ChecksCard({ book, open }: ChecksCardProps) {
  const styles = useStyles();
  const { words, formats } = usePane();
  const { overview, shell } = words;
  const verdicts = verdictsOf(book);
  return (
    <Card
      title={shell.views.checks}
      aside={
        <TextButton
          onClick={() => {
            open("checks");
          }}
        >
          {overview.open(shell.views.checks)}
        </TextButton>
      }
    >
      <dl className={styles.counts}>
        {VERDICTS.map((verdict) => (
          <div key={verdict} className={styles.count}>
            <VerdictIcon sign={verdict} />
            <dt>{overview.counts[verdict]}</dt>
            <dd className={styles.number}>{formats.count(verdicts[verdict].length)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
