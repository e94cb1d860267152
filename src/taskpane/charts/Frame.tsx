import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { type Axis, heightOn } from "./axis";
import { type TimeScale } from "./timeScale";

const useStyles = makeStyles({
  chart: { display: "block", maxWidth: "100%", overflow: "visible" },
  figure: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  grid: {
    stroke: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeOpacity: 0.25 },
  },
  zero: {
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

const ROOM_FOR_YEARS = 18;
const HALF_A_LINE = 8;

export interface FrameProps {
  /** What the picture shows, with its main figures; the table beside it has all of them. */
  readonly label: string;
  readonly width: number;
  /** Of the data, without the years below. */
  readonly height: number;
  readonly axis: Axis;
  readonly scale: TimeScale;
  readonly figure: (tick: number) => string;
  /** Whether the years stand below; of charts with one time axis, the last has them. */
  readonly years: boolean;
  readonly children: ReactNode;
}

/** The picture around a chart over time: round figures at the left, a line where each year begins. */
export function Frame({ label, width, height, axis, scale, figure, years, children }: FrameProps) {
  const styles = useStyles();
  const below = years ? ROOM_FOR_YEARS : HALF_A_LINE;
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.chart}
      width={width}
      height={height + HALF_A_LINE + below}
      viewBox={`0 ${String(-HALF_A_LINE)} ${String(width)} ${String(height + HALF_A_LINE + below)}`}
    >
      {axis.ticks.map((tick) => {
        const y = heightOn(axis, tick, height);
        return (
          <Fragment key={tick}>
            <line className={styles.grid} x1={scale.left} x2={scale.right} y1={y} y2={y} />
            <text className={styles.figure} x={scale.left - 6} y={y + 4} textAnchor="end">
              {figure(tick)}
            </text>
          </Fragment>
        );
      })}
      {scale.years.map(({ x, label: year }) => (
        <Fragment key={x}>
          <line className={styles.grid} x1={x} x2={x} y1={0} y2={height} />
          {years ? (
            <text className={styles.figure} x={x} y={height + 14}>
              {year}
            </text>
          ) : null}
        </Fragment>
      ))}
      {children}
      <line
        className={styles.zero}
        x1={scale.left}
        x2={scale.right}
        y1={heightOn(axis, 0, height)}
        y2={heightOn(axis, 0, height)}
      />
    </svg>
  );
}
