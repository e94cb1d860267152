import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { dataColour } from "./dataColours";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "6px", marginTop: tokens.spacingVerticalXS },
  track: {
    fill: dataColour("dataTrack"),
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  length: {
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  marked: {
    fill: dataColour("dataGrant"),
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

export interface LengthBarProps {
  /** Part of the whole width, 0 … 1. */
  readonly length: number;
  /** Whether this bar is the one that counts; words beside it say so too. */
  readonly marked: boolean;
}

/** A bar under a row of a table. The row's own words are its text form, so screen readers pass it by. */
export function LengthBar({ length, marked }: LengthBarProps) {
  const styles = useStyles();
  return (
    <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.track} width={100} height={6} />
      <rect
        className={mergeClasses(styles.length, marked && styles.marked)}
        width={Math.min(Math.max(length, 0), 1) * 100}
        height={6}
      />
    </svg>
  );
}
