import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { type Project } from "../../budget";
import { explanationLabel, formatCitation, words as wordsIn } from "../../i18n";
import { type Explanation } from "../../scenarios";
import { usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { valueText, wayText } from "./partText";
import { type PartRow } from "./treeRows";
import { type TreeState } from "./useTree";

/** Deeper levels are indented no more: an explanation goes deeper than a pane is wide. */
const DEEPEST_INDENT = 6;
const INDENT = 10;

const useStyles = makeStyles({
  tree: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "12px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    cursor: "default",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "&[aria-selected=true]": {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      boxShadow: `inset 3px 0 0 ${tokens.colorBrandForeground1}`,
      "@media (forced-colors: active)": { outline: "1px solid Highlight", outlineOffset: "-1px" },
    },
  },
  opens: { cursor: "pointer" },
  chevron: { width: "12px", height: "12px", marginTop: "2px", fill: "currentColor" },
  turned: { transform: "rotate(90deg)" },
  detail: { gridColumn: "2 / -1" },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    maxWidth: "140px",
  },
});

interface ExplanationTreeProps {
  readonly project: Project;
  readonly root: Explanation;
  readonly tree: TreeState;
  readonly cellOf: (explanation: Explanation) => string | undefined;
}

/** What a figure is made of, part by part: what it is, how it comes about, where it stands and by which source. */
export function ExplanationTree({ project, root, tree, cellOf }: ExplanationTreeProps) {
  const styles = useStyles();
  const { small } = useScreenStyles();
  const { words, language, formats } = usePane();
  const { explanation: say } = wordsIn(language);
  const box = useRef<HTMLUListElement>(null);
  const id = useId();
  const { active } = tree;

  // The focus follows the active row, but is never taken from elsewhere.
  useEffect(() => {
    const list = box.current;
    if (active !== undefined && list?.contains(document.activeElement) === true)
      document.getElementById(`${id}${active.key}`)?.focus();
  }, [active, id]);

  const label = (explanation: Explanation): string =>
    explanationLabel(explanation.subject, project, language);

  const partRow = (row: PartRow): React.JSX.Element => {
    const { explanation, key, level, position, siblings, isSubtracted, isOpen } = row;
    const details = [wayText(explanation, language), cellOf(explanation), ...notesOf(explanation)].filter(
      (text) => text !== undefined,
    );
    return (
      <li
        key={key}
        id={`${id}${key}`}
        role="treeitem"
        aria-level={level}
        aria-posinset={position}
        aria-setsize={siblings}
        aria-selected={key === active?.key}
        {...(isOpen === undefined ? {} : { "aria-expanded": isOpen })}
        tabIndex={key === active?.key ? 0 : -1}
        className={mergeClasses(styles.row, isOpen !== undefined && styles.opens)}
        style={{ marginInlineStart: indentOf(level) }}
        onClick={() => {
          tree.choose(row);
        }}
      >
        {isOpen === undefined ? (
          <span aria-hidden="true">•</span>
        ) : (
          <svg
            className={mergeClasses(styles.chevron, isOpen && styles.turned)}
            viewBox="0 0 12 12"
            aria-hidden="true"
          >
            <path d="M4 1.5 8.5 6 4 10.5l-.8-.8L6.9 6 3.2 2.3Z" />
          </svg>
        )}
        <span>{label(explanation)}</span>
        <span className={styles.value}>
          {isSubtracted ? "\u2212 " : null}
          {valueText(explanation, formats.language)}
        </span>
        {details.map((text) => (
          <span key={text} className={mergeClasses(small, styles.detail)}>
            {text}
          </span>
        ))}
      </li>
    );
  };

  function notesOf({ subject }: Explanation): readonly string[] {
    if (subject.kind === "default") return [say.absent];
    if (subject.kind !== "law" || subject.citation === undefined) return [];
    return [say.source(formatCitation(subject.citation, language))];
  }

  return (
    <ul
      ref={box}
      role="tree"
      aria-label={words.explainView.tree(label(root))}
      className={styles.tree}
      onKeyDown={tree.onKey}
    >
      {tree.rows.map((row) =>
        row.kind === "part" ? (
          partRow(row)
        ) : (
          <li
            key={row.key}
            role="none"
            className={mergeClasses(styles.row, small)}
            style={{ marginInlineStart: indentOf(row.level) }}
          >
            <span />
            <span>{say.zeros(row.count)}</span>
          </li>
        ),
      )}
    </ul>
  );
}

function indentOf(level: number): number {
  return INDENT * (Math.min(level, DEEPEST_INDENT) - 1);
}
