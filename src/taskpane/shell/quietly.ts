/** An action that waits for a pause, and how to give it up. */
export interface Quietly {
  readonly ask: () => void;
  readonly stop: () => void;
}

/** Does the action once nothing has asked for it during the pause, in milliseconds. */
export function quietly(action: () => void, pause: number): Quietly {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(waiting);
  };
  return {
    ask: () => {
      stop();
      waiting = setTimeout(action, pause);
    },
    stop,
  };
}
