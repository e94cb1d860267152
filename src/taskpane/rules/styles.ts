import { makeStyles, tokens } from "@fluentui/react-components";

export const useRulesStyles = makeStyles({
  topic: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  card: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    "&[open]": { border: `1px solid ${tokens.colorBrandStroke1}` },
    "&[open] > summary > span > svg": { transform: "rotate(90deg)" },
  },
  summary: {
    display: "block",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "4px" },
  },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  chevron: {
    width: "12px",
    height: "12px",
    flexShrink: 0,
    alignSelf: "center",
    fill: "currentColor",
  },
  /** May grow to a second line; the figure beside it may not. */
  title: { minWidth: 0, flexGrow: 1, overflowWrap: "break-word", hyphens: "auto" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  value: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sources: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
});
