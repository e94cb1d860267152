import { makeStyles, tokens } from "@fluentui/react-components";
import { type Month } from "../../calendar";
import { axisFor, heightOn } from "./axis";
import { Frame } from "./Frame";
import { timeScale } from "./timeScale";

const useStyles = makeStyles({
  area: {
    fill: tokens.colorNeutralForeground3,
    opacity: 0.2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  line: { fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinejoin: "round" },
  point: { fill: "currentColor" },
  value: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    paintOrder: "stroke",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 3,
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { fill: "CanvasText", stroke: "Canvas" },
  },
});

const HEIGHT = 100;

export interface BalanceChartProps {
  readonly label: string;
  readonly months: readonly Month[];
  /** At the end of each month. */
  readonly balances: readonly number[];
  readonly width: number;
  readonly figure: (tick: number) => string;
}

/** A balance over time: a line above a filled area, and its lowest month as a point with its figure. */
export function BalanceChart({ label, months, balances, width, figure }: BalanceChartProps) {
  const styles = useStyles();
  const axis = axisFor(balances, 3);
  const scale = timeScale(months, width);
  const lowest = Math.min(...balances);
  const points = balances.map((balance, position) => ({
    x: scale.left + (position + 0.5) * scale.step,
    y: heightOn(axis, balance, HEIGHT),
  }));
  const low = points[balances.indexOf(lowest)];
  const line = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
  const zero = heightOn(axis, 0, HEIGHT).toFixed(1);
  const [first, last] = [points[0], points.at(-1)];
  return (
    <Frame {...{ label, width, axis, scale, figure }} height={HEIGHT} years>
      {first === undefined || last === undefined ? null : (
        <polygon
          className={styles.area}
          points={`${first.x.toFixed(1)},${zero} ${line} ${last.x.toFixed(1)},${zero}`}
        />
      )}
      <polyline className={styles.line} points={line} />
      {low === undefined ? null : (
        <>
          <circle className={styles.point} cx={low.x} cy={low.y} r={4} />
          <text
            className={styles.value}
            x={low.x > width / 2 ? low.x - 8 : low.x + 8}
            y={low.y + 4}
            textAnchor={low.x > width / 2 ? "end" : "start"}
          >
            {figure(lowest)}
          </text>
        </>
      )}
    </Frame>
  );
}
