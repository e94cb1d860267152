import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { words as wordsIn } from "../../i18n";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { AddAdjustment } from "./AddAdjustment";
import { AdjustmentList } from "./AdjustmentList";
import { ComparisonTable } from "./ComparisonTable";
import { type EditorNeeds, useEditor } from "./useEditor";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    ":focus-visible": { outline: "none" },
  },
});

interface EditorProps extends EditorNeeds {
  readonly isNew: boolean;
  readonly announce: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** A scenario that is made or changed: its name, its adjustments in order, and what comes of them so far. */
export function Editor({ isNew, announce, onCancel, ...needs }: EditorProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { words, language } = usePane();
  const { scenarioView: say, adjustments: describe } = words;
  const { project } = needs.base;
  const { name, setName, nameFault, adjustments, outcome, busy, add, remove, move, save } = useEditor(needs);
  const heading = useRef<HTMLHeadingElement>(null);
  const problems = outcome.ok
    ? []
    : outcome.problems.flatMap((problem) => (problem.code === "amountTooLarge" ? [] : [problem]));

  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {isNew ? say.editor.create : say.editor.change}
      </h2>
      <Field
        label={say.editor.name}
        size="small"
        required
        {...(nameFault === undefined
          ? {}
          : { validationMessage: say.editor[nameFault], validationState: "error" })}
      >
        <Input
          className={screen.control}
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <AdjustmentList
        project={project}
        adjustments={adjustments}
        problems={problems}
        onMove={move}
        onRemove={remove}
      />
      <AddAdjustment
        project={project}
        onAdd={(adjustment) => {
          const refused = add(adjustment);
          if (refused.length === 0) announce(say.editor.added(describe.describeIn(project, adjustment)));
          return refused;
        }}
      />
      <Card title={say.editor.result} aside={<span className={screen.small}>{say.editor.against}</span>}>
        {outcome.ok ? (
          <ComparisonTable compared={[{ name: say.editor.result, figures: outcome.figures }]} />
        ) : (
          <Notice sign="error">
            {problems.length === 0
              ? wordsIn(language).scenarios.amountTooLarge
              : problems.map((problem, position) => <p key={position}>{describe.sentence(problem)}</p>)}
          </Notice>
        )}
      </Card>
      <div className={screen.actions}>
        <Button onClick={onCancel}>{say.editor.cancel}</Button>
        <Button appearance="primary" disabled={busy} onClick={save}>
          {busy ? say.editor.saving : say.editor.save}
        </Button>
      </div>
    </>
  );
}
