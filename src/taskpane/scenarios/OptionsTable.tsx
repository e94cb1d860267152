import { makeStyles, tokens } from "@fluentui/react-components";
import { describeFinding, words as wordsIn } from "../../i18n";
import { type OptionOutcome } from "../../scenarios";
import { usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { Tag } from "../pieces/Tag";
import { VerdictIcon } from "../pieces/VerdictIcon";

const useStyles = makeStyles({
  hindrance: { display: "flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
});

/**
 * Every option with what it costs and leaves to pay; what the rules hold against one stands under its amounts.
 * Four amounts fill the narrowest pane, so that the first of them begins at its edge.
 */
export function OptionsTable({ options }: { readonly options: readonly OptionOutcome[] }) {
  const { hindrance } = useStyles();
  const { small } = useScreenStyles();
  const { words, language, formats } = usePane();
  const { scenarios } = wordsIn(language);
  const { options: text, figures } = scenarios;
  const { indirectOptions: say } = words.scenarioView;
  const columns = [
    { heading: figures.total, amountOf: ({ total }: OptionOutcome) => total },
    { heading: text.indirect, amountOf: ({ indirect }: OptionOutcome) => indirect },
    { heading: figures.grant, amountOf: ({ grant }: OptionOutcome) => grant },
    { heading: text.ownMoney, amountOf: ({ ownMoney }: OptionOutcome) => ownMoney },
  ];
  return (
    <Table aria-label={text.heading}>
      <thead>
        <tr>
          {columns.map(({ heading }, position) => (
            <ColumnHeading key={heading} look={position === 0 ? [] : ["figure", "wrapped"]}>
              {heading}
            </ColumnHeading>
          ))}
        </tr>
      </thead>
      {options.map((outcome) => (
        <tbody key={outcome.option}>
          <tr>
            <RowHeading look={["strong", "unlined"]} colSpan={columns.length} scope="rowgroup">
              {words.terms.indirectOption[outcome.option]} {outcome.isOwn ? <Tag>{say.own}</Tag> : null}
            </RowHeading>
          </tr>
          <tr>
            {columns.map(({ heading, amountOf }, position) => (
              <Cell
                key={heading}
                look={[
                  position === 0 ? "noWrap" : "figure",
                  ...(outcome.against.length === 0 ? [] : (["unlined", "quiet"] as const)),
                ]}
              >
                {formats.kronor(amountOf(outcome))}
              </Cell>
            ))}
          </tr>
          {outcome.against.length === 0 ? null : (
            <tr>
              <Cell colSpan={columns.length}>
                {outcome.against.map((finding) => (
                  <div key={`${finding.rule} ${finding.subjects.join(" ")}`} className={hindrance}>
                    <VerdictIcon sign={finding.severity} />
                    <span className={small}>
                      {text.against}: {describeFinding(finding, language).message}
                    </span>
                  </div>
                ))}
              </Cell>
            </tr>
          )}
        </tbody>
      ))}
    </Table>
  );
}
