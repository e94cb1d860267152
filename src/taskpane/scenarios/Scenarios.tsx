import { Button } from "@fluentui/react-components";
import { type ScreenProps } from "../book";
import { usePane } from "../language";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { BaseDialog } from "./BaseDialog";
import { Comparison } from "./Comparison";
import { Editor } from "./Editor";
import { IndirectOptions } from "./IndirectOptions";
import { ScenarioList } from "./ScenarioList";
import { Sensitivity } from "./Sensitivity";
import { useScenarios } from "./useScenarios";
import { useWishes } from "./useWishes";

/** What if: scenarios and ready questions beside the base, which nothing but "use as base" ever changes. */
export function Scenarios({ book, actions }: ScreenProps) {
  const styles = useScreenStyles();
  const { scenarioView: say } = usePane().words;
  const state = useScenarios(book);
  const { told, toldRef, edited, used, isWriting, ...wishes } = useWishes({ book, actions }, state);
  const { base, questions, progress, answerTo, chosen, canChooseMore, choose } = state;
  const { scenarios } = book.project;
  return (
    <div className={styles.screen}>
      {told === undefined ? null : (
        <div ref={toldRef} tabIndex={-1}>
          <Notice sign={told.ok ? "met" : "error"} title={told.title} {...(told.ok ? {} : { role: "alert" })}>
            {told.sentences.join(" ")}
          </Notice>
        </div>
      )}
      {edited === undefined ? (
        <>
          {progress.state === "failed" ? (
            <Notice sign="error" role="alert" title={say.failed}>
              {say.failures[progress.reason]} {progress.detail}
            </Notice>
          ) : null}
          <ScenarioList
            base={base}
            questions={questions}
            answerTo={answerTo}
            chosen={chosen}
            canChooseMore={canChooseMore}
            onChoose={choose}
            onCreate={wishes.create}
          />
          <Comparison
            project={book.project}
            chosen={chosen}
            answerTo={answerTo}
            onUse={wishes.use}
            onEdit={wishes.edit}
            onRemove={wishes.remove}
          />
          <div className={styles.actions}>
            <Button
              size="small"
              disabled={isWriting || progress.state !== "done"}
              onClick={wishes.writeSheet}
            >
              {isWriting ? say.writing : say.writeSheet}
            </Button>
          </div>
          <IndirectOptions base={base} announce={actions.announce} />
          <Sensitivity book={book} actions={actions} />
        </>
      ) : (
        <Editor
          base={base}
          initial={edited.scenario}
          taken={scenarios.filter((_, position) => position !== edited.position).map(({ name }) => name)}
          isNew={edited.position === undefined}
          announce={actions.announce}
          onCancel={wishes.leave}
          onSave={wishes.save}
        />
      )}
      {used === undefined ? null : (
        <BaseDialog
          book={book}
          question={used}
          apply={actions.apply}
          onApplied={wishes.onBecameBase}
          onClose={wishes.leaveBase}
        />
      )}
    </div>
  );
}
