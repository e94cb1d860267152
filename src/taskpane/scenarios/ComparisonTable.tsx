import { makeStyles } from "@fluentui/react-components";
import { words as wordsIn } from "../../i18n";
import { type FigureChange } from "../../scenarios";
import { usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { shownFigures } from "./figures";

/** A scenario that could be calculated, by its name. */
export interface Compared {
  readonly name: string;
  readonly figures: readonly FigureChange[];
}

// Three names stand side by side in the narrowest pane.
const useStyles = makeStyles({ name: { overflowWrap: "anywhere", hyphens: "auto" } });

/**
 * Key figures of the base and of up to three scenarios, with what differs. Each measure stands above its row: beside
 * four amounts there is no room for its name. One scenario alone has its differences in a column of their own.
 */
export function ComparisonTable({ compared }: { readonly compared: readonly Compared[] }) {
  const styles = useStyles();
  const { small } = useScreenStyles();
  const { words, language, formats } = usePane();
  const { scenarioView: say } = words;
  const { scenarios } = wordsIn(language);
  const figures = shownFigures(
    compared.map((each) => each.figures),
    formats,
    say,
  );
  const names = compared.map(({ name }) => name);
  const isAlone = compared.length === 1;
  return (
    <Table aria-label={say.comparison(names.join(", "))}>
      <thead>
        <tr>
          <ColumnHeading>{scenarios.base}</ColumnHeading>
          {names.map((name) => (
            <ColumnHeading key={name} look={["figure", "wrapped"]}>
              <span className={styles.name}>{name}</span>
            </ColumnHeading>
          ))}
          {isAlone ? <ColumnHeading look={["figure"]}>{scenarios.difference}</ColumnHeading> : null}
        </tr>
      </thead>
      {figures.map(({ id, base, sides }) => (
        <tbody key={id}>
          <tr>
            <RowHeading
              look={["quiet", "unlined"]}
              colSpan={names.length + (isAlone ? 2 : 1)}
              scope="rowgroup"
            >
              {scenarios.figures[id]}
            </RowHeading>
          </tr>
          <tr>
            <Cell look={["noWrap"]}>{base}</Cell>
            {sides.map(({ value, difference }, position) => (
              <Cell key={names[position]} look={["figure"]}>
                {value}
                {isAlone || difference === undefined ? null : <div className={small}>{difference}</div>}
              </Cell>
            ))}
            {isAlone ? <Cell look={["figure", "strong"]}>{sides[0]?.difference ?? "–"}</Cell> : null}
          </tr>
        </tbody>
      ))}
    </Table>
  );
}
