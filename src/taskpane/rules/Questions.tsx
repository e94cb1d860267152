import { Field, Input } from "@fluentui/react-components";
import { LAYERS, PROGRAMMES } from "../../law";
import { usePane } from "../language";
import { ChoiceField } from "../pieces/ChoiceField";
import { useScreenStyles } from "../pieces/screenStyles";
import { type RulesState } from "./useRules";

/** Which programme, level and day the list is of, and the words that it is searched for. */
export function Questions({ state: { question, ask, dateIsBad } }: { readonly state: RulesState }) {
  const { words } = usePane();
  const styles = useScreenStyles();
  return (
    <>
      <ChoiceField
        label={words.rules.programme}
        value={question.programme}
        choices={PROGRAMMES.map((value) => ({ value, text: words.terms.programme[value] }))}
        onChoose={(programme) => {
          ask({ programme });
        }}
      />
      <div className={styles.fields}>
        <ChoiceField
          label={words.rules.layer}
          value={question.layer}
          choices={[
            { value: "all", text: words.rules.allLayers },
            ...LAYERS.map((value) => ({ value, text: words.rules.layers[value] })),
          ]}
          onChoose={(layer) => {
            ask({ layer });
          }}
        />
        <Field
          label={words.rules.date}
          size="small"
          {...(dateIsBad ? { validationMessage: words.rules.badDate(question.date) } : {})}
        >
          <Input
            className={styles.control}
            type="date"
            value={question.date}
            onChange={(_, { value }) => {
              ask({ date: value });
            }}
          />
        </Field>
      </div>
      <Field label={words.rules.search} size="small">
        <Input
          className={styles.control}
          type="search"
          value={question.search}
          onChange={(_, { value }) => {
            ask({ search: value });
          }}
        />
      </Field>
    </>
  );
}
