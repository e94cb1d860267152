import { type KeyboardEvent } from "react";

/**
 * Moves the focus along a row or column of buttons by the arrow keys, round its ends, and to its ends by Home and End.
 * Any other key is left alone.
 */
export function moveFocus(
  event: KeyboardEvent<HTMLElement>,
  keys: { readonly back: string; readonly on: string },
): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = {
    [keys.back]: at <= 0 ? buttons.length - 1 : at - 1,
    [keys.on]: (at + 1) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  buttons[next]?.focus();
}
