import { makeStyles, tokens } from "@fluentui/react-components";
import { axisFor, heightOn } from "../charts/axis";
import { useWidth } from "../charts/useWidth";

const HEIGHT = 48;
/** Room for the point at the lowest month, also at the edges. */
const MARGIN = 4;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: `${HEIGHT + 2 * MARGIN}px` },
  line: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, strokeLinejoin: "round" },
  zero: { stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: "2 3" },
  lowest: { fill: tokens.colorNeutralForeground1 },
});

interface SparklineProps {
  readonly values: readonly number[];
  readonly label: string;
}

/** The course of a figure without its numbers: a line, a dotted zero, a point at the lowest. */
export function Sparkline({ values, label }: SparklineProps) {
  const styles = useStyles();
  const [box, width] = useWidth();
  const axis = axisFor(values);
  const step = (width - 2 * MARGIN) / Math.max(1, values.length - 1);
  const points = values.map((value, position) => ({
    x: MARGIN + position * step,
    y: MARGIN + heightOn(axis, value, HEIGHT),
  }));
  const lowest = points[values.indexOf(Math.min(...values))];
  const zero = MARGIN + heightOn(axis, 0, HEIGHT);
  return (
    <div ref={box}>
      <svg className={styles.chart} role="img" aria-label={label}>
        <line className={styles.zero} x1={0} x2={width} y1={zero} y2={zero} />
        <polyline className={styles.line} points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
        {lowest === undefined ? null : <circle className={styles.lowest} cx={lowest.x} cy={lowest.y} r={3} />}
      </svg>
    </div>
  );
}
