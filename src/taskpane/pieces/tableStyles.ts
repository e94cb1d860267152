import { makeStyles, tokens } from "@fluentui/react-components";

const LINE = tokens.spacingVerticalXS;

/** The look of tables: small type, figures to the right, hair lines between rows, a line above sums. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  heading: {
    padding: `${LINE} 0 ${LINE} 0`,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "bottom",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${LINE} 0 ${LINE} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "break-word",
    hyphens: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  /** In any column but the first. */
  apart: { paddingLeft: tokens.spacingHorizontalS },
  figure: { textAlign: "end", whiteSpace: "nowrap", paddingLeft: tokens.spacingHorizontalS },
  wrapped: { whiteSpace: "normal" },
  noWrap: { whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  indented: { paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  unlined: { borderBottom: "none" },
  sum: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderBottom: "none",
  },
});
