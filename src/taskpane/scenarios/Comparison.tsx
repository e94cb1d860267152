import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { words as wordsIn } from "../../i18n";
import { type Project } from "../../budget";
import { type ScenarioAnswer, type ScenarioProblem } from "../../scenarios";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { ChangedChecks } from "./ChangedChecks";
import { ComparisonTable } from "./ComparisonTable";
import { type Question } from "./questions";

const useStyles = makeStyles({
  changes: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  subheading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ComparisonProps {
  readonly project: Project;
  readonly chosen: readonly Question[];
  readonly answerTo: (question: Question) => ScenarioAnswer | undefined;
  readonly onUse: (question: Question) => void;
  /** Opens an own scenario, or a copy of a ready question, to be changed. */
  readonly onEdit: (question: Question) => void;
  readonly onRemove: (question: Question) => void;
}

/** The chosen scenarios beside the base: the key figures in one table, then each with what it changes. */
export function Comparison({ project, chosen, answerTo, ...actions }: ComparisonProps) {
  const { scenarioView: say } = usePane().words;
  const compared = chosen.flatMap((question) => {
    const answer = answerTo(question);
    return answer?.ok === true ? [{ name: question.name, figures: answer.figures }] : [];
  });
  return (
    <>
      {compared.length === 0 ? null : (
        <Card title={say.compared}>
          <ComparisonTable compared={compared} />
        </Card>
      )}
      {chosen.map((question) => (
        <ScenarioCard
          key={question.key}
          project={project}
          question={question}
          answer={answerTo(question)}
          {...actions}
        />
      ))}
    </>
  );
}

interface ScenarioCardProps extends Pick<ComparisonProps, "project" | "onUse" | "onEdit" | "onRemove"> {
  readonly question: Question;
  readonly answer: ScenarioAnswer | undefined;
}

function ScenarioCard({ project, question, answer, onUse, onEdit, onRemove }: ScenarioCardProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { words, language } = usePane();
  const { scenarioView: say, adjustments: describe } = words;
  const { scenarios } = wordsIn(language);
  const { name, adjustments, own } = question;
  return (
    <Card title={name}>
      <ol className={styles.changes} aria-label={say.changes}>
        {adjustments.map((adjustment, position) => (
          <li key={position}>{describe.describeIn(project, adjustment)}</li>
        ))}
      </ol>
      {answer === undefined ? <p className={screen.small}>{say.calculating}</p> : null}
      {answer?.ok === false ? (
        <Notice sign="error" title={scenarios.notCalculated(name)}>
          {answer.problems.map((problem, position) => (
            <p key={position}>{problemSentence(problem)}</p>
          ))}
        </Notice>
      ) : null}
      {answer?.ok === true ? (
        <section aria-label={say.changedChecks(name)}>
          <h3 className={styles.subheading}>{scenarios.verdictsHeading}</h3>
          <ChangedChecks changes={answer.verdicts} />
        </section>
      ) : null}
      <div className={screen.actions}>
        {answer?.ok === true ? (
          <Button
            size="small"
            aria-label={say.useAsBaseFor(name)}
            onClick={() => {
              onUse(question);
            }}
          >
            {say.useAsBase}
          </Button>
        ) : null}
        <Button
          size="small"
          aria-label={own === undefined ? say.copyFor(name) : say.editFor(name)}
          onClick={() => {
            onEdit(question);
          }}
        >
          {own === undefined ? say.copy : say.edit}
        </Button>
        {own === undefined ? null : (
          <Button
            size="small"
            aria-label={say.removeFor(name)}
            onClick={() => {
              onRemove(question);
            }}
          >
            {say.remove}
          </Button>
        )}
      </div>
    </Card>
  );

  function problemSentence(problem: ScenarioProblem): string {
    return problem.code === "amountTooLarge" ? scenarios.amountTooLarge : describe.sentence(problem);
  }
}
