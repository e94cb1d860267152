import { makeStyles, tokens } from "@fluentui/react-components";

/** What a sign can stand for; each has a shape of its own, so that colour only repeats it. */
export type Sign = "error" | "warning" | "info" | "unknown" | "met";

const SHAPES: Readonly<Record<Sign, string>> = {
  error: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.75 3v5h1.5V4h-1.5Zm0 6.5V12h1.5v-1.5h-1.5Z",
  warning: "M8 1.2 15.4 14.5H.6L8 1.2ZM7.25 6v4.5h1.5V6h-1.5Zm0 5.5V13h1.5v-1.5h-1.5Z",
  info: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM7.3 7h1.4v5H7.3V7Zm0-2.6h1.4v1.5H7.3V4.4Z",
  unknown:
    "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM4.5 7.3h7v1.4h-7V7.3Z",
  met: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2Zm3.2 3.1 1 .9-5 5.3L4.1 8.6l.9-1 2.1 2 4.1-4.3Z",
};

const useStyles = makeStyles({
  icon: { width: "16px", height: "16px", flexShrink: 0, fill: "currentColor", forcedColorAdjust: "auto" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  unknown: { color: tokens.colorNeutralForeground2 },
  met: { color: tokens.colorStatusSuccessForeground1 },
});

/** The sign of a verdict. It says nothing to a screen reader: the word beside it does. */
export function VerdictIcon({ sign }: { readonly sign: Sign }) {
  const styles = useStyles();
  return (
    <svg className={`${styles.icon} ${styles[sign]}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[sign]} fillRule="evenodd" />
    </svg>
  );
}
