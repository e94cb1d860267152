import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { exactToText, type Ore, share } from "../../money";
import { dataColour } from "../charts/dataColours";
import { Stripes } from "../charts/Stripes";
import { useWidth } from "../charts/useWidth";
import { usePane } from "../language";
import { isNonCash, type Payers, SOURCE_COLOURS } from "./payers";

const HEIGHT = 24;
/** Pixels between parts, in the surface's colour: parts are told apart without their colours too. */
const GAP = 2;

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: `${HEIGHT}px` },
  part: { "@media (forced-colors: active)": { stroke: "CanvasText", strokeWidth: 1 } },
  missing: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: "4 3" },
});

/** The payers as one bar; cash is solid, what is no money is striped, what is missing is an empty frame. */
export function PayersBar({ payers }: { readonly payers: Payers }) {
  const styles = useStyles();
  const id = useId();
  const [box, width] = useWidth();
  const { words, formats } = usePane();
  const { overview } = words;
  const { payments, gap, length } = payers;
  const spoken = [
    ...payments.map((payment) => `${overview.sources[payment.source]} ${formats.percent(payment.share)}`),
    ...(gap > 0 ? [overview.gap(formats.amount(gap))] : []),
  ];
  const parts = placed([...payments.map(({ amount }) => amount), gap], length, width);
  const missing = parts.at(-1);
  return (
    <div ref={box}>
      <svg className={styles.bar} role="img" aria-label={overview.whoPaysChart(spoken.join(", "))}>
        {payments.map(({ source }, position) => {
          const colour = dataColour(SOURCE_COLOURS[source]);
          const pattern = `${id}-${source}`;
          return (
            <g key={source}>
              {isNonCash(source) ? <Stripes id={pattern} colour={colour} /> : null}
              <rect
                className={styles.part}
                {...parts[position]}
                height={HEIGHT}
                style={{ fill: isNonCash(source) ? `url(#${pattern})` : colour }}
              />
            </g>
          );
        })}
        {gap > 0 ? <rect className={styles.missing} {...missing} y={1} height={HEIGHT - 2} /> : null}
      </svg>
    </div>
  );
}

/** Where each amount stands in a bar of so many pixels; the gap is taken from the end of each part. */
function placed(
  amounts: readonly Ore[],
  whole: Ore,
  pixels: number,
): { readonly x: number; readonly width: number }[] {
  let x = 0;
  return amounts.map((amount) => {
    const length = Number(exactToText(share(amount, whole), 6)) * pixels;
    const part = { x, width: Math.max(0, length - GAP) };
    x += length;
    return part;
  });
}
