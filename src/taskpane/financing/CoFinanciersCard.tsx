import { type Certificate } from "../../budget";
import { effectiveCall } from "../../law";
import { exact, minus, ONE } from "../../money";
import { formatThatAddsUp, sumOf } from "../addingUp";
import { type ScreenProps } from "../book";
import { type DataColours } from "../charts/dataColours";
import { Swatch } from "../charts/Swatch";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { ShowCell } from "../pieces/ShowCell";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { Tag } from "../pieces/Tag";
import { TextButton } from "../pieces/TextButton";
import { type Sign } from "../pieces/VerdictIcon";
import { type CoFinancier, coFinanciers, type Source } from "./coFinanciers";

const SIGNS: Readonly<Record<Certificate, Sign>> = {
  confirmed: "met",
  intended: "warning",
  missing: "unknown",
};

/** Every co-financier with its sources, the largest first, and the sum of them all. */
export function CoFinanciersCard({ book, actions }: ScreenProps) {
  const { words, formats } = usePane();
  const styles = useScreenStyles();
  const { project, calculation } = book;
  const rows = coFinanciers(project, calculation);
  const { coFinancing, grantShare, balance } = calculation.financing;
  const write = formatThatAddsUp(
    formats,
    ...rows.map(({ sources }) => sumOf(sources.map(({ amount }) => amount))),
    { parts: rows.map(({ total }) => total), total: coFinancing },
  );
  const start = book.cellOf("financing.cash");
  const least = effectiveCall(project.call).call.minCoFinancingShare;
  const borne = formats.percent(minus(ONE, grantShare));
  return (
    <Card
      title={words.financing.coFinanciers}
      aside={
        start === undefined ? null : (
          <TextButton
            onClick={() => {
              actions.show(start);
            }}
          >
            {words.financing.add}
          </TextButton>
        )
      }
    >
      {rows.length === 0 ? <p className={styles.small}>{words.financing.none}</p> : null}
      <Table aria-label={words.financing.coFinanciers}>
        <thead>
          <tr>
            <ColumnHeading>{words.financing.party}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{words.financing.amountAndShare}</ColumnHeading>
          </tr>
        </thead>
        {rows.map((row) => (
          <Party key={row.id} row={row} write={write} book={book} actions={actions} />
        ))}
        <tfoot>
          <tr>
            <RowHeading look={["sum"]}>{words.financing.coFinancing}</RowHeading>
            <Cell look={["figure", "sum"]}>{write(coFinancing)}</Cell>
          </tr>
        </tfoot>
      </Table>
      <dl className={styles.facts}>
        <dt>{balance === 0 ? words.financing.ofTotal : words.financing.toBear}</dt>
        <dd>{least === undefined ? borne : words.financing.atLeast(borne, formats.percent(exact(least)))}</dd>
      </dl>
    </Card>
  );
}

interface PartyProps extends ScreenProps {
  readonly row: CoFinancier;
  readonly write: (amount: CoFinancier["total"]) => string;
}

function Party({ row, write, book, actions }: PartyProps) {
  const { words, formats } = usePane();
  const styles = useScreenStyles();
  const { certificate, certificatePath, isOwner, name } = row;
  const cell =
    certificate === undefined || certificate === "confirmed" || certificatePath === undefined
      ? undefined
      : book.cellOf(certificatePath);
  return (
    <tbody>
      <tr>
        <RowHeading look={["strong", "unlined"]}>
          {isOwner ? words.financing.owner(name) : name}
          <div className={styles.actions}>
            {certificate === undefined ? null : (
              <Tag sign={SIGNS[certificate]}>{words.financing.certificates[certificate]}</Tag>
            )}
            {cell === undefined ? null : <ShowCell cell={cell} show={actions.show} />}
          </div>
        </RowHeading>
        <Cell look={["figure", "strong", "unlined"]}>
          {write(row.total)}
          <br />
          <span className={styles.small}>{formats.percent(row.share)}</span>
        </Cell>
      </tr>
      {row.sources.map(({ source, amount }) => (
        <tr key={source}>
          <RowHeading look={["indented"]}>
            <Swatch colour={colourOf(source, isOwner)} surface={source === "cash" ? "solid" : "striped"} />
            {words.financing.sources[source === "cash" && isOwner ? "ownerCash" : source]}
          </RowHeading>
          <Cell look={["figure"]}>{write(amount)}</Cell>
        </tr>
      ))}
    </tbody>
  );
}

function colourOf(source: Source, isOwner: boolean): keyof DataColours {
  switch (source) {
    case "cash":
      return isOwner ? "dataOwnerCash" : "dataCash";
    case "participants":
      return "dataParticipants";
    case "inKind":
      return "dataInKind";
  }
}
