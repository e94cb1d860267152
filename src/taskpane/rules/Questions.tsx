import { Field, Input, Select } from "@fluentui/react-components";
import { LAYERS, PROGRAMMES } from "../../law";
import { usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { readLayer, type RulesState } from "./useRules";

/** Which programme, level and day the list is of, and the words that it is searched for. */
export function Questions({ state: { question, ask, dateIsBad } }: { readonly state: RulesState }) {
  const { words } = usePane();
  const styles = useScreenStyles();
  return (
    <>
      <Field label={words.rules.programme} size="small">
        <Select
          className={styles.control}
          value={question.programme}
          onChange={(_, { value }) => {
            const programme = PROGRAMMES.find((known) => known === value);
            if (programme !== undefined) ask({ programme });
          }}
        >
          {PROGRAMMES.map((programme) => (
            <option key={programme} value={programme}>
              {words.terms.programme[programme]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.fields}>
        <Field label={words.rules.layer} size="small">
          <Select
            className={styles.control}
            value={question.layer}
            onChange={(_, { value }) => {
              ask({ layer: readLayer(value) });
            }}
          >
            <option value="all">{words.rules.allLayers}</option>
            {LAYERS.map((layer) => (
              <option key={layer} value={layer}>
                {words.rules.layers[layer]}
              </option>
            ))}
          </Select>
        </Field>
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
