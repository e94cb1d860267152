import { type EventEntry } from "./hostObject";

export interface Shortcuts {
  readonly press: (action: string) => Promise<void>;
  /** The library takes shortcuts from here on. */
  readonly ready: () => void;
}

const DISPATCH_ACTION = { messageCategory: 2, messageType: 1000, targetId: "" };

/** Keyboard shortcuts reach the add-in's actions over the bridge. */
export const createShortcuts = (post: (entries: readonly EventEntry[]) => void): Shortcuts => {
  let ready: () => void;
  const started = new Promise<void>((resolve) => {
    ready = resolve;
  });
  return {
    press: async (action) => {
      await started;
      post([{ ...DISPATCH_ACTION, message: JSON.stringify([action, ""]) }]);
    },
    ready: () => {
      ready();
    },
  };
};
