import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { dataColour, type DataColours } from "./dataColours";
import { Stripes } from "./Stripes";

const useStyles = makeStyles({
  swatch: {
    width: "12px",
    height: "12px",
    flexShrink: 0,
    verticalAlign: "-2px",
    marginRight: tokens.spacingHorizontalS,
  },
  frame: {
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

export interface SwatchProps {
  readonly colour: keyof DataColours;
  /** Solid for money, striped for what is cost and financing at once and never moves. */
  readonly surface: "solid" | "striped";
}

/** The colour and surface of a series, before its name in a legend or a table. */
export function Swatch({ colour, surface }: SwatchProps) {
  const styles = useStyles();
  const stripes = useId();
  const fill = dataColour(colour);
  return (
    <svg className={styles.swatch} viewBox="0 0 12 12" aria-hidden="true">
      {surface === "striped" ? <Stripes id={stripes} colour={fill} /> : null}
      <rect
        className={styles.frame}
        width={12}
        height={12}
        rx={2}
        style={{ fill: surface === "striped" ? `url(#${stripes})` : fill }}
      />
    </svg>
  );
}
