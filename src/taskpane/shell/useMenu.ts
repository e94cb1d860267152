import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

export interface Menu {
  readonly open: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly menu: RefObject<HTMLDivElement | null>;
  readonly toggle: () => void;
  /** Closes and gives the button its focus back. */
  readonly close: () => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
  readonly onButtonKey: (event: KeyboardEvent) => void;
  readonly onMenuKey: (event: KeyboardEvent) => void;
}

/** A menu under its button: it opens with the focus on its first item, and closes when the focus leaves it. */
export function useMenu(): Menu {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open) menu.current?.querySelector("button")?.focus();
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  return {
    open,
    button,
    menu,
    close,
    toggle: () => {
      setOpen((before) => !before);
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (!currentTarget.contains(relatedTarget)) setOpen(false);
    },
    onButtonKey: (event) => {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      setOpen(true);
    },
    onMenuKey: (event) => {
      if (event.key === "Escape") close();
      // The focus goes on from the button, as if the menu had not been there.
      if (event.key === "Tab") close();
    },
  };
}
