import { exact, exactToText, minus, subtractOre, times } from "../../money";
import { formatThatAddsUp } from "../addingUp";
import { type Pane, usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { type Consequences, type Outcome } from "./consequences";

/** The figures that a fix is judged by: now, after, and by how much they differ. */
export function ConsequencesTable({ consequences }: { readonly consequences: Consequences }) {
  const styles = useScreenStyles();
  const pane = usePane();
  const { columns, consequences: names } = pane.words.checks;
  return (
    <Table aria-label={columns.consequence}>
      <thead>
        <tr>
          <ColumnHeading>{columns.consequence}</ColumnHeading>
          <ColumnHeading look={["figure"]}>{columns.now}</ColumnHeading>
          <ColumnHeading look={["figure"]}>{columns.after}</ColumnHeading>
        </tr>
      </thead>
      <tbody>
        {rowsOf(consequences, pane).map(({ name, now, after, difference }) => (
          <tr key={name}>
            <RowHeading>{names[name]}</RowHeading>
            <Cell look={["figure"]}>{now}</Cell>
            <Cell look={["figure"]}>
              {after}
              {difference === undefined ? null : <div className={styles.small}>{difference}</div>}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface Row {
  readonly name: keyof Outcome;
  readonly now: string;
  readonly after: string;
  /** With its sign; absent where nothing differs. */
  readonly difference?: string;
}

function rowsOf({ now, after }: Consequences, { formats }: Pane): readonly Row[] {
  const amount = (name: "total" | "grant" | "balance"): Row => {
    const difference = subtractOre(after[name], now[name]);
    const write = formatThatAddsUp(formats, { parts: [now[name], difference], total: after[name] });
    return row(name, [write(now[name]), write(after[name])], [difference, write(difference)]);
  };
  const count = (name: "errors" | "warnings"): Row => {
    const difference = after[name] - now[name];
    const figures = [formats.count(now[name]), formats.count(after[name])] as const;
    return row(name, figures, [difference, formats.count(difference)]);
  };
  const points = exactToText(times(minus(after.share, now.share), exact(100)), 2);
  return [
    amount("total"),
    amount("grant"),
    row(
      "share",
      [formats.percent(now.share), formats.percent(after.share)],
      [Number(points), formats.decimal(points)],
    ),
    amount("balance"),
    count("errors"),
    count("warnings"),
  ];
}

function row(
  name: keyof Outcome,
  [now, after]: readonly [string, string],
  [difference, written]: readonly [number, string],
): Row {
  if (difference === 0) return { name, now, after };
  return { name, now, after, difference: difference > 0 ? `+${written}` : written };
}
