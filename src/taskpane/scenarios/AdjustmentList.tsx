import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type AdjustmentProblem } from "../../adjustments";
import { type Adjustment, type Project } from "../../budget";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { TextButton } from "../pieces/TextButton";
import { VerdictIcon } from "../pieces/VerdictIcon";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  move: { minWidth: "24px", padding: 0 },
  problem: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    gridColumn: "2 / -1",
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface AdjustmentListProps {
  readonly project: Project;
  readonly adjustments: readonly Adjustment[];
  readonly problems: readonly AdjustmentProblem[];
  readonly onMove: (position: number, by: 1 | -1) => void;
  readonly onRemove: (position: number) => void;
}

/** The adjustments in the order in which they are made, each with what stands in its way. */
export function AdjustmentList({ project, adjustments, problems, onMove, onRemove }: AdjustmentListProps) {
  const styles = useStyles();
  const { small } = useScreenStyles();
  const { scenarioView: say, adjustments: describe } = usePane().words;
  return (
    <Card title={say.editor.list} aside={<span className={small}>{say.editor.order}</span>}>
      {adjustments.length === 0 ? <p className={small}>{say.editor.empty}</p> : null}
      <ol className={styles.list}>
        {adjustments.map((adjustment, position) => {
          const text = describe.describeIn(project, adjustment);
          return (
            <li key={position} className={styles.row}>
              <span className={small}>{position + 1}</span>
              <span>{text}</span>
              <span className={styles.buttons}>
                <Button
                  size="small"
                  className={styles.move}
                  aria-label={say.editor.up(text)}
                  disabled={position === 0}
                  onClick={() => {
                    onMove(position, -1);
                  }}
                >
                  ↑
                </Button>
                <Button
                  size="small"
                  className={styles.move}
                  aria-label={say.editor.down(text)}
                  disabled={position === adjustments.length - 1}
                  onClick={() => {
                    onMove(position, 1);
                  }}
                >
                  ↓
                </Button>
                <TextButton
                  aria-label={say.editor.remove(text)}
                  onClick={() => {
                    onRemove(position);
                  }}
                >
                  {say.editor.removeShort}
                </TextButton>
              </span>
              {problems
                .filter(({ index }) => index === position)
                .map((problem) => (
                  <span key={problem.code} className={styles.problem}>
                    <VerdictIcon sign="error" />
                    {describe.sentence(problem)}
                  </span>
                ))}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
