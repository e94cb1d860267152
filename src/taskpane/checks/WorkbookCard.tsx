import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type IntegrityFinding } from "../../workbook/model";
import { type Actions } from "../book";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { ShowCell } from "../pieces/ShowCell";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** One overwritten row of formulas makes a breach of every month; the first tell what happened. */
const MOST_BREACHES = 10;

interface WorkbookCardProps {
  readonly breaches: readonly IntegrityFinding[];
  readonly show: Actions["show"];
  readonly onRebuild: () => void;
}

/** What was done to the workbook's own formulas, names and headings, and the way to have them back. */
export function WorkbookCard({ breaches, show, onRebuild }: WorkbookCardProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { checks, workbook } = usePane().words;
  const more = breaches.length - MOST_BREACHES;
  return (
    <Card level={3} title={checks.workbook}>
      <ul className={styles.list}>
        {breaches.slice(0, MOST_BREACHES).map((breach) => (
          <li key={`${breach.code} ${breach.address}`}>
            <div>{workbook.integrity(breach)}</div>
            {breach.address.includes("!") ? <ShowCell cell={breach.address} show={show} /> : null}
          </li>
        ))}
        {more > 0 ? <li>{checks.moreBreaches(more)}</li> : null}
      </ul>
      <div className={screen.actions}>
        <Button size="small" onClick={onRebuild}>
          {checks.rebuild}
        </Button>
      </div>
      <p className={screen.small}>{checks.rebuildHelp}</p>
    </Card>
  );
}
