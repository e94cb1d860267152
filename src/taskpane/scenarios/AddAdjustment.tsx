import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { type AdjustmentKind, type AdjustmentProblem } from "../../adjustments";
import { type Adjustment, type Project } from "../../budget";
import { usePane } from "../language";
import { Card } from "../pieces/Card";
import { Notice } from "../pieces/Notice";
import { useScreenStyles } from "../pieces/screenStyles";
import { ChoiceField } from "../pieces/ChoiceField";
import { AdjustmentField } from "./AdjustmentField";
import { fieldsOf } from "./adjustmentFields";
import { type Draft } from "./formField";
import { type FieldFault, readAdjustment } from "./readAdjustment";

/** In the order in which they are offered. */
const KINDS: readonly AdjustmentKind[] = [
  "salary",
  "revision",
  "onCost",
  "workload",
  "costType",
  "participants",
  "shift",
  "extend",
  "dropCoFinancier",
  "cash",
  "coFinancingDelay",
  "grant",
  "indirect",
  "call",
  "programme",
  "claims",
  "line",
  "removeLine",
];

interface AddAdjustmentProps {
  readonly project: Project;
  readonly onAdd: (adjustment: Adjustment) => readonly AdjustmentProblem[];
}

/** The form of one adjustment: its kind, then the fields that the kind has, each with what is wrong in its place. */
export function AddAdjustment({ project, onAdd }: AddAdjustmentProps) {
  const screen = useScreenStyles();
  const pane = usePane();
  const { scenarioView: say, adjustments: describe } = pane.words;
  const [kind, setKind] = useState<AdjustmentKind>("salary");
  const [draft, setDraft] = useState<Draft>({});
  const [faults, setFaults] = useState<Readonly<Record<string, FieldFault>>>({});
  const [problems, setProblems] = useState<readonly AdjustmentProblem[]>([]);
  const fields = fieldsOf(kind, draft, project, pane);

  const start = (next: AdjustmentKind, filled: Draft): void => {
    setKind(next);
    setDraft(filled);
    setFaults({});
    setProblems([]);
  };
  const add = (): void => {
    const read = readAdjustment({ kind, draft, fields, project, language: pane.formats.language });
    if (!read.ok) {
      setFaults(read.faults);
      return;
    }
    const refused = onAdd(read.adjustment);
    if (refused.length === 0) start(kind, {});
    else setProblems(refused);
  };

  return (
    <Card title={say.editor.add}>
      <ChoiceField
        label={say.editor.what}
        value={kind}
        choices={KINDS.map((value) => ({ value, text: say.kinds[value] }))}
        onChoose={(next) => {
          start(next, {});
        }}
      />
      {fields.map((field) => (
        <AdjustmentField
          key={field.path}
          field={field}
          value={draft[field.path] ?? ""}
          fault={faults[field.path]}
          onChange={(value) => {
            setDraft({
              ...draft,
              ...(field.path === "list" ? { id: "", field: "", value: "" } : {}),
              [field.path]: value,
            });
            setFaults(Object.fromEntries(Object.entries(faults).filter(([path]) => path !== field.path)));
            setProblems([]);
          }}
        />
      ))}
      {problems.length === 0 ? null : (
        <Notice sign="error" role="alert">
          {problems.map((problem) => (
            <p key={problem.code}>{describe.sentence(problem)}</p>
          ))}
        </Notice>
      )}
      <div className={screen.actions}>
        <Button size="small" onClick={add}>
          {say.editor.addButton}
        </Button>
      </div>
    </Card>
  );
}
