import { type DOMWindow } from "jsdom";

/** Adds what a pane asks a browser for and jsdom, which shows nothing, does not have. */
export const addWhatJsdomLacks = (window: DOMWindow): void => {
  Object.assign(window, {
    // No medium, so no query about it is true.
    matchMedia: (media: string) => Object.assign(new window.EventTarget(), { media, matches: false }),
    ResizeObserver: ObserverOfNothing,
  });
};

class ObserverOfNothing {
  observe(): void {
    // Nothing is laid out, so no size ever changes.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}
