import { makeStyles, tokens } from "@fluentui/react-components";
import { exact, type Exact, exactToText, times } from "../../money";
import { type Book } from "../book";
import { dataColour } from "../charts/dataColours";
import { type Pane, usePane } from "../language";
import { Card } from "../pieces/Card";
import { type Ceiling, ceilingOf } from "./ceiling";

const useStyles = makeStyles({
  share: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  bar: { display: "block", width: "100%", height: "20px" },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** How much of the budget ESF pays, and how far that is from the most that the call allows. */
export function ShareCard({ book: { project, calculation } }: { readonly book: Book }) {
  const styles = useStyles();
  const pane = usePane();
  const { words, formats } = pane;
  const { overview } = words;
  const { grantShare } = calculation.financing;
  const ceiling = ceilingOf(project, calculation);
  const share = formats.percent(grantShare);
  const top = ceiling === undefined ? undefined : formats.percent(ceiling.share);
  return (
    <Card title={overview.grantShare} aside={<span className={styles.share}>{share}</span>}>
      <svg
        className={styles.bar}
        role="img"
        aria-label={top === undefined ? overview.shareChartAlone(share) : overview.shareChart(share, top)}
      >
        <rect x="0" y="6" width="100%" height="8" fill={dataColour("dataTrack")} />
        <rect x="0" y="6" width={percentOf(grantShare)} height="8" fill={dataColour("dataGrant")} />
        {ceiling === undefined ? null : (
          <rect
            x={percentOf(ceiling.share)}
            y="0"
            width="2"
            height="20"
            style={{ fill: tokens.colorNeutralForeground1 }}
          />
        )}
      </svg>
      <div className={styles.ends}>
        <span>{overview.none}</span>
        {top === undefined ? null : <span>{overview.ceiling(top)}</span>}
      </div>
      <p className={styles.text}>{sentence(ceiling, pane)}</p>
      {ceiling?.assumed === true ? <p className={styles.text}>{overview.assumed}</p> : null}
    </Card>
  );
}

function sentence(ceiling: Ceiling | undefined, { words: { overview }, formats }: Pane): string {
  if (ceiling === undefined) return overview.noCeiling;
  const points = formats.points(ceiling.distance);
  const [most, room] = [formats.amount(ceiling.grant), formats.amount(ceiling.room)];
  switch (ceiling.stands) {
    case "under":
      return overview.under(points, most, room);
    case "at":
      return overview.atCeiling;
    case "over":
      return overview.over(points, most, room);
  }
}

const HUNDRED = exact(100);

/** A share as a length of the bar, which is never longer than itself. */
function percentOf(share: Exact): string {
  return `${Math.min(100, Math.max(0, Number(exactToText(times(share, HUNDRED), 4))))}%`;
}
