import { Button } from "@fluentui/react-components";
import { describeFinding, formatMonthSpan } from "../../i18n";
import { exact, exactToText } from "../../money";
import { type Finding } from "../../rules";
import { type ScreenProps } from "../book";
import { LoadChart } from "../charts/LoadChart";
import { useWidth } from "../charts/useWidth";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { ShowCell } from "../pieces/ShowCell";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { Tag } from "../pieces/Tag";
import { shareText } from "./matrixRows";
import { type Overload, type PlacedLine, roleOf } from "./persons";

interface OverloadCardProps extends ScreenProps {
  readonly overload: Overload;
  readonly onSuggest: (finding: Finding) => void;
}

/** A person above full time: how much, when, the lines that make it, and the way to mend it. */
export function OverloadCard({ overload, book, actions, onSuggest }: OverloadCardProps) {
  const { words, language, formats } = usePane();
  const styles = useScreenStyles();
  const [measure, width] = useWidth();
  const { person, most, excess, first, last, months, row } = overload;
  const { grid } = book.calculation.budget;
  const share = shareText(most, formats);
  const span = formatMonthSpan(first, last, formats.monthNames);
  const whole = `${formats.month(first)}–${formats.month(last)}`;
  const finding = book.findings.find(
    ({ rule, details }) => rule === "staff.load" && details?.["person"] === person,
  );
  const unbroken = grid.positionOf(last) - grid.positionOf(first) + 1 === months;
  return (
    <Card title={person} aside={<Tag sign="error">{`${share} ${span}`}</Tag>}>
      <p className={styles.text}>
        {unbroken
          ? words.staff.over(person, share, span, shareText(excess, formats))
          : words.staff.overMost(person, share, whole, months, shareText(excess, formats))}
      </p>
      <div ref={measure}>
        <LoadChart
          label={words.staff.loadChart(person, share, projectSpan())}
          months={grid.months}
          // For a picture only: a plain number.
          loads={row.loads.map((load) => Number(exactToText(load, 4)))}
          width={width}
          figure={(tick) => formats.decimal(tick.toFixed(2))}
        />
      </div>
      <Table aria-label={person}>
        <thead>
          <tr>
            <ColumnHeading>{words.staff.role}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{words.staff.share}</ColumnHeading>
            <ColumnHeading look={["apart"]}>{words.staff.period}</ColumnHeading>
          </tr>
        </thead>
        <tbody>
          {row.lines.map((placed) => (
            <Line key={placed.line.id} placed={placed} book={book} actions={actions} />
          ))}
        </tbody>
      </Table>
      {finding?.fix === undefined ? null : (
        <div className={styles.actions}>
          <Button
            size="small"
            aria-label={words.checks.suggestFor(describeFinding(finding, language).title)}
            onClick={() => {
              onSuggest(finding);
            }}
          >
            {words.checks.suggest}
          </Button>
        </div>
      )}
    </Card>
  );

  function projectSpan(): string {
    const [from, to] = [grid.months[0], grid.months.at(-1)];
    return from === undefined || to === undefined ? "" : formatMonthSpan(from, to, formats.monthNames);
  }
}

interface LineProps extends ScreenProps {
  readonly placed: PlacedLine;
}

/** One of the person's lines, and the way to its share in the sheet. */
function Line({ placed: { line, path }, book, actions }: LineProps) {
  const { formats } = usePane();
  const styles = useScreenStyles();
  const { start, end } = book.project.project;
  const cell = book.cellOf(`${path}.workload`);
  return (
    <tr>
      <RowHeading>
        {roleOf(line)}
        <br />
        {cell === undefined ? null : <ShowCell cell={cell} show={actions.show} />}
      </RowHeading>
      <Cell look={["figure"]}>{shareText(exact(line.workload), formats)}</Cell>
      <Cell look={["apart"]}>
        <span className={styles.figures}>{line.start ?? start} –</span>{" "}
        <span className={styles.figures}>{line.end ?? end}</span>
      </Cell>
    </tr>
  );
}
