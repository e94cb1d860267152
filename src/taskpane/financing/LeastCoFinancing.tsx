import { Button, Field, Input } from "@fluentui/react-components";
import { type ScreenProps } from "../book";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { TextButton } from "../pieces/TextButton";
import { LeastPlan } from "./LeastPlan";
import { useLeastCoFinancing } from "./useLeastCoFinancing";

/** How little new money is enough, and who pays it: asked of the partners only where somebody must pay more. */
export function LeastCoFinancing(props: ScreenProps) {
  const { book, actions } = props;
  const styles = useScreenStyles();
  const { words, formats } = usePane();
  const { least: say } = words.financing;
  const { plan, payers, type, calculate, told, save } = useLeastCoFinancing(props);
  return (
    <Card title={say.title}>
      <p className={styles.small}>{say.explanation}</p>
      {payers.length === 0 ? null : (
        <>
          <p className={styles.small}>
            {say.ask} {book.project.financing.finsam === undefined ? null : say.finsam}
          </p>
          <div className={styles.fields}>
            {payers.map(({ id, name, today, typed, isBad }) => (
              <Field
                key={id}
                label={name}
                hint={say.today(formats.preciseAmount(today))}
                size="small"
                {...(isBad ? { validationMessage: say.badAmount, validationState: "error" } : {})}
              >
                <Input
                  className={styles.control}
                  inputMode="decimal"
                  value={typed}
                  onChange={(_, { value }) => {
                    type(id, value);
                  }}
                />
              </Field>
            ))}
          </div>
        </>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={calculate}>
          {say.calculate}
        </Button>
      </div>
      {plan === undefined ? null : <LeastPlan plan={plan} book={book} onSave={save} />}
      {told === undefined ? null : (
        <Notice sign={told.ok ? "met" : "error"} {...(told.ok ? {} : { role: "alert" })}>
          {told.sentences.join(" ")}{" "}
          {told.ok ? (
            <TextButton
              onClick={() => {
                actions.open("scenarios");
              }}
            >
              {say.openScenarios}
            </TextButton>
          ) : null}
        </Notice>
      )}
    </Card>
  );
}
