import { makeStyles, tokens } from "@fluentui/react-components";

/** How a tab looks, and the button Mer beside them. */
export const useTabStyles = makeStyles({
  tab: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: "8px 7px 9px",
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "&[aria-selected=true]": {
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
      "::after": {
        content: '""',
        position: "absolute",
        left: "7px",
        right: "7px",
        bottom: 0,
        height: "3px",
        borderRadius: "2px",
        backgroundColor: tokens.colorBrandForeground1,
        "@media (forced-colors: active)": { backgroundColor: "Highlight" },
      },
    },
    "@media (max-width: 339px)": { paddingLeft: "4px", paddingRight: "4px" },
  },
});
