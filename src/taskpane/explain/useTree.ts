import { type KeyboardEvent, useState } from "react";
import { type Explanation } from "../../scenarios";
import { type PartRow, ROOT, type TreeRow, treeRows } from "./treeRows";

export interface TreeState {
  readonly rows: readonly TreeRow[];
  /** The row that has the tree's one stop of Tab. */
  readonly active: PartRow | undefined;
  readonly choose: (row: PartRow) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The open parts of a tree and the one that is active, by the keys of a tree: ↑ ↓ Home End → ← Enter. */
export function useTree(explanation: Explanation, onEnter: (row: PartRow) => void): TreeState {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set([ROOT]));
  const [activeKey, setActiveKey] = useState(ROOT);
  const rows = treeRows(explanation, open);
  const parts = rows.filter((row) => row.kind === "part");
  const at = Math.max(
    0,
    parts.findIndex(({ key }) => key === activeKey),
  );
  const active = parts[at];

  const setIsOpen = ({ key }: PartRow, isOpen: boolean): void => {
    const next = new Set(open);
    if (isOpen) next.add(key);
    else next.delete(key);
    setOpen(next);
  };

  const goTo = (row: PartRow | undefined): void => {
    if (row !== undefined) setActiveKey(row.key);
  };

  const keys: Readonly<Record<string, (row: PartRow) => void>> = {
    ArrowDown: () => {
      goTo(parts[at + 1]);
    },
    ArrowUp: () => {
      goTo(parts[at - 1]);
    },
    Home: () => {
      goTo(parts[0]);
    },
    End: () => {
      goTo(parts.at(-1));
    },
    ArrowRight: (row) => {
      if (row.isOpen === false) setIsOpen(row, true);
      else if (row.isOpen === true) goTo(parts[at + 1]);
    },
    ArrowLeft: (row) => {
      if (row.isOpen === true) setIsOpen(row, false);
      else goTo(parts.find(({ key }) => key === row.parent));
    },
    Enter: onEnter,
  };

  return {
    rows,
    active,
    choose: (row) => {
      setActiveKey(row.key);
      if (row.isOpen !== undefined) setIsOpen(row, !row.isOpen);
    },
    onKey: (event) => {
      const act = keys[event.key];
      if (act === undefined || active === undefined) return;
      event.preventDefault();
      act(active);
    },
  };
}
