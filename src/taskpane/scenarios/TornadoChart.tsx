import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { dataColour } from "../charts/dataColours";
import { useWidth } from "../charts/useWidth";

/** One input: its name, and how far it moves the measure when it is smaller and larger, in any unit. */
export interface Bar {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

export const LOW = "dataOut";
export const HIGH = "dataIn";

const useStyles = makeStyles({
  chart: { display: "block", maxWidth: "100%" },
  name: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  low: { fill: dataColour(LOW) },
  high: { fill: dataColour(HIGH) },
  bar: { "@media (forced-colors: active)": { stroke: "CanvasText" } },
  zero: {
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

/** A row: the name above its bar, in pixels. */
const ROW = { height: 34, name: 13, bar: 18, thickness: 10 } as const;

interface TornadoChartProps {
  /** What the chart shows, with its largest bar in words; the table beside it has all of them. */
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** How far each input moves a measure to both sides of the base, the one that moves it most first. */
export function TornadoChart({ label, bars }: TornadoChartProps) {
  const styles = useStyles();
  const [measure, width] = useWidth();
  const ends = bars.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const at = (value: number): number => ((value - least) / (most - least || 1)) * width;
  const height = bars.length * ROW.height;
  return (
    <div ref={measure}>
      <svg
        role="img"
        aria-label={label}
        className={styles.chart}
        width={width}
        height={height}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
      >
        {bars.map(({ name, low, high }, row) => (
          <g key={name} transform={`translate(0 ${String(row * ROW.height)})`}>
            <text className={styles.name} y={ROW.name}>
              {shortened(name, Math.floor(width / LETTER))}
            </text>
            <Stretch className={mergeClasses(styles.bar, styles.low)} y={ROW.bar} from={at(0)} to={at(low)} />
            <Stretch
              className={mergeClasses(styles.bar, styles.high)}
              y={ROW.bar + ROW.thickness / 2}
              from={at(0)}
              to={at(high)}
            />
            <line
              className={styles.zero}
              x1={at(0)}
              x2={at(0)}
              y1={ROW.bar - 2}
              y2={ROW.bar + ROW.thickness + 2}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** About as wide as a letter is, in pixels. */
const LETTER = 6.5;

function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1)}…`;
}

interface StretchProps {
  readonly className: string;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Half as high as its row: both sides of an input may lie on the same side of the base. */
function Stretch({ className, y, from, to }: StretchProps) {
  return (
    <rect
      className={className}
      x={Math.min(from, to)}
      y={y}
      width={Math.abs(to - from)}
      height={ROW.thickness / 2}
    />
  );
}
