import { makeStyles, tokens } from "@fluentui/react-components";
import { type Finding } from "../../rules";
import { type Actions, type Book } from "../book";
import { usePane } from "../language";
import { VerdictIcon } from "../pieces/VerdictIcon";
import { type Found, type Verdict } from "../verdicts";
import { FindingCard } from "./FindingCard";
import { WorkbookCard } from "./WorkbookCard";

const useStyles = makeStyles({
  group: { "&[open] > summary > svg:last-child": { transform: "rotate(90deg)" } },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: "pointer",
    listStyleType: "none",
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    marginLeft: "auto",
    padding: "0 6px",
    borderRadius: "9px",
    backgroundColor: tokens.colorNeutralForeground3,
    color: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  arrow: {
    width: "12px",
    height: "12px",
    fill: "none",
    stroke: "currentColor",
    strokeWidth: 1.5,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface GroupProps {
  readonly verdict: Verdict;
  readonly found: readonly Found[];
  readonly open: boolean;
  readonly cellOf: Book["cellOf"];
  readonly show: Actions["show"];
  readonly onSuggest: (finding: Finding) => void;
  readonly onRebuild: () => void;
}

/** All findings of one outcome under its heading, which opens and closes them. */
export function Group({ verdict, found, open, cellOf, show, onSuggest, onRebuild }: GroupProps) {
  const styles = useStyles();
  const { words, formats } = usePane();
  const breaches = found.flatMap((each) => (each.of === "workbook" ? [each.finding] : []));
  const ruled = found.flatMap((each) => (each.of === "rule" ? [each.finding] : []));
  return (
    <details className={styles.group} open={open}>
      <summary className={styles.summary}>
        <VerdictIcon sign={verdict} />
        <h2 className={styles.heading}>{words.checks.groups[verdict]}</h2>
        <span className={styles.count}>{formats.count(found.length)}</span>
        <svg className={styles.arrow} viewBox="0 0 12 12" aria-hidden="true">
          <path d="m4 2 4 4-4 4" />
        </svg>
      </summary>
      <div className={styles.list}>
        {breaches.length === 0 ? null : (
          <WorkbookCard breaches={breaches} show={show} onRebuild={onRebuild} />
        )}
        {ruled.map((finding, position) => (
          <FindingCard
            key={`${finding.rule} ${finding.subjects.join(" ")} ${position}`}
            finding={finding}
            cellOf={cellOf}
            show={show}
            onSuggest={onSuggest}
          />
        ))}
      </div>
    </details>
  );
}
