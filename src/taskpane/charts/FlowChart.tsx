import { makeStyles } from "@fluentui/react-components";
import { type Month } from "../../calendar";
import { axisFor, heightOn } from "./axis";
import { dataColour } from "./dataColours";
import { Frame } from "./Frame";
import { timeScale } from "./timeScale";

const useStyles = makeStyles({
  in: {
    fill: dataColour("dataIn"),
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeWidth: 0.5 },
  },
  out: {
    fill: dataColour("dataOut"),
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeWidth: 0.5 },
  },
});

const HEIGHT = 120;
/** Part of a month that is bare, so that columns stand apart without colour. */
const GAP = 0.25;

export interface FlowChartProps {
  readonly label: string;
  readonly months: readonly Month[];
  /** Upwards, a value for each month. */
  readonly inflows: readonly number[];
  /** Downwards, a value for each month. */
  readonly outflows: readonly number[];
  readonly width: number;
  readonly figure: (tick: number) => string;
}

/** What comes in stands above the line, what goes out hangs below it. */
export function FlowChart({ label, months, inflows, outflows, width, figure }: FlowChartProps) {
  const styles = useStyles();
  const axis = axisFor([...inflows, ...outflows.map((amount) => -amount)]);
  const scale = timeScale(months, width);
  const column = (value: number, position: number) => {
    const [top, bottom] = [
      heightOn(axis, Math.max(value, 0), HEIGHT),
      heightOn(axis, Math.min(value, 0), HEIGHT),
    ];
    return {
      x: scale.left + (position + GAP / 2) * scale.step,
      width: scale.step * (1 - GAP),
      y: top,
      height: bottom - top,
    };
  };
  return (
    <Frame {...{ label, width, axis, scale, figure }} height={HEIGHT} years={false}>
      {months.map((month, position) => (
        <rect key={month} className={styles.in} {...column(inflows[position] ?? 0, position)} />
      ))}
      {months.map((month, position) => (
        <rect key={month} className={styles.out} {...column(-(outflows[position] ?? 0), position)} />
      ))}
    </Frame>
  );
}
