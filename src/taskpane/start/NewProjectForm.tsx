import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ORGANISATION_KINDS, type Project } from "../../budget";
import { PROGRAMMES } from "../../law";
import { usePane } from "../language";
import { CallTerms } from "./CallTerms";
import { areasOf, callsFor } from "./choices";
import { ChoiceField } from "../pieces/ChoiceField";
import { type CheckedField } from "./newProject";
import { useNewProject } from "./useNewProject";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  dates: {
    display: "grid",
    alignItems: "start",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
  },
  // A date is no narrower than its text and its button, so the field must be told that it may shrink.
  input: { minWidth: 0, width: "100%" },
});

interface NewProjectFormProps {
  readonly busy: boolean;
  readonly onFilled: (project: Project) => void;
}

/** The few facts that a budget begins with. */
export function NewProjectForm({ busy, onFilled }: NewProjectFormProps) {
  const styles = useStyles();
  const { language, words } = usePane();
  const { form, faults, change, submit } = useNewProject(onFilled);
  const { start, terms } = words;

  const textField = (field: CheckedField, type: "text" | "date"): React.JSX.Element => {
    const fault = faults[field];
    const sentence =
      fault === "endBeforeStart" ? start.faults.endBeforeStart(form.start) : fault && start.faults[fault];
    return (
      <Field
        label={start.fields[field]}
        size="small"
        required
        {...(sentence === undefined ? {} : { validationMessage: sentence, validationState: "error" })}
      >
        <Input
          className={styles.input}
          name={field}
          type={type}
          value={form[field]}
          onChange={(_, { value }) => {
            change({ [field]: value });
          }}
        />
      </Field>
    );
  };

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <ChoiceField
        label={start.fields.programme}
        value={form.programme}
        choices={PROGRAMMES.map((value) => ({ value, text: terms.programme[value] }))}
        onChoose={(programme) => {
          change({ programme, area: "", call: "" });
        }}
      />
      {areasOf(form.programme).length === 0 ? null : (
        <>
          <ChoiceField
            label={start.fields.area}
            value={form.area}
            choices={[
              { value: "", text: start.noArea },
              ...areasOf(form.programme).map(({ id, name }) => ({
                value: id,
                text: `${id} ${name[language]}`,
              })),
            ]}
            onChoose={(area) => {
              change({ area, call: "" });
            }}
          />
          <ChoiceField
            label={start.fields.call}
            value={form.call}
            choices={[
              { value: "", text: start.noCall },
              ...callsFor(form.programme, form.area).map(({ id, title }) => ({
                value: id,
                text: title[language],
              })),
            ]}
            onChoose={(call) => {
              change({ call });
            }}
          />
          {form.call === "" ? null : <CallTerms call={form.call} />}
        </>
      )}
      {textField("name", "text")}
      {textField("owner", "text")}
      <ChoiceField
        label={start.fields.ownerKind}
        value={form.ownerKind}
        choices={ORGANISATION_KINDS.map((value) => ({ value, text: terms.organisationKind[value] }))}
        onChoose={(ownerKind) => {
          change({ ownerKind });
        }}
      />
      <div className={styles.dates}>
        {textField("start", "date")}
        {textField("end", "date")}
      </div>
      <Button type="submit" appearance="primary" disabled={busy}>
        {busy ? start.creating : start.create}
      </Button>
    </form>
  );
}
