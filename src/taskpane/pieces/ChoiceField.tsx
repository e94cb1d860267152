import { Field, makeStyles, Select } from "@fluentui/react-components";

// A select is as wide as its longest choice unless its column may shrink.
const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One choice of a few, under its label. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const styles = useStyles();
  const { label, value, choices, onChoose } = props;
  return (
    <Field className={styles.field} label={label} size="small">
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          const choice = choices.find((each) => each.value === chosen);
          if (choice !== undefined) onChoose(choice.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
