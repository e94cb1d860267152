import { useEffect } from "react";
import { type Session } from "../session/session";
import { onKeys } from "./onKeys";

/** The parts of the page in the order of F6; a part that is hidden is passed over. */
const REGIONS = ["#head", "#sheets", "#side"];

/** F6 goes to the next part of the page, Shift+F6 to the one before, as in Excel: the cells keep Tab for themselves. */
export function useRegions(session: Session): void {
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      const regions = REGIONS.filter((region) => region === "#sheets" || firstControl(region) !== undefined);
      const at = regions.findIndex((region) => document.activeElement?.closest(region) != null);
      const next = regions.at((at + (event.shiftKey ? -1 : 1)) % regions.length) ?? "#sheets";
      if (next === "#sheets") session.focus();
      else firstControl(next)?.focus();
    };
    return onKeys(session, go);
  }, [session]);
}

/** The pane's own page where there is one, else the first button or list that can be used. */
function firstControl(region: string): HTMLElement | undefined {
  const controls = document.querySelectorAll<HTMLElement>(`${region} :is(iframe, nav button:not(:disabled))`);
  return [...controls].find((control) => control.offsetParent !== null);
}
