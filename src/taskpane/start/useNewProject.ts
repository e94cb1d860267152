import { type SyntheticEvent, useState } from "react";
import { type Project } from "../../budget";
import { CHECKED_FIELDS, EMPTY_FORM, type Faults, newProject, type NewProject } from "./newProject";

export interface NewProjectState {
  readonly form: NewProject;
  /** Empty until the form has been sent once; from then on what is wrong in it now. */
  readonly faults: Faults;
  readonly change: (changed: Partial<NewProject>) => void;
  readonly submit: (event: SyntheticEvent<HTMLFormElement>) => void;
}

/** The form of a new project. Faults are said when it is sent, and go as they are mended; the first gets the focus. */
export function useNewProject(onFilled: (project: Project) => void): NewProjectState {
  const [form, setForm] = useState<NewProject>(EMPTY_FORM);
  const [sent, setSent] = useState(false);
  const filled = newProject(form);
  const faults = filled.ok ? {} : filled.faults;
  return {
    form,
    faults: sent ? faults : {},
    change: (changed) => {
      setForm((before) => ({ ...before, ...changed }));
    },
    submit: (event) => {
      event.preventDefault();
      setSent(true);
      if (filled.ok) {
        onFilled(filled.project);
        return;
      }
      const first = CHECKED_FIELDS.find((field) => faults[field] !== undefined);
      const input = first === undefined ? null : event.currentTarget.elements.namedItem(first);
      if (input instanceof HTMLElement) input.focus();
    },
  };
}
