import { makeStyles, tokens } from "@fluentui/react-components";

export const useMatrixStyles = makeStyles({
  matrix: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  heading: {
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
    verticalAlign: "bottom",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  /** A figure's width; the names of the rows have what is left. */
  column: { width: "30px" },
  narrowColumn: { width: "28px" },
  corner: { textAlign: "start" },
  upright: {
    writingMode: "vertical-rl",
    transform: "rotate(180deg)",
    whiteSpace: "nowrap",
    marginLeft: "auto",
  },
  row: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "break-word",
    hyphens: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  detail: { display: "block", color: tokens.colorNeutralForeground3 },
  cell: {
    padding: `${tokens.spacingVerticalXS} 1px`,
    textAlign: "end",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  leads: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  over: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `2px solid ${tokens.colorStatusDangerBorderActive}`,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { border: "2px solid CanvasText" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  sign: { display: "block", width: "8px", height: "8px", marginLeft: "auto", fill: "currentColor" },
});
