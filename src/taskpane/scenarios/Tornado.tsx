import { makeStyles, tokens } from "@fluentui/react-components";
import { type Project } from "../../budget";
import { type Measure, type SensitivityRow, tornado } from "../../scenarios";
import { Swatch } from "../charts/Swatch";
import { usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { inputName } from "./inputName";
import { HIGH, LOW, TornadoChart } from "./TornadoChart";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A picture of more bars than this is read no better than its table. */
const MOST_BARS = 8;

interface TornadoProps {
  readonly rows: readonly SensitivityRow[];
  readonly measure: Measure;
  /** What the rows are of. */
  readonly project: Project;
}

/** The inputs that move a measure, the one that moves it most first: the first of them as a picture, all in a table. */
export function Tornado({ rows, measure, project }: TornadoProps) {
  const { legend } = useStyles();
  const { small } = useScreenStyles();
  const { words, formats } = usePane();
  const { sensitivity: say } = words.scenarioView;
  const bars = tornado(rows, measure).map((bar) => ({ ...bar, name: inputName(bar.input, project, words) }));
  const [first] = bars;
  if (first === undefined) return <p className={small}>{say.none(say.measures[measure])}</p>;
  const signed = (amount: typeof first.low): string => {
    if (amount === 0) return "–";
    return amount > 0 ? `+${formats.kronor(amount)}` : formats.kronor(amount);
  };
  return (
    <>
      <ul className={legend}>
        <li>
          <Swatch colour={LOW} surface="solid" />
          {say.low}
        </li>
        <li>
          <Swatch colour={HIGH} surface="solid" />
          {say.high}
        </li>
      </ul>
      <TornadoChart
        label={say.chart(say.measures[measure], first.name, signed(first.low), signed(first.high))}
        bars={bars.slice(0, MOST_BARS)}
      />
      <Table aria-label={say.table(say.measures[measure])}>
        <thead>
          <tr>
            <ColumnHeading>{say.input}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{say.low}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{say.high}</ColumnHeading>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ name, low, high }) => (
            <tr key={name}>
              <RowHeading>{name}</RowHeading>
              <Cell look={["figure"]}>{signed(low)}</Cell>
              <Cell look={["figure"]}>{signed(high)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
