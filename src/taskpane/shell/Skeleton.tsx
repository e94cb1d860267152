import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../language";
import { Hidden } from "../pieces/Hidden";

const useStyles = makeStyles({
  skeleton: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    // Most workbooks are read before this is over: nothing flickers.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "1ms",
    animationDelay: "500ms",
    animationFillMode: "both",
  },
  card: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    height: "16px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStencil1,
    animationName: { from: { opacity: 1 }, "50%": { opacity: 0.5 }, to: { opacity: 1 } },
    animationDuration: "2s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
    "@media (forced-colors: active)": { border: "1px solid GrayText" },
    ":nth-child(3n+1)": { width: "40%" },
    ":nth-child(3n)": { width: "75%" },
  },
});

const CARDS = [2, 3, 6];

/** The shape of Översikt while the workbook is read; shown only where that takes longer than half a second. */
export function Skeleton() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.skeleton} role="status">
      <Hidden>{words.shell.loading}</Hidden>
      {CARDS.map((lines) => (
        <div key={lines} className={styles.card} aria-hidden="true">
          {Array.from({ length: lines }, (_, line) => (
            <div key={line} className={styles.line} />
          ))}
        </div>
      ))}
    </div>
  );
}
