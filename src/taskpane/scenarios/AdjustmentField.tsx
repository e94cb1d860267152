import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { type Pane, usePane } from "../language";
import { useScreenStyles } from "../pieces/screenStyles";
import { type FormField } from "./formField";
import { type FieldFault } from "./readAdjustment";

// A select is as wide as its longest choice unless its column may shrink.
const useStyles = makeStyles({ field: { gridTemplateColumns: "minmax(0, 1fr)" } });

interface AdjustmentFieldProps {
  readonly field: FormField;
  readonly value: string;
  readonly fault: FieldFault | undefined;
  readonly onChange: (value: string) => void;
}

/** One field in the control that its form asks for, under its label and above what is wrong with it. */
export function AdjustmentField({
  field: { label, form, required },
  value,
  fault,
  onChange,
}: AdjustmentFieldProps) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const pane = usePane();
  return (
    <Field
      className={styles.field}
      label={label}
      size="small"
      required={required}
      {...(fault === undefined
        ? {}
        : { validationMessage: faultText(fault, pane), validationState: "error" })}
    >
      {"choices" in form ? (
        <Select
          className={screen.control}
          value={value}
          onChange={(_, { value: chosen }) => {
            onChange(chosen);
          }}
        >
          {form.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.text}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          className={screen.control}
          type={form.kind === "date" ? "date" : "text"}
          inputMode={form.kind === "number" || form.kind === "percent" ? "decimal" : "text"}
          value={value}
          onChange={(_, { value: typed }) => {
            onChange(typed);
          }}
        />
      )}
    </Field>
  );
}

function faultText(fault: FieldFault, { words, formats }: Pane): string {
  const { editor } = words.scenarioView;
  if (fault.code !== "beyond") return editor[fault.code];
  const { min, max, aboveMin } = fault;
  const ends = [formats.decimal(String(min)), formats.decimal(String(max))] as const;
  return editor.beyond(aboveMin ? editor.above(...ends) : editor.between(...ends));
}
