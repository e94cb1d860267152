import { makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentProps } from "react";

const useStyles = makeStyles({
  button: {
    padding: 0,
    minHeight: "24px",
    border: "none",
    background: "none",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    textDecorationLine: "underline",
    textUnderlineOffset: "2px",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** A button that looks like a link: it leads somewhere and changes nothing. */
export function TextButton({ children, ...button }: Omit<ComponentProps<"button">, "className" | "type">) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.button} {...button}>
      {children}
    </button>
  );
}
