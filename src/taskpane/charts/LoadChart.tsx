import { makeStyles, tokens } from "@fluentui/react-components";
import { type Month } from "../../calendar";
import { axisFor, heightOn } from "./axis";
import { dataColour } from "./dataColours";
import { Frame } from "./Frame";
import { timeScale } from "./timeScale";

const useStyles = makeStyles({
  within: {
    fill: dataColour("dataOut"),
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeWidth: 0.5 },
  },
  above: {
    fill: tokens.colorStatusDangerForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  limit: { stroke: "currentColor", strokeWidth: 1.5 },
});

const HEIGHT = 56;
const GAP = 0.2;

export interface LoadChartProps {
  readonly label: string;
  readonly months: readonly Month[];
  /** Times the limit, one for each month. */
  readonly loads: readonly number[];
  readonly width: number;
  readonly figure: (tick: number) => string;
}

/** Columns month by month with the limit 1 as a line; what is above it stands apart from what is within. */
export function LoadChart({ label, months, loads, width, figure }: LoadChartProps) {
  const styles = useStyles();
  const axis = { ...axisFor([1, ...loads]), ticks: [0, 1] };
  const scale = timeScale(months, width);
  const limit = heightOn(axis, 1, HEIGHT);
  return (
    <Frame {...{ label, width, axis, scale, figure }} height={HEIGHT} years>
      {loads.map((load, position) => {
        const top = heightOn(axis, load, HEIGHT);
        const column = { x: scale.left + (position + GAP / 2) * scale.step, width: scale.step * (1 - GAP) };
        return (
          <g key={months[position]}>
            <rect
              className={styles.within}
              {...column}
              y={Math.max(top, limit)}
              height={HEIGHT - Math.max(top, limit)}
            />
            {top < limit ? (
              <rect className={styles.above} {...column} y={top} height={Math.max(limit - top - 2, 1)} />
            ) : null}
          </g>
        );
      })}
      <line className={styles.limit} x1={scale.left} x2={scale.right} y1={limit} y2={limit} />
    </Frame>
  );
}
