import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type Measure, MEASURES, type SensitivityRow, type WorkerAnswer } from "../../scenarios";
import { type ScreenProps } from "../book";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { ChoiceField } from "../pieces/ChoiceField";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { Tornado } from "./Tornado";
import { useCalculation } from "./useCalculation";

/** Which inputs matter most: calculated when it is asked for, since every input is a calculation of its own. */
export function Sensitivity({ book, actions: { announce } }: ScreenProps) {
  const styles = useScreenStyles();
  const { words, formats } = usePane();
  const { sensitivity: say, failures, failed } = words.scenarioView;
  const { progress, run, cancel } = useCalculation("sensitivity", resultsIn);
  const [measure, setMeasure] = useState<Measure>("balance");
  const { state } = progress;
  const count = progress.state === "done" ? progress.results.length : 0;
  const isOutOfDate = progress.state === "done" && progress.of !== book.project;

  useEffect(() => {
    if (state === "done") announce(say.done(count));
    if (state === "cancelled") announce(say.cancelled);
  }, [state, count, announce, say]);

  return (
    <Card title={say.title}>
      <p className={styles.small}>{say.explanation}</p>
      <div className={styles.actions}>
        {progress.state === "running" ? (
          <>
            <span>{say.progress(formats.count(progress.done))}</span>
            <Button size="small" onClick={cancel}>
              {say.cancel}
            </Button>
          </>
        ) : (
          <Button
            size="small"
            onClick={() => {
              run(book.project);
            }}
          >
            {say.run}
          </Button>
        )}
      </div>
      {progress.state === "cancelled" ? <p className={styles.small}>{say.cancelled}</p> : null}
      {progress.state === "failed" ? (
        <Notice sign="error" role="alert" title={failed}>
          {failures[progress.reason]} {progress.detail}
        </Notice>
      ) : null}
      {isOutOfDate ? <Notice sign="info">{say.outOfDate}</Notice> : null}
      {progress.state === "done" ? (
        <>
          <ChoiceField
            label={say.measure}
            value={measure}
            choices={MEASURES.map((value) => ({ value, text: say.measures[value] }))}
            onChoose={setMeasure}
          />
          <Tornado rows={progress.results} measure={measure} project={progress.of} />
        </>
      ) : null}
    </Card>
  );
}

function resultsIn(answer: WorkerAnswer): readonly SensitivityRow[] | undefined {
  return answer.kind === "sensitivity" ? answer.results : undefined;
}
