import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { words as wordsIn } from "../../i18n";
import { type Assessment, type FigureId, type ScenarioAnswer } from "../../scenarios";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { useScreenStyles } from "../pieces/screenStyles";
import { Cell, ColumnHeading, RowHeading, Table } from "../pieces/Table";
import { type Question, type Questions } from "./questions";

const useStyles = makeStyles({
  choice: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalSNudge,
    alignItems: "start",
    minHeight: "24px",
    overflowWrap: "anywhere",
    cursor: "pointer",
  },
  box: { width: "16px", height: "16px", margin: 0, accentColor: tokens.colorBrandBackground },
});

interface ScenarioListProps {
  readonly base: Assessment;
  readonly questions: Questions;
  /** What came of a question; undefined while it is calculated. */
  readonly answerTo: (question: Question) => ScenarioAnswer | undefined;
  readonly chosen: readonly Question[];
  readonly canChooseMore: boolean;
  readonly onChoose: (question: Question, isChosen: boolean) => void;
  readonly onCreate: () => void;
}

const SHOWN: readonly FigureId[] = ["balance", "liquidityNeed"];

/** The base and everything that it can be compared with, with what is left to finance and what must be lent. */
export function ScenarioList(props: ScenarioListProps) {
  const { base, questions, answerTo, chosen, canChooseMore, onChoose, onCreate } = props;
  const { choice, box } = useStyles();
  const styles = useScreenStyles();
  const { words, language, formats } = usePane();
  const { scenarioView: say } = words;
  const { scenarios } = wordsIn(language);
  const own = questions.asked.filter((question) => question.own !== undefined);
  const ready = questions.asked.filter((question) => question.own === undefined);

  const amountsOf = (question: Question): React.JSX.Element => {
    const answer = answerTo(question);
    if (answer?.ok !== true) {
      return (
        <Cell look={["figure", "quiet"]} colSpan={SHOWN.length}>
          {answer === undefined ? say.calculating : say.notCalculable}
        </Cell>
      );
    }
    return (
      <>
        {SHOWN.map((id) => {
          const figure = answer.figures.find((each) => each.id === id);
          return (
            <Cell key={id} look={["figure"]}>
              {figure?.unit === "kr" && figure.other !== undefined ? formats.kronor(figure.other) : "–"}
            </Cell>
          );
        })}
      </>
    );
  };

  const row = (question: Question): React.JSX.Element => {
    const isChosen = chosen.includes(question);
    return (
      <tr key={question.key}>
        <RowHeading>
          <label className={choice}>
            <input
              type="checkbox"
              className={box}
              checked={isChosen}
              disabled={!isChosen && !canChooseMore}
              onChange={({ currentTarget: { checked } }) => {
                onChoose(question, checked);
              }}
            />
            {question.name}
          </label>
        </RowHeading>
        {amountsOf(question)}
      </tr>
    );
  };

  return (
    <Card
      title={say.title}
      aside={
        <Button size="small" onClick={onCreate}>
          {say.create}
        </Button>
      }
    >
      <Table aria-label={say.title}>
        <thead>
          <tr>
            <ColumnHeading>{say.name}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{say.balance}</ColumnHeading>
            <ColumnHeading look={["figure"]}>{say.liquidityNeed}</ColumnHeading>
          </tr>
        </thead>
        <tbody>
          <tr>
            <RowHeading look={["strong"]}>{scenarios.base}</RowHeading>
            {SHOWN.map((id) => {
              const figure = base.figures.find((each) => each.id === id);
              return (
                <Cell key={id} look={["figure", "strong"]}>
                  {figure?.unit === "kr" && figure.value !== undefined ? formats.kronor(figure.value) : "–"}
                </Cell>
              );
            })}
          </tr>
          <GroupRow>{own.length === 0 ? say.noneOwn : say.own}</GroupRow>
          {own.map(row)}
          <GroupRow>{say.ready}</GroupRow>
          {ready.map(row)}
          {questions.unasked.map(({ name, obstacle }) => (
            <tr key={name}>
              <RowHeading look={["quiet"]} colSpan={3}>
                {name}: {scenarios.obstacles[obstacle.code]}
              </RowHeading>
            </tr>
          ))}
        </tbody>
      </Table>
      {own.length === 0 ? <p className={styles.small}>{say.whatItIs}</p> : null}
      <p className={styles.small}>{say.choose}</p>
    </Card>
  );
}

function GroupRow({ children }: { readonly children: string }) {
  return (
    <tr>
      <RowHeading look={["quiet"]} colSpan={3}>
        {children}
      </RowHeading>
    </tr>
  );
}
