import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { type Project } from "../../budget";
import { type Fix } from "../../rules";
import { usePane } from "../language";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  choice: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  button: { flexShrink: 0, accentColor: tokens.colorBrandBackground },
});

interface FixChoiceProps {
  readonly project: Project;
  readonly fixes: readonly Fix[];
  readonly chosen: number;
  readonly onChoose: (position: number) => void;
}

/** What the fix does, in words; where there are several, a choice between them. */
export function FixChoice({ project, fixes, chosen, onChoose }: FixChoiceProps) {
  const styles = useStyles();
  const group = useId();
  const { adjustments, checks } = usePane().words;
  const sentences = fixes.map((fix) =>
    fix.adjustments.map((adjustment) => adjustments.describeIn(project, adjustment)).join(` ${checks.and} `),
  );
  if (sentences.length < 2) return <p>{sentences[0]}</p>;
  return (
    <fieldset className={styles.choices}>
      <legend>{checks.alternatives}</legend>
      {sentences.map((sentence, position) => (
        <label key={sentence} className={styles.choice}>
          <input
            type="radio"
            className={styles.button}
            name={group}
            checked={position === chosen}
            onChange={() => {
              onChoose(position);
            }}
          />
          <span>{sentence}</span>
        </label>
      ))}
    </fieldset>
  );
}
