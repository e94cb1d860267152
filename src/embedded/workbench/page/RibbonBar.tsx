import { useId, type ReactNode } from "react";
import { type RibbonAction, type RibbonGroup } from "../manifest/readRibbon";
import { type PageWords } from "../words";
import { type Example } from "./examples";
import { Icon, type IconName } from "./Icon";

interface RibbonBarProps {
  readonly words: PageWords;
  readonly groups: readonly RibbonGroup[];
  readonly examples: readonly Example[];
  /** While something runs, nothing else is begun. */
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onExample: (example: Example) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onAction: (action: RibbonAction, label: string) => void;
}

/** The workbench's own groups, then the add-in's as its manifest describes them. */
export function RibbonBar({ words, groups, examples, busy, ...on }: RibbonBarProps) {
  return (
    <nav className="ribbon" aria-label={words.commands}>
      <Group label={words.file}>
        <Command icon="open" label={words.open} tip={words.openTip} disabled={busy} onClick={on.onOpen} />
        <Command icon="save" label={words.save} tip={words.saveTip} disabled={busy} onClick={on.onSave} />
        <ExampleChoice words={words} examples={examples} disabled={busy} onExample={on.onExample} />
      </Group>
      <Group label={words.edit}>
        <Command icon="undo" label={words.undo} tip="Ctrl+Z" disabled={busy} onClick={on.onUndo} />
        <Command icon="redo" label={words.redo} tip="Ctrl+Y" disabled={busy} onClick={on.onRedo} />
      </Group>
      {groups.map(({ id, label, buttons }) => (
        <Group key={id} label={label}>
          {buttons.map((button) => (
            <button
              key={button.id}
              type="button"
              title={button.description}
              disabled={busy}
              onClick={() => {
                on.onAction(button.action, button.label);
              }}
            >
              <img src={button.icon} alt="" />
              {button.label}
            </button>
          ))}
        </Group>
      ))}
    </nav>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className="row">{children}</div>
    </fieldset>
  );
}

interface CommandProps {
  readonly icon: IconName;
  readonly label: string;
  readonly tip: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function Command({ icon, label, tip, disabled, onClick }: CommandProps) {
  return (
    <button type="button" title={tip} disabled={disabled} onClick={onClick}>
      <Icon name={icon} />
      {label}
    </button>
  );
}

interface ExampleChoiceProps {
  readonly words: PageWords;
  readonly examples: readonly Example[];
  readonly disabled: boolean;
  readonly onExample: (example: Example) => void;
}

function ExampleChoice({ words, examples, disabled, onExample }: ExampleChoiceProps) {
  const id = useId();
  return (
    <div className="example">
      <label htmlFor={id}>{words.example}</label>
      <select
        id={id}
        value=""
        disabled={disabled}
        onChange={({ target }) => {
          const chosen = examples.find(({ file }) => file === target.value);
          if (chosen !== undefined) onExample(chosen);
        }}
      >
        <option value="">{words.chooseExample}</option>
        {examples.map(({ file, name }) => (
          <option key={file} value={file}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
