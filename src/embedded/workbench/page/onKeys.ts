import { type Session } from "../session/session";
import { type Unsubscribe } from "../session/listeners";

/** Hears keys wherever they are pressed, on the page or in the pane, before anything there takes them. */
export function onKeys(session: Session, hear: (event: KeyboardEvent) => void): Unsubscribe {
  const forget = session.onPaneKey(hear);
  window.addEventListener("keydown", hear, { capture: true });
  return () => {
    forget();
    window.removeEventListener("keydown", hear, { capture: true });
  };
}
