import { useEffect } from "react";
import { actionOf, type Shortcut } from "../manifest/shortcuts";
import { type Session } from "../session/session";

/** Runs the add-in's actions by their keys, wherever on the page or in the pane they are pressed. */
export function useShortcuts(session: Session, shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = actionOf(event, shortcuts);
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      session.shortcut(action);
    };
    const forget = session.onPaneKey(press);
    window.addEventListener("keydown", press, { capture: true });
    return () => {
      forget();
      window.removeEventListener("keydown", press, { capture: true });
    };
  }, [session, shortcuts]);
}
