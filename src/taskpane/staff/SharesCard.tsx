import { formatMonthSpan, shortMonthName } from "../../i18n";
import { type ScreenProps } from "../book";
import { Matrix } from "../charts/Matrix";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { ChoiceField } from "../pieces/ChoiceField";
import { useScreenStyles } from "../pieces/screenStyles";
import { type HalfYear } from "./matrices";
import { personMatrixRows, roleBlocks } from "./matrixRows";
import { type PersonRow } from "./persons";
import { SHARE_VIEWS, useShares } from "./useShares";

interface SharesCardProps extends ScreenProps {
  readonly rows: readonly PersonRow[];
}

/** Shares of full time: persons × months of a half-year, or partners × roles in one month. */
export function SharesCard({ book, actions, rows }: SharesCardProps) {
  const pane = usePane();
  const { words, formats } = pane;
  const styles = useScreenStyles();
  const { project, calculation } = book;
  const { grid } = calculation.budget;
  const shares = useShares(rows, grid);
  const half = shares.halves[shares.half];
  const open = (path: string): void => {
    const cell = book.cellOf(`${path}.workload`);
    if (cell !== undefined) actions.show(cell);
  };
  return (
    <>
      <div className={styles.fields}>
        <ChoiceField
          label={words.staff.view}
          value={shares.view}
          choices={SHARE_VIEWS.map((view) => ({ value: view, text: words.staff.views[view] }))}
          onChoose={shares.setView}
        />
        {shares.view === "months" ? (
          <ChoiceField
            label={words.staff.halfYear}
            value={String(shares.half)}
            choices={shares.halves.map((each, position) => ({
              value: String(position),
              text: spanOf(each),
            }))}
            onChoose={(position) => {
              shares.setHalf(Number(position));
            }}
          />
        ) : (
          <ChoiceField
            label={words.staff.month}
            value={String(shares.month)}
            choices={grid.months.map((month, position) => ({
              value: String(position),
              text: formats.month(month),
            }))}
            onChoose={(position) => {
              shares.setMonth(Number(position));
            }}
          />
        )}
      </div>
      <Card
        title={words.staff.views[shares.view]}
        aside={<span className={styles.small}>{words.staff.shareOfFullTime}</span>}
      >
        {shares.view === "months" && half !== undefined ? (
          <Matrix
            label={words.staff.views.months}
            corner={words.staff.person}
            columns={half.months.map((month) => ({
              key: month,
              name: shortMonthName(month, formats.monthNames),
            }))}
            names="level"
            rows={personMatrixRows(rows, half, pane)}
            open={open}
          />
        ) : (
          roleBlocks(project, rows, { month: shares.month, grid }, pane).map((block, _, blocks) => {
            const last = block.from + block.roles.length;
            const all = blocks.reduce((sum, each) => sum + each.roles.length, 0);
            return (
              <Matrix
                key={block.from}
                label={
                  blocks.length === 1 ? words.staff.views.roles : words.staff.roles(block.from + 1, last, all)
                }
                corner={words.staff.party}
                columns={[...block.roles, words.staff.sum].map((name) => ({ key: name, name }))}
                names="upright"
                rows={block.rows}
                open={open}
              />
            );
          })
        )}
        <p className={styles.small}>{words.staff.keys}</p>
      </Card>
    </>
  );

  function spanOf({ months }: HalfYear): string {
    const [from, to] = [months[0], months.at(-1)];
    return from === undefined || to === undefined ? "" : formatMonthSpan(from, to, formats.monthNames);
  }
}
