import { useEffect } from "react";
import { actionOf, type Shortcut } from "../manifest/shortcuts";
import { type Session } from "../session/session";
import { onKeys } from "./onKeys";

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
    return onKeys(session, press);
  }, [session, shortcuts]);
}
